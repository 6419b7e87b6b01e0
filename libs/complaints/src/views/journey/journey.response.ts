import { ApiProperty } from '@nestjs/swagger';
import { complainantRoles, type ComplainantRole } from '../../domain/complaint.values.js';
import { AsOfResponse } from '../../complaint-as-of.response.js';
import { stepKinds, type StepKind } from './step.js';

/** A person. The id is the same in every complaint of theirs; it is a pseudonym. */
export class JourneyPersonResponse {
  personId!: string;
  /** With persons only. Null when it is not known or was forgotten. */
  name?: string | null;
  /** True when the name was forgotten: its key was destroyed. */
  forgotten?: boolean;
}

/** Something that was said or written. */
export class WordsResponse {
  /** What it is, in Danish: `Begrundelse`. */
  label!: string;
  /** Null when it was forgotten. */
  text!: string | null;
}

/** One step of what the citizen met. */
export class JourneyStepResponse {
  /** The day it happened; of what has no day of its own (handovers, corrections, links), the day it was recorded. */
  on!: string;
  /** Calendar days since the step before; null for the first. */
  daysSinceLast!: number | null;
  @ApiProperty({ enum: stepKinds }) kind!: StepKind;
  /** A Danish sentence. Staff are letters, points are numbers. */
  text!: string;
  /** Whether the citizen heard something by it: it ends a silence. */
  heard!: boolean;
  pointId!: string | null;
  /** The event that tells of it, as in docs/events.md; null for deadlines and reviews. */
  type!: string | null;
  /** Where that event stands in the timeline; null for deadlines and reviews. */
  revision!: string | null;
  /** With persons only. */
  words?: WordsResponse[];
}

export class SilenceResponse {
  from!: string;
  to!: string;
  days!: number;
  /** True while it lasts: `to` is then the day the journey is looked at from. */
  lasts!: boolean;
}

/** What the journey comes to. */
export class JourneyFactsResponse {
  /** The day of the first step; it may lie before the complaint. */
  beganOn!: string;
  receivedOn!: string;
  /** Null while it is open. */
  endedOn!: string | null;
  /** Calendar days from the receipt to the end, or to the day the journey is looked at from. */
  daysSinceReceipt!: number;
  /** How many advisers the family has had; null where no change of adviser is recorded. */
  advisers!: number | null;
  adviserChanges!: number;
  /** How many members of staff have had the complaint itself. */
  caseworkers!: number;
  /** How often the complaint itself went from one to another. */
  handovers!: number;
  /** How often the citizen and the municipality were in touch, besides the complaint’s own steps. */
  contacts!: number;
  /** How often the citizen had to tell the story again. */
  storyToldAgain!: number;
  /** The longest time since the receipt in which the citizen heard nothing; null when there was none. */
  longestSilence!: SilenceResponse | null;
  /** Deadlines that bind the municipality, its committee or the chair. */
  deadlinesMet!: number;
  /** Met late, or not met and over. */
  deadlinesMissed!: number;
  /**
   * Not met, or met late, and over on the day they were born, as after a reclassification: nobody could have kept them.
   * Not among those missed.
   */
  deadlinesBreachedOnCreation!: number;
}

/** Who stands behind a letter. */
export class JourneyStaffResponse {
  letter!: string;
  staffId!: string;
}

/** What the citizen met (klagerejse), in order. Pseudonymised: without names and texts. */
export class JourneyResponse {
  id!: string;
  /** The number that people say. */
  number!: string;
  /** The revision of the last event it rests on, as the ETag says. */
  revision!: string;
  /** Null: as it stands now. */
  asOf!: AsOfResponse | null;
  /** The day it is looked at from: today in Denmark, or the day that was asked about. */
  on!: string;
  @ApiProperty({ enum: complainantRoles }) complainantRole!: ComplainantRole;
  /** Who complains; null for the anonymous, and where an imported register does not say. */
  citizen!: JourneyPersonResponse | null;
  /** Whom the case concerns. */
  concerns!: JourneyPersonResponse | null;
  facts!: JourneyFactsResponse;
  steps!: JourneyStepResponse[];
  /** The staff ids behind the letters in the sentences. */
  staff!: JourneyStaffResponse[];
}
