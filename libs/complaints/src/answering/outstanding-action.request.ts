import { IsPlainDate, IsText } from '@lydhoer/http';

/** Something that remains to be done. */
export class OutstandingActionRequest {
  /** What is to be done. Sealed. */
  @IsText(2000) what!: string;
  /** The day by which it is to be done; not before the answer or the agreement. */
  @IsPlainDate() dueOn!: string;
}
