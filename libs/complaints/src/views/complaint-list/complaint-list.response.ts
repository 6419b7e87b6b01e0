import { ApiProperty } from '@nestjs/swagger';
import { pointKinds, type PointKind } from '../../domain/complaint.values.js';
import { standings, type Standing } from '../../domain/standing.js';
import { statuses, subjects, type Status, type Subject } from './complaint-list.request.js';
import { pointResults, type PointResult } from './point-results.js';

/** A point, as a list shows it. */
export class ListedPointResponse {
  pointId!: string;
  @ApiProperty({ enum: pointKinds }) kind!: PointKind;
  theme!: string;
  /** The team responsible at the time. */
  team!: string;
  @ApiProperty({ enum: pointResults, nullable: true, description: 'How it ended; null while it has not.' })
  outcome!: PointResult | null;
}

/** A contact or a complaint, as a list shows it: without persons and texts. */
export class ListedComplaintResponse {
  id!: string;
  /** The number that people say: the year it was recorded, and a running number. */
  number!: string;
  @ApiProperty({ enum: subjects }) subject!: Subject;
  @ApiProperty({ enum: statuses }) status!: Status;
  /** Whether it counts, was merged into another, or annulled. */
  @ApiProperty({ enum: standings }) standing!: Standing;
  /** The day it was received. */
  receivedOn!: string;
  /** The day it was recorded. */
  recordedOn!: string;
  channel!: string;
  form!: string;
  complainantRole!: string;
  /** A staff id, or `register:<name>` for an imported one. */
  registeredBy!: string;
  /** The staff id of whoever has it; null before it was assigned. */
  assignee!: string | null;
  /** In the order in which they joined the complaint. */
  points!: ListedPointResponse[];
  /** How many points no jurist has tagged yet. */
  untagged!: number;
}

/** One page of contacts and complaints, the latest received first. */
export class ComplaintListResponse {
  items!: ListedComplaintResponse[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
