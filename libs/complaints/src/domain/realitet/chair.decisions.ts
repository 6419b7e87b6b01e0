import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillOpen } from '../life.rules.js';
import { checkStep } from '../tracks.js';
import type { ChairCommand } from './chair.commands.js';
import { chairStandingOf, chairTrack, type ChairStep } from './chair.track.js';
import { knownDecision, refuse } from './realitet.checks.js';
import type { ChairState, DecisionState } from './realitet.state.js';

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
  CorrectChairDecisionTimes: ({ data: { now, ...data } }, complaint) => {
    const { decidedOn, chair } = executed(chairsDecision(complaint, data.decisionId, 'CorrectChairDecisionTimes'));
    const { executedAt, notifiedAt } = data;
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
    return [{ type: 'ChairDecisionTimesCorrected', data }];
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

const sameInstant = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));

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
