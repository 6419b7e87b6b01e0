import { IsPlainDate, IsText } from '@lydhoer/http';

/** Another day for something that remains to be done. */
export class PostponeOutstandingActionRequest {
  /** The day by which it is to be done now. Today or later. */
  @IsPlainDate() dueOn!: string;
  /** Why. Sealed. */
  @IsText(1000) reason!: string;
}
