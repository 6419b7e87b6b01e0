import { ApiProperty } from '@nestjs/swagger';
import { CollectiveCountsResponse, CollectiveSourceResponse } from '../../collective.response.js';
import {
  collectiveSteps,
  leavingReasons,
  type CollectiveStep,
  type LeavingReason,
} from '../../domain/collective/collective.values.js';
import { pointKinds, type PointKind } from '../../domain/complaint.values.js';
import { standings, type Standing } from '../../domain/standing.js';

const statuses = ['open', 'closed'] as const;
const complaintStatuses = ['open', 'withdrawn', 'closed'] as const;

/** How many families there are, as somebody said. */
export class StatementResponse {
  id!: string;
  families!: number;
  statedOn!: string;
  source!: CollectiveSourceResponse;
}

export class SharedLegalBasisResponse {
  statute!: string;
  paragraph!: string;
}

/** A grievance that all families have. */
export class SharedPointResponse {
  pointId!: string;
  @ApiProperty({ enum: pointKinds }) kind!: PointKind;
  theme!: string;
  consequences!: string[];
  legalBasis!: SharedLegalBasisResponse | null;
  team!: string;
  /** With persons only. Null when there is none or it was forgotten. */
  description?: string | null;
  /** The day on which the families raised it; null: each when it complained or joined. */
  raisedOn!: string | null;
  /** In how many complaints of families that are enrolled now it stands. */
  takenOver!: number;
  /** In how many of them it has an outcome. */
  answered!: number;
}

/** A shared point in a family's own complaint. */
export class FamilysPointResponse {
  /** The shared point. */
  pointId!: string;
  /** The point of the family's complaint; null while it is not taken over. */
  ownPointId!: string | null;
  /** Null while it has none. */
  outcome!: string | null;
}

/** A family's time in the collective complaint. */
export class FamilyResponse {
  complaintId!: string;
  /** The number of the family's own complaint. */
  number!: string;
  @ApiProperty({ enum: complaintStatuses }) status!: (typeof complaintStatuses)[number];
  @ApiProperty({ enum: standings }) standing!: Standing;
  receivedOn!: string;
  /** The team that answers the shared points to this family; null: the team of each shared point. */
  team!: string | null;
  joinedOn!: string;
  /** Null while it is part of it. */
  leftOn!: string | null;
  @ApiProperty({ enum: leavingReasons, nullable: true }) leftBecause!: LeavingReason | null;
  /** With persons only. Null when there is none or it was forgotten. */
  note?: string | null;
  /** The shared points in the family's complaint. */
  sharedPoints!: FamilysPointResponse[];
  /** How many points its complaint has besides. */
  furtherPoints!: number;
}

/** Who speaks for the families. */
export class SpokespersonResponse {
  namedOn!: string;
  /** The enrolled family's complaint whose complainant it is; null when it is somebody else. */
  complaintId!: string | null;
  /** Somebody else; null when it is a family's complainant. */
  personId!: string | null;
  /** With persons only, of somebody else. Null when it was forgotten. */
  name?: string | null;
}

/** That something was recorded wrongly and put right. What it was, and what it is. */
export class CollectiveCorrectionResponse {
  /** The event’s name, as in docs/events.md. */
  type!: string;
  /** The revision that came of it. */
  revision!: string;
  recordedOn!: string;
  /** A staff id. */
  recordedBy!: string;
  @ApiProperty({
    enum: collectiveSteps,
    nullable: true,
    description: 'What happened on the day; null of a statement, and of title and source.',
  })
  step!: CollectiveStep | null;
  /** The family’s complaint; null of the whole collective complaint. */
  complaintId!: string | null;
  /** Null where it is no statement. */
  statementId!: string | null;
  /** The day as it had been recorded; null where no day was put right. */
  was!: string | null;
  /** The day as it was put right; null where none was, or it never happened. */
  on!: string | null;
  /** How many families had been recorded as stated; null where it is no statement. */
  familiesWere!: number | null;
  /** With persons only, of the title and the source: the title as it had been recorded. Null when it was forgotten. */
  titleWas?: string | null;
  /** With persons only. Null when it was forgotten. */
  reason?: string | null;
}

/** A collective complaint. */
export class CollectiveResponse {
  id!: string;
  /** The revision, as the ETag says. */
  revision!: string;
  /** With persons only. Null when it was forgotten. */
  title?: string | null;
  @ApiProperty({ enum: statuses }) status!: (typeof statuses)[number];
  /** The day it came in. */
  openedOn!: string;
  /** The day it was recorded. */
  recordedOn!: string;
  /** A staff id. */
  openedBy!: string;
  /** Null while it is open. */
  closedOn!: string | null;
  source!: CollectiveSourceResponse;
  counts!: CollectiveCountsResponse;
  /** In the order in which they were recorded. They may contradict each other. */
  statements!: StatementResponse[];
  /** Null while nobody is named. */
  spokesperson!: SpokespersonResponse | null;
  points!: SharedPointResponse[];
  /** In the order in which they joined, also those that left. */
  families!: FamilyResponse[];
  /** What was put right, in order. Those of families whose complaints the caller may not read are not shown. */
  corrections!: CollectiveCorrectionResponse[];
  /** How many families' complaints the caller may not read. */
  outOfReach!: number;
}
