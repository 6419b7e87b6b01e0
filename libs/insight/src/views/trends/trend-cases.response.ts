import { ApiProperty } from '@nestjs/swagger';
import { units, type Unit } from '../../domain/cut.js';

/** A point that makes the case part of the figure. */
export class CasePointResponse {
  pointId!: string;
  kind!: string;
  theme!: string;
  /** The team responsible at the time. */
  team!: string;
  /**
   * `unanswered`, how it was answered, or how it was withdrawn. What was upheld in part is `upheld-in-part` while the
   * citizen may say what becomes of the rest, and however she gives that up.
   */
  outcome!: string;
}

/** A contact or complaint behind a figure, without anything personal. */
export class TrendCaseResponse {
  complaintId!: string;
  /** The day that puts it into the period, by the basis of the figure. */
  day!: string;
  channel!: string;
  role!: string;
  /** The points that meet the filters; none for a contact without points. */
  points!: CasePointResponse[];
}

/** One page of the cases behind a figure. */
export class TrendCasesResponse {
  @ApiProperty({ enum: units, description: 'What the figure counts.' })
  unit!: Unit;
  /** The figure itself: units behind it, whether the caller may see their cases or not. */
  count!: number;
  /** How many contacts or complaints hold those units. */
  cases!: number;
  /** How many of them the caller may see. */
  visible!: number;
  /** The log position that the answer rests on. */
  position!: string;
  /** The day as of which it is known; null for as things stand, or at a position. */
  asOf!: string | null;
  /** By day and id. */
  items!: TrendCaseResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
