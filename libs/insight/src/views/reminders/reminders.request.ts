import { PageRequest } from '@lydhoer/http';

/** Which page of one's reminders is wanted. */
export class RemindersRequest extends PageRequest {}
