import { IsText } from '@lydhoer/http';
import { AdviserChangeRequest } from '../../intake/adviser-change.request.js';

/** A change of adviser, as it really was. */
export class CorrectAdviserChangeRequest extends AdviserChangeRequest {
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
