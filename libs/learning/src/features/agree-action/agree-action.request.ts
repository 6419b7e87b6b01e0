import { IsPlainDate } from '@lydhoer/http';

/** When the working group agreed. */
export class AgreeActionRequest {
  /** The day of the agreement, from the proposal to today. */
  @IsPlainDate() agreedOn!: string;
}
