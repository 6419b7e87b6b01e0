import { IsPlainDate } from '@lydhoer/http';

/** When a word goes out of use. */
export class RetireTermRequest {
  /** The last day the word may be used. What was tagged with it stays tagged. */
  @IsPlainDate() validTo!: string;
}
