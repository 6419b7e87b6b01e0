import { IsPlainDate } from '@lydhoer/http';

/** A committee's case that goes to court. */
export class BringBeforeCourtRequest {
  /** The day it was demanded, not before Ankestyrelsen's decision. */
  @IsPlainDate() broughtOn!: string;
}
