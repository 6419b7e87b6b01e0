import { dateInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { CorrectionRefusal } from '../corrections/corrections.refusals.js';
import { earliest, latest } from '../formalitet/formalitet.rules.js';
import { stillOpen } from '../life.rules.js';
import { newDecisionFacts } from './decision.rules.js';
import { checkRow, knownDecision, notBeforeStep, pointsFor, refuse } from './realitet.checks.js';
import type { MakeNewDecision, ReassessDecision } from './realitet.commands.js';
import { pointsOf } from './realitet.standing.rules.js';
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

/**
 * Another day of a decision lies where it could have been told at first: before anybody received it, before the chair's
 * was carried out; and a new one after what it follows, and before its sending.
 */
export function checkAnotherDay(complaint: RegisteredComplaint, decision: DecisionState, instead: PlainDate): void {
  const { decisionId, decidedOn, sentOn, replaces } = decision;
  if (instead === decidedOn) return;
  const field = 'decidedOn';
  const next = firstDayAfter(complaint, decision);
  if (next !== null && instead > next) throw afterNext(field, next);
  if (replaces === null) return;
  const madeFor = complaint.points
    .map(({ pointId }) => pointId)
    .filter((pointId) => appealOf(complaint, pointId).steps.some(({ made }) => made === decisionId));
  const replaced = decisionOf(complaint, replaces.decisionId)?.decidedOn ?? null;
  const notBefore = replaces.because === 'remitted' ? owedSince(complaint, madeFor) : replaced;
  if (notBefore !== null && instead < notBefore) {
    throw refuse('new-decision-out-of-order', { field, earliest: notBefore });
  }
  if (sentOn !== null && instead > sentOn) throw afterNext(field, sentOn);
}

const afterNext = (field: string, latestOn: PlainDate) =>
  new Refusal<CorrectionRefusal>('date-after-next-step', { field, latest: latestOn });

/** The first day on which a decision was in the world: a party or Ankestyrelsen had it, or the chair's was carried out. */
const firstDayAfter = (complaint: RegisteredComplaint, decision: DecisionState): PlainDate | null =>
  earliest([
    ...decision.receipts.map(({ receivedOn }) => receivedOn),
    ...pointsOf(complaint, decision).map(({ pointId }) => appealOf(complaint, pointId).boardReceivedOn),
    decision.chair && dateInDenmark(decision.chair.executedAt),
  ]);

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
