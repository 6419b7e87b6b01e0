import { ApiProperty } from '@nestjs/swagger';
import { dutyEnds, dutyKinds, type DutyEnd, type DutyKind } from '../../domain/deadlines/deadlines.values.js';
import { linkRelations, type LinkRelation } from '../../domain/linking/linking.values.js';
import {
  adviserChangeCauses,
  contactDirections,
  contactMeans,
  type AdviserChangeCause,
  type ContactDirection,
  type ContactMeans,
} from '../../domain/journey/journey.values.js';

/** The family got another adviser. */
export class AdviserChangeResponse {
  changeId!: string;
  /** A staff id, or `former`. */
  from!: string;
  /** A staff id, or `former`. */
  to!: string;
  changedOn!: string;
  @ApiProperty({ enum: adviserChangeCauses }) cause!: AdviserChangeCause;
}

/** The citizen and the municipality were in touch. */
export class CitizenContactResponse {
  contactId!: string;
  contactedOn!: string;
  @ApiProperty({ enum: contactMeans }) means!: ContactMeans;
  @ApiProperty({ enum: contactDirections }) direction!: ContactDirection;
  storyToldAgain!: boolean;
  /** With persons only. Null when there is none or it was forgotten. */
  note?: string | null;
  /** True when the note was forgotten. */
  forgotten?: boolean;
}

/** What the complaint brought about besides its answer, such as a worry about a child. How it ended is told in the timeline. */
export class ToldDutyResponse {
  dutyId!: string;
  @ApiProperty({ enum: dutyKinds }) kind!: DutyKind;
  startedOn!: string;
  /** Of a worry, when it is known; else null. */
  startedAt!: string | null;
  /** The team that must be told of a worry; else null. */
  team!: string | null;
  /** With persons only: what gives rise to it. Null when nothing was told or it was forgotten. */
  note?: string | null;
  /** True when the note was forgotten. */
  forgotten?: boolean;
  /** How it ended; null while it is owed. */
  @ApiProperty({ enum: dutyEnds, nullable: true }) how!: DutyEnd | null;
  dischargedOn!: string | null;
}

/** A collective complaint that the family is, or was, part of. */
export class MembershipResponse {
  collectiveId!: string;
  joinedOn!: string;
  /** Null while it is part of it. */
  leftOn!: string | null;
}

/** A link to another complaint that was made on this one. More stands at `/complaints/{id}/links`. */
export class LinkResponse {
  to!: string;
  @ApiProperty({ enum: linkRelations }) relation!: LinkRelation;
}

/** That something was recorded wrongly and put right. What it was stands in the timeline. */
export class CorrectionResponse {
  /** The event’s name, as in docs/events.md. */
  type!: string;
  /** The entry of the timeline. */
  revision!: string;
  recordedOn!: string;
  /** A staff id. */
  recordedBy!: string;
  /** With persons only. Null when it was forgotten. */
  reason?: string | null;
  /** True when the reason was forgotten. */
  forgotten?: boolean;
}
