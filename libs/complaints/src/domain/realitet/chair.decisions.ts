import { addDays, dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillOpen } from '../life.rules.js';
import { checkStep } from '../tracks.js';
import type { ChairCommand, EndChairDecision } from './chair.commands.js';
import { chairStandingOf, chairTrack, type ChairStep } from './chair.track.js';
import { knownDecision, refuse } from './realitet.checks.js';
import type { ChairState, DecisionState } from './realitet.state.js';
import { latestDayOf } from './timeliness.rules.js';

/** What follows from commands about an urgent decision by the committee's chair (barnets lov § 143). */
export const chairDecisions: AreaDecisions<ChairCommand> = {
  ExecuteChairDecision: ({ data: { now, ...data } }, complaint) => {
    const { decidedOn } = chairsDecision(complaint, data.decisionId, 'ExecuteChairDecision');
    notAhead(data.executedAt, now, 'executedAt');
    if (dateInDenmark(data.executedAt) < decidedOn) {
      throw refuse('chair-decision-executed-before-decided', { field: 'executedAt', earliest: decidedOn });
    }
    return [{ type: 'ChairDecisionExecuted', data }];
  },
  NotifyOfChairDecision: ({ data: { now, ...data } }, complaint) => {
    const { chair } = executed(chairsDecision(complaint, data.decisionId, 'NotifyOfChairDecision'));
    if (chair.notifiedAt !== null) throw refuse('chair-decision-already-notified', { notifiedAt: chair.notifiedAt });
    checkNotice(data.notifiedAt, chair.executedAt, now);
    return [{ type: 'ChairDecisionNotified', data }];
  },
  CorrectChairDecisionTimes: ({ data: { now, neverNotified, ...data } }, complaint) => {
    const { decidedOn, chair } = executed(chairsDecision(complaint, data.decisionId, 'CorrectChairDecisionTimes'));
    const { executedAt } = data;
    if (neverNotified && data.notifiedAt !== null) {
      throw refuse('chair-decision-notice-told-twice', { field: 'neverNotified' });
    }
    const notifiedAt = neverNotified ? null : (data.notifiedAt ?? chair.notifiedAt);
    if (sameInstant(executedAt, chair.executedAt) && sameInstant(notifiedAt, chair.notifiedAt)) {
      throw refuse('chair-decision-times-unchanged', { field: 'executedAt' });
    }
    notAhead(executedAt, now, 'executedAt');
    if (dateInDenmark(executedAt) < decidedOn) {
      throw refuse('chair-decision-executed-before-decided', { field: 'executedAt', earliest: decidedOn });
    }
    if (notifiedAt !== null) checkNotice(notifiedAt, executedAt, now);
    const committeeOn = chair.approvedOn ?? chair.notApprovedOn ?? chair.lapsed?.on ?? null;
    if (committeeOn !== null) checkAfterExecution(committeeOn, executedAt, 'executedAt');
    return [{ type: 'ChairDecisionTimesCorrected', data: { ...data, notifiedAt } }];
  },
  ApproveChairDecision: ({ data: { now, ...data } }, complaint) => {
    const { chair } = executed(chairsDecision(complaint, data.decisionId, 'ApproveChairDecision'));
    notInTheFuture(data.approvedOn, dateInDenmark(now), 'approvedOn');
    checkAfterExecution(data.approvedOn, chair.executedAt, 'approvedOn');
    return [{ type: 'ChairDecisionApproved', data }];
  },
  RejectChairDecision: ({ data: { now, ...data } }, complaint) => {
    const { chair } = executed(chairsDecision(complaint, data.decisionId, 'RejectChairDecision'));
    notInTheFuture(data.decidedOn, dateInDenmark(now), 'decidedOn');
    checkAfterExecution(data.decidedOn, chair.executedAt, 'decidedOn');
    return [{ type: 'ChairDecisionNotApproved', data }];
  },
  EndChairDecision: ({ data: { now, ...data } }, complaint) => {
    const { chair } = executed(chairsDecision(complaint, data.decisionId, 'EndChairDecision'));
    notInTheFuture(data.lapsedOn, dateInDenmark(now), 'lapsedOn');
    checkAfterExecution(data.lapsedOn, chair.executedAt, 'lapsedOn');
    checkLapse(data, chair, complaint);
    return [{ type: 'ChairDecisionLapsed', data }];
  },
};

function chairsDecision(complaint: RegisteredComplaint, decisionId: string, step: ChairStep): DecisionState {
  stillOpen(complaint);
  const decision = knownDecision(complaint, decisionId);
  if (decision.body !== 'chair') throw refuse('not-a-chairs-decision', { field: 'decisionId' });
  checkStep(chairTrack, chairStandingOf(decision.chair), step, { decisionId });
  return decision;
}

/** The table lets no other step come before the execution. */
function executed(decision: DecisionState): { readonly decidedOn: PlainDate; readonly chair: ChairState } {
  const { decidedOn, chair } = decision;
  if (chair === null) throw new Error('a step of a chair’s decision before its execution');
  return { decidedOn, chair };
}

const sameInstant = (a: string | null, b: string | null): boolean => millisecondOf(a) === millisecondOf(b);

const millisecondOf = (instant: string | null): number | null => (instant === null ? null : Date.parse(instant));

function notAhead(instant: string, now: string, field: string): void {
  if (Date.parse(instant) > Date.parse(now)) throw refuse('instant-in-the-future', { field, latest: now });
}

function checkNotice(notifiedAt: string, executedAt: string, now: string): void {
  notAhead(notifiedAt, now, 'notifiedAt');
  if (Date.parse(notifiedAt) < Date.parse(executedAt)) {
    throw refuse('chair-decision-notified-before-executed', { field: 'notifiedAt', earliest: executedAt });
  }
}

function checkAfterExecution(date: PlainDate, executedAt: string, field: string): void {
  const earliest = dateInDenmark(executedAt);
  if (date < earliest) throw refuse('chair-decision-approval-before-execution', { field, earliest });
}

/**
 * A chair's decision lapses by itself when its month is over, or its seven days without the committee's approval
 * (barnets lov § 143, stk. 4), and not before. Where no deadline was computed, the person who records it knows.
 */
function checkLapse(
  { decisionId, lapsedOn, because }: Omit<EndChairDecision['data'], 'now'>,
  { approvedOn }: ChairState,
  complaint: RegisteredComplaint,
): void {
  if (because !== 'month-over' && because !== 'not-approved-in-time') return;
  const rule = because === 'month-over' ? 'CHAIR_VALID_1M' : 'CHAIR_APPROVAL_7D';
  const latestOn = latestDayOf(complaint, { rule, subject: { decisionId } });
  // A late approval is recorded, too, and was not in time.
  if (because === 'not-approved-in-time' && approvedOn !== null && (latestOn === null || approvedOn <= latestOn)) {
    throw refuse('chair-decision-approved-in-time', { field: 'because', approvedOn });
  }
  if (latestOn !== null && lapsedOn <= latestOn) {
    throw refuse('chair-decision-still-holds', { field: 'lapsedOn', because, earliest: addDays(latestOn, 1) });
  }
}
