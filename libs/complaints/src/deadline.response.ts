import { ApiProperty } from '@nestjs/swagger';
import {
  boundParties,
  judgingDates,
  noticeGrounds,
  ruleFamilies,
  startCauses,
  workingDayConventions,
  type BoundParty,
  type JudgingDate,
  type NoticeGround,
  type RuleFamily,
  type StartCause,
  type WorkingDayConvention,
} from '@lydhoer/calendar';

const units = ['weeks', 'months', 'days', 'working-days', 'hours'] as const;

/** What the law asks of whoever extends a deadline. */
export class NoticeOwedResponse {
  /** As a jurist cites it. */
  paragraph!: string;
  /** What the law lets be a reason. */
  @ApiProperty({ enum: noticeGrounds, isArray: true }) grounds!: NoticeGround[];
}

/** The rule as it stood when the deadline was computed. */
export class DeadlineRuleResponse {
  /** The code in docs/deadline-rules.md. */
  code!: string;
  version!: number;
  /** What people call it, in the language of the answer. */
  name!: string;
  /** As a jurist cites it; null for what no statute says. */
  paragraph!: string | null;
  @ApiProperty({ enum: ruleFamilies }) family!: RuleFamily;
  /** Whose deadline it is. */
  @ApiProperty({ enum: boundParties }) binds!: BoundParty;
  pausable!: boolean;
  /** Days in its own unit by which it may be extended, all extensions together; 0: it is not extended by days. */
  longestExtension!: number;
  /** Of a rule that the law extends when the citizen is told so in writing; else null. There is no maximum. */
  notice!: NoticeOwedResponse | null;
  /** What a jurist has still to confirm about the rule; null where there is nothing. */
  openQuestion!: string | null;
}

export class DeadlineLengthResponse {
  @ApiProperty({ enum: units }) unit!: (typeof units)[number];
  n!: number;
  /** How working days are counted; null for every other unit. */
  @ApiProperty({ enum: workingDayConventions, nullable: true }) convention!: WorkingDayConvention | null;
}

/** A day that does not count. */
export class DayOffResponse {
  on!: string;
  /** A code, such as langfredag or closing-day. */
  why!: string;
  /** The same in words. */
  words!: string;
}

/** The two sentences that a person can read out. */
export class DeadlineSentencesResponse {
  /** What must be done, by when, and under which paragraph. */
  duty!: string;
  /** How the date came about. */
  reason!: string;
}

/** A deadline with everything that explains its date. */
export class ComputedDeadlineResponse {
  rule!: DeadlineRuleResponse;
  startedOn!: string;
  /** The instant, for rules in hours; else null. */
  startedAt!: string | null;
  @ApiProperty({ enum: startCauses }) startedBy!: StartCause;
  length!: DeadlineLengthResponse;
  /** The unmoved date, after pauses and extensions and before days off. */
  dueOn!: string;
  /** The date after every day off that moved it. */
  latestOn!: string;
  /** Which of the two decides between in time and late. */
  @ApiProperty({ enum: judgingDates }) judgedBy!: JudgingDate;
  /** Why it is that one: whom the rule binds, or that the municipality has set the rule so. */
  @ApiProperty({ enum: ['rule', 'local-setting'] }) judgedSoBecause!: 'rule' | 'local-setting';
  /** The one that decides. It runs until 23:59:59 in Denmark. While it stands still: the earliest that it can be. */
  countsOn!: string;
  /** The instant that decides, for rules in hours; else null. */
  countsAt!: string | null;
  /** Each day that moved the date, in order. */
  movedBy!: DayOffResponse[];
  /** The days off, other than weekends, that a count of working days passed over. */
  passedOver!: DayOffResponse[];
  /** Days that pauses gave back, in the unit of the rule. */
  pausedDays!: number;
  /** Since when it stands still; null while it runs. */
  pausedSince!: string | null;
  /** The date it had without its extensions; null where it has none. */
  dueBeforeExtension!: string | null;
  /** The version of the calendar. */
  calendar!: string;
  /**
   * After how many changes of the calendar, of goals, published deadlines and readings of rules it was computed; null:
   * nobody kept count then.
   */
  rulebook!: number | null;
}
