import { IsPlainDate } from '@lydhoer/http';

/** From when the clock runs again. */
export class ResumeDeadlineRequest {
  /** The first day that counts again: from the first day of the pause to today. On that very day, nothing moves. */
  @IsPlainDate() resumedOn!: string;
}
