import type { AreaDecisions } from '../areas.js';
import { dayRaised } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillCounts, stillOpen } from '../life.rules.js';
import type { DecisionCommand } from './decision.commands.js';
import { latestDayToDecide } from './decided-before.rules.js';
import { checkBodyMayChange, checkReassessed, decidedBefore, decisionFacts } from './decision.rules.js';
import { checkAnotherDay } from './new-decision.decisions.js';
import { knownDecision, notRepeated, realitetPointOf, refuse } from './realitet.checks.js';
import { pointsOf } from './realitet.standing.rules.js';
import { appealOf, type DecisionState, type ReceiptState } from './realitet.state.js';
import { checkBeforeAppealTime, lacksGuidance, notBeforeReceipt, receiptFacts } from './receipt.rules.js';
import { checkSuspensiveEffect, correctedSuspensiveEffect } from './suspensive-effect.rules.js';

/** What follows from commands about decisions that are complained about. */
export const decisionDecisions: AreaDecisions<DecisionCommand> = {
  RecordAppealedDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, pointIds } = data;
    notRepeated(pointIds);
    const points = pointIds.map((pointId) => realitetPointOf(complaint, pointId));
    const facts = decisionFacts(data, { ...data, latest: latestDayToDecide(complaint, points) });
    for (const pointId of pointIds) {
      if (appealOf(complaint, pointId).decisionId !== null)
        throw refuse('point-already-linked-to-decision', { pointId });
    }
    return [
      { type: 'AppealedDecisionRecorded', data: { complaintId, decisionId, ...facts } },
      ...pointIds.map((pointId) => ({
        type: 'PointLinkedToDecision' as const,
        data: { complaintId, pointId, decisionId },
      })),
    ];
  },
  // Figures must be right: what was recorded wrongly can be put right after the end, too.
  CorrectAppealedDecision: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, decisionId, reason } = data;
    const decision = knownDecision(complaint, decisionId);
    checkBodyMayChange(complaint, decision, data.body);
    const complainedOfOn = latestDayToDecide(complaint, pointsOf(complaint, decision));
    const facts = decisionFacts(data, { ...data, latest: decision.replaces ? data.today : complainedOfOn });
    checkReassessed(complaint, decision, facts);
    checkAnotherDay(complaint, decision, facts.decidedOn);
    return [{ type: 'AppealedDecisionCorrected', data: { complaintId, decisionId, ...facts, reason } }];
  },
  LinkPointToDecision: ({ data: { complaintId, pointId, decisionId } }, complaint) => {
    stillOpen(complaint);
    const point = realitetPointOf(complaint, pointId);
    const decision = knownDecision(complaint, decisionId);
    // The time for appeals of a new decision is its own, and so is the complaint about it.
    if (decision.replaces) throw refuse('new-decision-needs-a-complaint-of-its-own', { field: 'decisionId' });
    const appeal = appealOf(complaint, pointId);
    if (appeal.decisionId === decisionId) throw refuse('point-already-linked-to-decision', { pointId });
    if (appeal.standing !== null) throw refuse('decision-already-acted-on', { pointId });
    decidedBefore(decision.decidedOn, dayRaised(complaint, point), 'decisionId');
    return [{ type: 'PointLinkedToDecision', data: { complaintId, pointId, decisionId } }];
  },
  RecordDecisionReceipt: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, today, rulebook } = data;
    const decision = knownDecision(complaint, decisionId);
    if (receiptOf(decision, data.personId)) throw refuse('receipt-already-recorded', { field: 'personId' });
    const facts = receiptFacts(data, decision, { complaint, today, rulebook });
    return [{ type: 'DecisionReceiptRecorded', data: { complaintId, decisionId, ...facts } }];
  },
  CorrectDecisionReceipt: ({ data }, complaint) => {
    stillCounts(complaint);
    const { complaintId, decisionId, reason, today, rulebook } = data;
    const decision = knownDecision(complaint, decisionId);
    knownReceipt(decision, data.personId);
    const facts = receiptFacts(data, decision, { complaint, today, rulebook });
    checkBeforeAppealTime(facts, { complaint, decisionId });
    return [{ type: 'DecisionReceiptCorrected', data: { complaintId, decisionId, ...facts, reason } }];
  },
  GiveAppealGuidance: ({ data: { complaintId, decisionId, personId, givenOn, today } }, complaint) => {
    stillOpen(complaint);
    const { guidance, guidanceGivenOn, receivedOn } = knownReceipt(knownDecision(complaint, decisionId), personId);
    if (!lacksGuidance(guidance) || guidanceGivenOn !== null) throw refuse('guidance-was-given');
    notInTheFuture(givenOn, today, 'givenOn');
    notBeforeReceipt(givenOn, receivedOn, 'givenOn');
    return [{ type: 'AppealGuidanceGiven', data: { complaintId, decisionId, personId, givenOn } }];
  },
  RecordSuspensiveEffect: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const decision = knownDecision(complaint, data.decisionId);
    checkSuspensiveEffect(data, { complaint, decision, after: decision.suspensive.at(-1), today });
    return [{ type: 'SuspensiveEffectRecorded', data }];
  },
  CorrectSuspensiveEffect: ({ data }, complaint) => {
    stillCounts(complaint);
    return [correctedSuspensiveEffect(data, complaint)];
  },
};

const receiptOf = ({ receipts }: DecisionState, personId: string | null): ReceiptState | undefined =>
  receipts.find((receipt) => receipt.personId === personId);

function knownReceipt(decision: DecisionState, personId: string | null): ReceiptState {
  const receipt = receiptOf(decision, personId);
  if (!receipt) throw refuse('receipt-not-recorded', { field: 'personId' });
  return receipt;
}
