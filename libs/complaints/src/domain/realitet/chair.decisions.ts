import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { stillCounts, stillOpen } from '../life.rules.js';
import { checkStep } from '../tracks.js';
import { chairPutRight } from './chair-corrections.rules.js';
import type { ChairCommand } from './chair.commands.js';
import { checkAnswerDay, checkExecution, checkLapse, checkNotice, type ChairRule } from './chair.rules.js';
import { chairStandingOf, chairTrack, type ChairStep } from './chair.track.js';
import { knownDecision, refuse } from './realitet.checks.js';
import type { ChairState, DecisionState } from './realitet.state.js';
import { latestDayOf } from './timeliness.rules.js';

/** What follows from commands about an urgent decision by the committee's chair (barnets lov § 143). */
export const chairDecisions: AreaDecisions<ChairCommand> = {
  ExecuteChairDecision: ({ data: { now, ...data } }, complaint) => {
    stillOpen(complaint);
    const { decidedOn } = chairsDecision(complaint, data.decisionId, 'ExecuteChairDecision');
    checkExecution(data.executedAt, { decidedOn, now });
    return [{ type: 'ChairDecisionExecuted', data }];
  },
  NotifyOfChairDecision: ({ data: { now, ...data } }, complaint) => {
    stillOpen(complaint);
    const { notifiedAt, executedAt } = executed(chairsDecision(complaint, data.decisionId, 'NotifyOfChairDecision'));
    if (notifiedAt !== null) throw refuse('chair-decision-already-notified', { notifiedAt });
    checkNotice(data.notifiedAt, executedAt, now);
    return [{ type: 'ChairDecisionNotified', data }];
  },
  // Figures must be right: what was recorded wrongly can be put right after the end, too.
  CorrectChairDecisionTimes: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, decisionId, answer, reason } = data;
    const decision = chairsDecision(complaint, decisionId, 'CorrectChairDecisionTimes');
    const right = chairPutRight(data, executed(decision), { complaint, decision });
    const { executedAt = null, notifiedAt = null } = right ?? {};
    const corrected = { complaintId, decisionId, executedAt, notifiedAt, answer, reason };
    return [{ type: 'ChairDecisionTimesCorrected', data: corrected }];
  },
  ApproveChairDecision: ({ data: { now, ...data } }, complaint) => {
    stillOpen(complaint);
    const { executedAt } = executed(chairsDecision(complaint, data.decisionId, 'ApproveChairDecision'));
    checkAnswerDay(data.approvedOn, { executedAt, now, field: 'approvedOn' });
    return [{ type: 'ChairDecisionApproved', data }];
  },
  RejectChairDecision: ({ data: { now, ...data } }, complaint) => {
    stillOpen(complaint);
    const { executedAt } = executed(chairsDecision(complaint, data.decisionId, 'RejectChairDecision'));
    checkAnswerDay(data.decidedOn, { executedAt, now, field: 'decidedOn' });
    return [{ type: 'ChairDecisionNotApproved', data }];
  },
  EndChairDecision: ({ data: { now, ...data } }, complaint) => {
    stillOpen(complaint);
    const { decisionId, lapsedOn: on, because } = data;
    const { executedAt, approvedOn } = executed(chairsDecision(complaint, decisionId, 'EndChairDecision'));
    checkAnswerDay(on, { executedAt, now, field: 'lapsedOn' });
    const latestOf = (rule: ChairRule) => latestDayOf(complaint, { rule, subject: { decisionId } });
    checkLapse({ on, because, approvedOn }, { fields: { on: 'lapsedOn', because: 'because' }, latestOf });
    return [{ type: 'ChairDecisionLapsed', data }];
  },
};

function chairsDecision(complaint: RegisteredComplaint, decisionId: string, step: ChairStep): DecisionState {
  const decision = knownDecision(complaint, decisionId);
  if (decision.body !== 'chair') throw refuse('not-a-chairs-decision', { field: 'decisionId' });
  checkStep(chairTrack, chairStandingOf(decision.chair), step, { decisionId });
  return decision;
}

/** The table lets no other step come before the execution. */
function executed({ chair }: DecisionState): ChairState {
  if (chair === null) throw new Error('a step of a chair’s decision before its execution');
  return chair;
}
