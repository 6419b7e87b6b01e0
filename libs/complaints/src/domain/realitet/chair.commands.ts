import type { Message, PlainDate } from '@lydhoer/kernel';
import type { Rulebook } from '../deadlines/rulebook.js';
import type { ChairAnswer } from './realitet.state.js';
import type { ChairLapseCause } from './realitet.values.js';

/** Instants are ISO 8601 with zone; `now` is the present one. */
interface OfChair {
  readonly complaintId: string;
  readonly decisionId: string;
  readonly now: string;
}
export type ExecuteChairDecision = Message<'ExecuteChairDecision', OfChair & { readonly executedAt: string }>;
export type NotifyOfChairDecision = Message<'NotifyOfChairDecision', OfChair & { readonly notifiedAt: string }>;
export type CorrectChairDecisionTimes = Message<
  'CorrectChairDecisionTimes',
  OfChair & {
    /** Null: as it is recorded. */
    readonly executedAt: string | null;
    /** It was not carried out: what is recorded was a mistake. */
    readonly neverExecuted: boolean;
    /** Null: as it is recorded. */
    readonly notifiedAt: string | null;
    /** No notice was given: the one that is recorded was a mistake. */
    readonly neverNotified: boolean;
    /** In full; null: as it is recorded. */
    readonly answer: ChairAnswer | null;
    readonly reason: string;
    readonly rulebook: Rulebook;
  }
>;
export type ApproveChairDecision = Message<'ApproveChairDecision', OfChair & { readonly approvedOn: PlainDate }>;
export type RejectChairDecision = Message<'RejectChairDecision', OfChair & { readonly decidedOn: PlainDate }>;
export type EndChairDecision = Message<
  'EndChairDecision',
  OfChair & { readonly lapsedOn: PlainDate; readonly because: ChairLapseCause }
>;

/** Commands about an urgent decision by the committee's chair. */
export type ChairCommand =
  | ExecuteChairDecision
  | NotifyOfChairDecision
  | CorrectChairDecisionTimes
  | ApproveChairDecision
  | RejectChairDecision
  | EndChairDecision;
