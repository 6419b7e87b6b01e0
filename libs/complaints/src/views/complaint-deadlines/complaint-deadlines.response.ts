import { ApiProperty } from '@nestjs/swagger';
import {
  deadlineStates,
  lawfulGrounds,
  noticeGrounds,
  startCauses,
  type LawfulGround,
  type NoticeGround,
  type StartCause,
} from '@lydhoer/calendar';
import { AsOfResponse } from '../../complaint-as-of.response.js';
import { ComputedDeadlineResponse, DeadlineRuleResponse, DeadlineSentencesResponse } from '../../deadline.response.js';
import {
  dutyEnds,
  dutyKinds,
  moveCauses,
  pauseGrounds,
  type DutyEnd,
  type DutyKind,
  type MoveCause,
  type PauseGround,
} from '../../domain/deadlines/deadlines.values.js';

/**
 * How a deadline stands: as the calendar has it; without a date though the law owes one; or, of a time to complain or to
 * go to court that nobody used, that it has run out: nobody owes anything, and nothing was missed.
 */
export const shownStates = [...deadlineStates, 'no-deadline-set', 'ran-out'] as const;
export type ShownState = (typeof shownStates)[number];

/** What a deadline is about; all null: the whole complaint. */
export class DeadlineSubjectResponse {
  pointId!: string | null;
  decisionId!: string | null;
  personId!: string | null;
}

export class DeadlinePauseResponse {
  pauseId!: string;
  /** The first day that does not count. */
  pausedOn!: string;
  /** The first day that counts again; null while it goes on. */
  resumedOn!: string | null;
  @ApiProperty({ enum: pauseGrounds }) ground!: PauseGround;
}

export class DeadlineExtensionResponse {
  extendedOn!: string;
  /** Days in the deadline's own unit. */
  by!: number;
}

/** The citizen was told in writing that a statutory deadline is not kept. */
export class DeadlineNoticeResponse {
  /** The day the notice was sent. */
  notifiedOn!: string;
  /** The day on which the answer is to be expected. */
  expectedOn!: string;
  @ApiProperty({ enum: noticeGrounds }) ground!: NoticeGround;
  /** It was sent before the time was over. A late one extends nothing. */
  inTime!: boolean;
}

/** A time in which the law itself stopped the clock. */
export class DeadlineSuspensionResponse {
  @ApiProperty({ enum: lawfulGrounds }) ground!: LawfulGround;
  /** The first day that does not count. */
  from!: string;
  /** The first day that counts again; null while it goes on. */
  to!: string | null;
}

/** A change of a deadline's date. */
export class DeadlineMoveResponse {
  /** The day it was recorded. */
  recordedOn!: string;
  @ApiProperty({ enum: moveCauses }) cause!: MoveCause;
  /** The date that counted before. */
  was!: string;
  /** The date that counts since. */
  countsOn!: string;
}

/** One deadline of a complaint, on the day it is looked at. */
export class ComplaintDeadlineResponse {
  /** The deadline's id within the complaint; the same for ever. */
  deadlineId!: string;
  @ApiProperty({ enum: shownStates }) state!: ShownState;
  subject!: DeadlineSubjectResponse;
  /** From 0: the second deadline of the same rule and subject is 1. */
  occurrence!: number;
  rule!: DeadlineRuleResponse;
  startedOn!: string;
  @ApiProperty({ enum: startCauses }) startedBy!: StartCause;
  /** Its dates and how they came about; null while the law owes a date that nobody has published. */
  computed!: ComputedDeadlineResponse | null;
  /**
   * Calendar days from the day it is looked at to the date that counts, negative afterwards; null when it is not open, and
   * while the law holds it: how many are left is known when it runs on. None of a right that has run out.
   */
  daysLeft!: number | null;
  /** The day it was first told. */
  recordedOn!: string;
  /** It was over by then, only because what started it was typed in late: overdue, or met, like any other. */
  recordedLate!: boolean;
  /**
   * It was over on the day it was born, because something known was read otherwise then (another kind, track or
   * department, a correction, a new rule or goal): nobody could have kept it, and it is counted apart.
   */
  breachedOnCreation!: boolean;
  /** The day it was met; null while it is not. */
  metOn!: string | null;
  metAt!: string | null;
  /** Why it no longer applies though it was not met; else null. */
  superseded!: string | null;
  /** The day on which it ended so; null while it applies, and of what never ran or goes on in another complaint. */
  endedOn!: string | null;
  /** It was over by the day on which it ended: missed, though it no longer applies. */
  wasOverdue!: boolean;
  pauses!: DeadlinePauseResponse[];
  extensions!: DeadlineExtensionResponse[];
  /** Notices of more time, in the order in which they were recorded. */
  notices!: DeadlineNoticeResponse[];
  /** What the law itself stopped. */
  suspensions!: DeadlineSuspensionResponse[];
  /** What it takes for granted: that the decision, which is not recorded, is the administration’s; else null. */
  @ApiProperty({ enum: ['no-decision-recorded'], nullable: true }) assumed!: 'no-decision-recorded' | null;
  /** Every change of its date, in order. */
  moves!: DeadlineMoveResponse[];
  sentences!: DeadlineSentencesResponse;
}

/** What the complaint brought about besides its answer. Its deadlines stand among the others. */
export class DutyResponse {
  dutyId!: string;
  @ApiProperty({ enum: dutyKinds }) kind!: DutyKind;
  startedOn!: string;
  startedAt!: string | null;
  /** The team that must be told of a worry; else null. */
  team!: string | null;
  /** How it ended; null while it is owed. */
  @ApiProperty({ enum: dutyEnds, nullable: true }) how!: DutyEnd | null;
  dischargedOn!: string | null;
}

/** The deadlines of a contact or a complaint. */
export class ComplaintDeadlinesResponse {
  /** The complaint's id. */
  id!: string;
  /** The complaint's revision, as the ETag says. */
  revision!: string;
  /** The moment in the past that was asked about; null: as it stands. */
  asOf!: AsOfResponse | null;
  /** The day they are looked at from. */
  on!: string;
  /** In the order in which they started. */
  deadlines!: ComplaintDeadlineResponse[];
  duties!: DutyResponse[];
}
