import { ApiProperty } from '@nestjs/swagger';
import { evidenceKinds, type EvidenceKind } from '../../domain/learning.values.js';

/** A learning point, in a line. */
export class LearningPointSummaryResponse {
  learningPointId!: string;
  /** A code of the vocabulary's themes. */
  theme!: string;
  /** Null when it was forgotten. */
  title!: string | null;
  /** True when the title was forgotten. */
  forgotten!: boolean;
  /** A staff id. */
  identifiedBy!: string;
  identifiedOn!: string;
  /** How many pieces of evidence are linked. What is the same grievance, since complaints were merged, is one. */
  evidenceCount!: number;
}

/** A page of learning points, the latest identified first. */
export class LearningPointsResponse {
  items!: LearningPointSummaryResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}

/** The complaint that goes on instead of another registration of it. */
export class GoesOnInResponse {
  complaintId!: string;
  /** The point there that is the same grievance; null where nobody said which. */
  pointId!: string | null;
}

/** A piece of evidence: what it is, by its ids. */
export class EvidenceResponse {
  @ApiProperty({ enum: evidenceKinds, description: 'What it is.' })
  kind!: EvidenceKind;
  /** Of a complaint’s point. */
  complaintId?: string;
  /** Of a complaint’s point. */
  pointId?: string;
  /** Of a finding or a recommendation. */
  reviewId?: string;
  /** Of a finding. */
  findingId?: string;
  /** Of a recommendation. */
  recommendationId?: string;
  /** A staff id. */
  linkedBy!: string;
  linkedOn!: string;
  /** True when the registration of the complaint was annulled after it was linked. */
  annulled?: boolean;
  /** Told when the complaint was merged into another, or annulled as a second registration, after it was linked. */
  goesOnIn?: GoesOnInResponse;
}

/** A learning point with its evidence. */
export class LearningPointResponse extends LearningPointSummaryResponse {
  evidence!: EvidenceResponse[];
  /** Send it as `If-Match` to change exactly what you saw. */
  revision!: string;
}
