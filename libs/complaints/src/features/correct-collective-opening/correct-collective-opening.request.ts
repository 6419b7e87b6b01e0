import { IsPart, IsText } from '@lydhoer/http';
import { CollectiveSourceRequest } from '../../intake/collective-source.request.js';

/** What a collective complaint is called, and where it came from. What was recorded stays known. */
export class CorrectCollectiveOpeningRequest {
  /** What it is called. Sealed. */
  @IsText(200) title!: string;
  /** Where it is said. */
  @IsPart(CollectiveSourceRequest) source!: CollectiveSourceRequest;
  /** How the mistake came about or was found. Sealed. */
  @IsText(1000) reason!: string;
}
