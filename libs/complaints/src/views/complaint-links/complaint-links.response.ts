import { ApiProperty } from '@nestjs/swagger';
import { linkRelations, type LinkRelation } from '../../domain/linking/linking.values.js';
import { standings, type Standing } from '../../domain/standing.js';

const directions = ['to', 'from'] as const;

/** Another case that this one hangs together with. */
export class LinkedComplaintResponse {
  complaintId!: string;
  /** The number that people say. */
  number!: string;
  @ApiProperty({ enum: linkRelations }) relation!: LinkRelation;
  @ApiProperty({
    enum: directions,
    description: '`to`: the link was made on this case. `from`: it was made on the other.',
  })
  direction!: (typeof directions)[number];
  /** The day it was linked. */
  linkedOn!: string;
  /** On the case that the link was made on, with persons. Null when none was given or it was forgotten. */
  reason?: string | null;
}

/** A point of a case that was merged into this one, and which point here it is. */
export class MergedPointResponse {
  /** The point of the case that was merged away. */
  pointId!: string;
  /** The point here that is the same grievance, and is answered. */
  sameAs!: string;
  kind!: string;
  theme!: string;
  team!: string;
}

/** A case that was merged into this one. */
export class MergedComplaintResponse {
  complaintId!: string;
  number!: string;
  /** The day that registration was received. */
  receivedOn!: string;
  /** The day it was merged. */
  mergedOn!: string;
  /** Its points, each with its counterpart here. */
  points!: MergedPointResponse[];
}

/** The case that this one was merged into. */
export class MergedIntoResponse {
  complaintId!: string;
  number!: string;
  /** The day it was merged. */
  mergedOn!: string;
  /** With persons only. Null when it was forgotten. */
  reason?: string | null;
}

/** What a case hangs together with. */
export class ComplaintLinksResponse {
  id!: string;
  @ApiProperty({ enum: standings }) standing!: Standing;
  /** Null while it goes on by itself. */
  mergedInto!: MergedIntoResponse | null;
  /** The cases that were merged into this one. */
  merged!: MergedComplaintResponse[];
  links!: LinkedComplaintResponse[];
  /** How many cases it hangs together with that the caller may not read. */
  outOfReach!: number;
}
