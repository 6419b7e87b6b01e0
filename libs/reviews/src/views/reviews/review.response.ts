import { ApiProperty } from '@nestjs/swagger';
import { criticisms, type Criticism } from '../../domain/criticism.values.js';
import {
  addresseeKinds,
  consentForms,
  occasions,
  replies,
  type AddresseeKind,
  type ConsentForm,
  type Occasion,
  type Reply,
} from '../../domain/review.values.js';
import { reviewStates, type ReviewStateName } from './review-state.js';

/** The citizen's consent to the review of the complaint. */
export class ConsentResponse {
  givenOn!: string;
  @ApiProperty({ enum: consentForms, description: 'How it was given.' })
  how!: ConsentForm;
}

/** What was found. */
export class FindingResponse {
  findingId!: string;
  /** The complaint's point it is about; null when it is about the case as a whole. */
  pointId!: string | null;
  /** Told where the registration reviewed is merged into another: the point there that is the same grievance. */
  sameAs?: string;
  @ApiProperty({ enum: criticisms, description: 'How severe the criticism is.' })
  criticism!: Criticism;
  /** The criticism in Danish, as it is said. */
  criticismDa!: string;
  /** Something was done well. */
  positive!: boolean;
  recordedOn!: string;
  /** Null while it is a draft. */
  publishedOn!: string | null;
  /** Null when it is not yours to read, or was forgotten. */
  text!: string | null;
}

/** Whom a recommendation is sent to. */
export class AddresseeResponse {
  @ApiProperty({ enum: addresseeKinds, description: 'What kind of addressee it is.' })
  kind!: AddresseeKind;
  /** The code of the team or department, or the staff id. */
  id!: string;
}

/** What the addressee answered. */
export class ReplyResponse {
  @ApiProperty({ enum: replies, description: 'Whether the recommendation was accepted.' })
  reply!: Reply;
  /** A staff id. */
  repliedBy!: string;
  repliedOn!: string;
  /** Null when there are none, they are not yours to read, or they were forgotten. */
  reasons!: string | null;
}

/** What was recommended. */
export class RecommendationResponse {
  recommendationId!: string;
  addressee!: AddresseeResponse;
  madeOn!: string;
  replyDueOn!: string;
  /** Null while it is a draft. */
  publishedOn!: string | null;
  /** When the addressee was reminded that the reply was due; null when there was no reminder. */
  remindedOn!: string | null;
  /** Null when it is not yours to read, or was forgotten. */
  text!: string | null;
  @ApiProperty({ type: ReplyResponse, nullable: true, description: 'Null while there is none.' })
  reply!: ReplyResponse | null;
}

/** A review as its caller may see it: drafts are shown to the borgerrådgiver alone. */
export class ReviewResponse {
  reviewId!: string;
  @ApiProperty({ enum: occasions, description: 'What made the borgerrådgiver look.' })
  occasion!: Occasion;
  /** The complaint reviewed; null on own initiative. */
  complaintId!: string | null;
  /** Told where the registration reviewed is merged into another, or annulled as a second one: the complaint that goes on. */
  goesOnIn?: string;
  @ApiProperty({ type: ConsentResponse, nullable: true, description: 'Null on own initiative.' })
  consent!: ConsentResponse | null;
  /** The staff id of the borgerrådgiver. */
  openedBy!: string;
  openedOn!: string;
  @ApiProperty({ enum: reviewStates, description: 'Where it is.' })
  state!: ReviewStateName;
  /** When something of it was first published; null before. */
  publishedOn!: string | null;
  concludedOn!: string | null;
  /** What it is about; null when it is not yours to read, or was forgotten. */
  subject!: string | null;
  /** True when its texts were forgotten. */
  forgotten!: boolean;
  findings!: FindingResponse[];
  recommendations!: RecommendationResponse[];
  /** Send it as `If-Match` to change exactly what you saw. Null for those who do not see drafts: it counts them. */
  revision!: string | null;
}
