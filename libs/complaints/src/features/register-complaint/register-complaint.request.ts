import { IsList } from '@lydhoer/http';
import { IntakeRequest } from '../../intake/intake.request.js';
import { PointRequest } from '../../intake/point.request.js';

/** A complaint with its points. */
export class RegisterComplaintRequest extends IntakeRequest {
  /** What it is about, grievance by grievance: 1 to 50. */
  @IsList(PointRequest, 1, 50) points!: PointRequest[];
}
