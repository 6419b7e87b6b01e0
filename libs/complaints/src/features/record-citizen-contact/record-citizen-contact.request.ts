import { CitizenContactRequest } from '../../intake/citizen-contact.request.js';

/** The citizen and the municipality were in touch. */
export class RecordCitizenContactRequest extends CitizenContactRequest {}
