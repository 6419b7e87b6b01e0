import { IsIn, IsOptional } from 'class-validator';
import { IsId, IsPart, IsPlainDate, IsText } from '@lydhoer/http';
import { consentForms, occasions, type ConsentForm, type Occasion } from '../../domain/review.values.js';

/** The citizen's consent to the review of the complaint. */
export class ConsentRequest {
  /** The day it was given, the day of the opening or earlier. */
  @IsPlainDate() givenOn!: string;
  /** How it was given. */
  @IsIn(consentForms) how!: ConsentForm;
}

/** What is reviewed, and why. */
export class OpenReviewRequest {
  /** The day the review was opened, a calendar date in Denmark. Today or earlier. */
  @IsPlainDate() openedOn!: string;
  /** A citizen's complaint, or the borgerrådgiver's own initiative. */
  @IsIn(occasions) occasion!: Occasion;
  /** The complaint; told when the occasion is one, and only then. */
  @IsOptional() @IsId() complaintId?: string;
  /** The citizen's consent; told when the occasion is a complaint, and only then. */
  @IsOptional() @IsPart(ConsentRequest) consent?: ConsentRequest;
  /** What the review is about. Sealed. */
  @IsText(4000) subject!: string;
}
