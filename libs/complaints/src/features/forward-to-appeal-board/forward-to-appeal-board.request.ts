import { ArrayMaxSize, IsArray, IsOptional } from 'class-validator';
import { IsPlainDate, IsText } from '@lydhoer/http';
import { IsPoints } from '../../is-points.js';

/** What goes to Ankestyrelsen. */
export class ForwardToAppealBoardRequest {
  /** The points that are forwarded. Left out: every point about this decision that is ready. */
  @IsPoints() points?: string[];
  /** The day it was sent. */
  @IsPlainDate() forwardedOn!: string;
  /** The titles of the documents that are sent along. Sealed. Forwarding without them is refused as incomplete. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsText(300, { each: true })
  documents?: string[];
  /** The reasons for the decision. Sealed. Forwarding without them is refused as incomplete. */
  @IsOptional() @IsText(8000) reasonsForDecision?: string;
  /** The reasons for the reassessment. Sealed. Forwarding without them is refused as incomplete. */
  @IsOptional() @IsText(8000) reasonsForReassessment?: string;
}
