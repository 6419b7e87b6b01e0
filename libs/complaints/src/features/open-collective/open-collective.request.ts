import { IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { CollectiveSourceRequest } from '../../intake/collective-source.request.js';

/** Several families complain together. */
export class OpenCollectiveRequest {
  /** What it is called. Sealed: a title may name somebody. */
  @IsText(200) title!: string;
  /** The day it came in, a calendar date in Denmark. Today or earlier, not before 2000-01-01. */
  @IsPlainDate() openedOn!: string;
  /** Where it comes from. */
  @IsPart(CollectiveSourceRequest) source!: CollectiveSourceRequest;
}
