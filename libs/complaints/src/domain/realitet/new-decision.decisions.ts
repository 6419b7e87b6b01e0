import type { PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import { stillOpen } from '../life.rules.js';
import { newDecisionFacts } from './decision.rules.js';
import { checkRow, knownDecision, notBeforeStep, pointsFor, refuse } from './realitet.checks.js';
import type { MakeNewDecision, ReassessDecision } from './realitet.commands.js';
import { appealOf, type DecisionState } from './realitet.state.js';

/** What follows when a remitted case is decided anew. */
export const newDecisionDecisions: AreaDecisions<MakeNewDecision> = {
  MakeNewDecision: ({ data }, complaint) => {
    stillOpen(complaint);
    const { complaintId, decisionId, newDecision, today, knownStaff } = data;
    const decision = knownDecision(complaint, decisionId);
    const pointIds = pointsFor(complaint, decision, { named: data.pointIds, step: 'MakeNewDecision' });
    for (const pointId of pointIds) checkRow(complaint, { pointId }, 'MakeNewDecision');
    // It is owed from the day on which the remittal was received (retssikkerhedsloven § 3, stk. 2), and not made before.
    const owedSince = pointIds.map(
      (pointId) => appealOf(complaint, pointId).outcome?.receivedOn ?? complaint.receivedOn,
    );
    const facts = newDecisionFacts(newDecision, decision, { today, knownStaff, notBefore: latestOf(owedSince) });
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

const latestOf = (days: readonly PlainDate[]): PlainDate => days.reduce((a, b) => (a > b ? a : b));
