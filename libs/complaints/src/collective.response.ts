import { ApiProperty } from '@nestjs/swagger';
import { sourceKinds, type SourceKind } from './domain/collective/collective.values.js';

/** Counts of collective complaints, each by the unit that its name says. They are never added to one another. */
export class CollectiveCountsResponse {
  /** Unit: collective complaint. */
  collectives!: number;
  /** Unit: family, as stated: the lowest number of each. Null when nobody stated one. */
  statedLeast!: number | null;
  /** Unit: family, as stated: the highest number of each. Null when nobody stated one. */
  statedMost!: number | null;
  /** Unit: collective complaint: those of which nobody stated a number. */
  notStated!: number;
  /** Unit: family: those that are part of one now. */
  enrolledNow!: number;
  /** Unit: family: those that were ever part of one; who had joined by mistake was not. */
  enrolledEver!: number;
  /** Unit: complaint: those of the families that are part of one now. The trends count them, too, as complaints. */
  complaints!: number;
  /** Unit: complaint: of these, those that are open. */
  openComplaints!: number;
}

/** Where something is said. */
export class CollectiveSourceResponse {
  @ApiProperty({ enum: sourceKinds }) kind!: SourceKind;
  /** With persons only. Null when there is none or it was forgotten. */
  reference?: string | null;
}
