import { IntakeRequest } from '../../intake/intake.request.js';

/** A contact (henvendelse) that is no complaint: advice, signposting. */
export class RegisterContactRequest extends IntakeRequest {}
