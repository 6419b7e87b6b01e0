import { IsText } from '@lydhoer/http';
import { CitizenContactRequest } from '../../intake/citizen-contact.request.js';

/** Being in touch, as it really was: everything about it, not only what changes. */
export class CorrectCitizenContactRequest extends CitizenContactRequest {
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
