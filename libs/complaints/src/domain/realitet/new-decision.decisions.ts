import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { CorrectionRefusal } from '../corrections/corrections.refusals.js';
import { latest } from '../formalitet/formalitet.rules.js';
import { stillOpen } from '../life.rules.js';
import { newDecisionFacts } from './decision.rules.js';
import { checkRow, knownDecision, notBeforeStep, pointsFor, refuse } from './realitet.checks.js';
import type { MakeNewDecision, ReassessDecision } from './realitet.commands.js';
import { appealOf, decisionOf, type DecisionState } from './realitet.state.js';

/** What follows when a remitted case is decided anew. */
export const newDecisionDecisions: AreaDecisions<MakeNewDecision> = {
  MakeNewDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, newDecision, today, knownStaff } = data;
    const decision = knownDecision(complaint, decisionId);
    const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step: 'MakeNewDecision' });
    for (const pointId of pointIds) checkRow(complaint, { pointId }, 'MakeNewDecision');
    const notBefore = owedSince(complaint, pointIds) ?? complaint.receivedOn;
    const facts = newDecisionFacts(newDecision, decision, { today, knownStaff, notBefore });
    return [
      {
        type: 'NewDecisionMade',
        data: {
          complaintId,
          decisionId: newDecision.decisionId,
          ...facts,
          replaces: decisionId,
          pointIds: [...pointIds],
          because: 'remitted',
        },
      },
    ];
  },
};

/** A new decision is owed from the day on which the last remittal was received (retssikkerhedsloven § 3, stk. 2). */
const owedSince = (complaint: RegisteredComplaint, pointIds: readonly string[]): PlainDate | null =>
  latest(pointIds.map((pointId) => appealOf(complaint, pointId).outcome?.receivedOn ?? null));

/** Another day of a new decision lies where one could have been told: after what it follows, and before its sending. */
export function checkAnotherDay(
  complaint: RegisteredComplaint,
  { decisionId, decidedOn, sentOn, replaces }: DecisionState,
  instead: PlainDate,
): void {
  if (replaces === null || instead === decidedOn) return;
  const field = 'decidedOn';
  const madeFor = complaint.points
    .map(({ pointId }) => pointId)
    .filter((pointId) => appealOf(complaint, pointId).steps.some(({ made }) => made === decisionId));
  const replaced = decisionOf(complaint, replaces.decisionId)?.decidedOn ?? null;
  const earliest = replaces.because === 'remitted' ? owedSince(complaint, madeFor) : replaced;
  if (earliest !== null && instead < earliest) throw refuse('new-decision-out-of-order', { field, earliest });
  if (sentOn !== null && instead > sentOn) {
    throw new Refusal<CorrectionRefusal>('date-after-next-step', { field, latest: sentOn });
  }
}

/** An uphold is a new decision, and nothing else is one (retssikkerhedsloven § 66). */
export function newDecisionOf(
  { complaintId, decisionId, outcomes, reassessedOn, newDecision, today, knownStaff }: ReassessDecision['data'],
  decision: DecisionState,
) {
  const upheld = outcomes.filter(({ outcome }) => outcome !== 'maintained');
  if (upheld.length === 0) {
    if (newDecision !== null) throw refuse('new-decision-only-when-upheld', { field: 'newDecision' });
    return [];
  }
  if (newDecision === null) throw refuse('new-decision-missing', { field: 'newDecision' });
  const facts = newDecisionFacts(newDecision, decision, { today, knownStaff, notBefore: decision.decidedOn });
  notBeforeStep(facts.sentOn, reassessedOn, 'newDecision.sentOn');
  const inPart = upheld.some(({ outcome }) => outcome === 'upheld-in-part');
  return [
    {
      type: 'NewDecisionMade' as const,
      data: {
        complaintId,
        decisionId: newDecision.decisionId,
        ...facts,
        replaces: decisionId,
        pointIds: upheld.map(({ pointId }) => pointId),
        because: inPart ? ('upheld-in-part' as const) : ('upheld-in-full' as const),
      },
    },
  ];
}
