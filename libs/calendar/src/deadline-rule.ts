import type { PlainDate } from '@lydhoer/kernel';
import type { InWords } from './words.js';

/**
 * How working days are counted (figures.md 6). `A`: day 1 is receipt, or the next working day. `B`: receipt is day 0.
 * `C`: a receipt on a day off rolls to the next working day, which is day 0. `D`: Monday to Friday, no holidays, and
 * a weekend receipt rolls to Monday, which is day 0; seen in the wild, offered only to compare.
 */
export const workingDayConventions = ['A', 'B', 'C', 'D'] as const;
export type WorkingDayConvention = (typeof workingDayConventions)[number];

/** How long a deadline is. `n` is a whole number from 1. */
export type Length = LengthInDays | { readonly unit: 'hours'; readonly n: number };

export type LengthInDays =
  | { readonly unit: 'weeks' | 'months' | 'days'; readonly n: number }
  | { readonly unit: 'working-days'; readonly n: number; readonly convention: WorkingDayConvention };

/** Set by law, promised by the municipality, or agreed inside the house. */
export const ruleFamilies = ['statutory', 'service-goal', 'internal'] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

/** Whose deadline it is. */
export const boundParties = ['citizen', 'municipality', 'committee', 'chair', 'appeal-board', 'action-owner'] as const;
export type BoundParty = (typeof boundParties)[number];

/** Which date tells whether it was kept: `due`, the unmoved one, or `latest`, moved past days off (1.8 rule 8). */
export const judgingDates = ['due', 'latest'] as const;
export type JudgingDate = (typeof judgingDates)[number];

/** The catalogue’s codes (domain reference 1.9). */
export const ruleCodes = [
  'APPEAL_4W',
  'REASSESS_4W',
  'FORWARD',
  'CHOICE_4W',
  'FORWARD_PART_14D',
  'REMIT_CASE',
  'OTHER_REGIME',
  'OTHER_REGIME_APPEAL',
  'APPEAL_BU_4W',
  'AST_8W',
  'COURT_4W',
  'CHAIR_NOTICE_24H',
  'CHAIR_APPROVAL_7D',
  'CHAIR_VALID_1M',
  'ACK',
  'REPLY',
  'AKTINDSIGT_7WD',
  'AKTINDSIGT_14WD',
  'BFU_4M',
  'PLAN_3M',
  'FOLLOWUP_3M',
  'UNDERRETNING_24H',
  'ACTION_DUE',
] as const;
export type RuleCode = (typeof ruleCodes)[number];

/**
 * One version of one rule of the catalogue (domain reference 1.9). Law is data here: a new text of a statute is a new
 * version, valid from its day, and what was computed by the old one keeps its version.
 */
export interface DeadlineRule {
  readonly code: RuleCode;
  /** Counts from 1. */
  readonly version: number;
  /** It holds for clocks that start from this day. */
  readonly validFrom: PlainDate;
  /** Up to and including; null: still. */
  readonly validTo: PlainDate | null;
  readonly name: InWords;
  /** A sentence without its full stop: who must do what. */
  readonly duty: InWords;
  /** The same of a point that was raised later and has the rule’s clock to itself. Left out: no other words are needed. */
  readonly dutyOfLaterPoint?: InWords;
  /** What follows once the time is over, as a clause of its own. Left out: the duty says enough. */
  readonly afterwards?: InWords;
  /** What starts the clock, as a noun phrase. */
  readonly starts: InWords;
  /** The statute’s code, as legal bases name it: `barnets-lov`; null for what no statute says. */
  readonly statute: string | null;
  /** The place in the statute, as it is cited in Danish: `retssikkerhedsloven § 66`. */
  readonly paragraph: string | null;
  readonly family: RuleFamily;
  readonly binds: BoundParty;
  /** Null: set locally (a published number, a goal of a department), and given with the start. */
  readonly length: Length | null;
  /** The day that starts the clock is its first day, not the day before it. Days only. */
  readonly countsFirstDay: boolean;
  /** An end on a day off moves to the next day that is not. */
  readonly rollsForward: boolean;
  readonly judgedBy: JudgingDate;
  /** The municipality’s own closing days are days off. Not so for what ends at Ankestyrelsen or in court. */
  readonly heedsClosingDays: boolean;
  readonly pausable: boolean;
  /** Whether it can be extended, and by how many days in its own unit at most; null: it cannot. */
  readonly extension: Extendable | null;
  /** What the law asks of whoever extends it; null: it is not extended, or nobody outside the house is owed a notice. */
  readonly notice: NoticeOwed | null;
  /** What the law itself does to a clock that runs; empty for almost every rule. */
  readonly lawfulStops: readonly LawfulStop[];
  /** From memory or derived: a jurist has not confirmed it. */
  readonly unverified: boolean;
  /** What there is to confirm; null where nothing is. */
  readonly openQuestion: InWords | null;
}

/**
 * What may be a reason for an authority to take longer, in each statute’s own words. Illness and busyness are none:
 * they are not what the law lets the citizen wait for.
 */
export const noticeGrounds = [
  'further-information',
  'further-assessments',
  'cannot-be-kept-in-this-case',
  'request-is-extensive',
  'request-is-complex',
] as const;
export type NoticeGround = (typeof noticeGrounds)[number];

/** More time that an authority has when it tells the citizen why, and when to expect the answer. */
export interface NoticeOwed {
  readonly paragraph: string;
  readonly grounds: readonly NoticeGround[];
  /** The rules whose clocks one notice extends together, this one among them. */
  readonly together: readonly RuleCode[];
}

/** Why the law itself stops a clock or lets it begin anew. */
export const lawfulGrounds = ['access-to-files', 'missing-reasons'] as const;
export type LawfulGround = (typeof lawfulGrounds)[number];

/** What the law does to a running clock, without anybody’s decision. */
export interface LawfulStop {
  readonly ground: LawfulGround;
  /** The clock stands still and runs on, or begins anew. */
  readonly effect: 'stands-still' | 'begins-anew';
  /** Calendar days that are left at the least once a clock runs on; null where it begins anew. */
  readonly atLeastDays: number | null;
  readonly paragraph: string;
  /** What a jurist has to confirm. */
  readonly openQuestion: InWords;
}

export interface Extendable {
  /** Working days for rules in working days, calendar days for all others; null: the law names no maximum. */
  readonly longest: number | null;
}
