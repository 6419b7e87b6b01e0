import { ApiProperty } from '@nestjs/swagger';
import { reminderKinds, type ReminderKind } from './reminders.view.js';

/** Something that waits for you, and of which there was a reminder. */
export class ReminderResponse {
  @ApiProperty({ enum: reminderKinds, description: 'What waits.' })
  kind!: ReminderKind;
  /** Of the recommendation, the action or the complaint. */
  id!: string;
  /** Where it is read. */
  path!: string;
  /** The day that has passed. */
  dueOn!: string;
  remindedOn!: string;
  /** What waits, as a sentence. */
  text!: string;
}

/** A page of reminders, the one due first standing first. */
export class RemindersResponse {
  items!: ReminderResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
