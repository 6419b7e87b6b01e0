import { IsOptional } from 'class-validator';
import { IsPlainDate } from '@lydhoer/http';
import { PointRequest } from '../../intake/point.request.js';

/** A further grievance in a complaint. Its words are those of the day on which it was raised. */
export class AddPointRequest extends PointRequest {
  /**
   * The day on which the citizen raised it, which starts its own deadlines; from the complaint to today. Left out: it was
   * in the complaint from the start.
   */
  @IsOptional() @IsPlainDate() raisedOn?: string;
}
