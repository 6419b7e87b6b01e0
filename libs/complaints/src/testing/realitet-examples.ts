import type { ComplaintCommand } from '../domain/complaint.commands.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { PointFacts } from '../domain/complaint.schemas.js';
import type { RegisteredComplaint } from '../domain/complaint.state.js';
import type { AppealedDecisionRecorded, DecisionReceiptRecorded } from '../domain/realitet/realitet.events.js';
import type { DecisionBody } from '../domain/realitet/realitet.values.js';
import { complaint, complaintId, point } from './complaint-examples.js';
import { keeping, stateAfter } from './deadline-examples.js';

/**
 * Events of the realitet tracks for the specs: a complaint of Mette Holm (person-1), received on 20 February 2026,
 * about a decision of 2 February. Commands are given on the last day of that year.
 */
export const later = '2026-12-31';
export const decisionId = 'decision-1';
export const newDecisionId = 'decision-2';
export const mette = 'person-1';

export const support = { statute: 'barnets-lov', paragraph: '§ 32' };
export const removal = { statute: 'barnets-lov', paragraph: '§ 47' };
const basisOf: Readonly<Record<DecisionBody, typeof support>> = {
  administration: support,
  committee: removal,
  chair: removal,
};

export const realitetPoint = (pointId = 'p1', changes: Partial<PointFacts> = {}): PointFacts =>
  point(pointId, { kind: 'realitet', theme: 'DECISION', ...changes });

export const recorded = (
  body: DecisionBody = 'administration',
  changes: Partial<AppealedDecisionRecorded['data']> = {},
): ComplaintEvent => ({
  type: 'AppealedDecisionRecorded',
  data: {
    complaintId,
    decisionId,
    reference: null,
    decidedOn: '2026-02-02',
    body,
    legalBasis: basisOf[body],
    bodyByLaw: body === 'administration' ? 'administration' : 'committee',
    regime: 'barnets-lov-142/1',
    bodyConfirmed: null,
    decidedBy: 'maria',
    ...changes,
  },
});
export const linked = (pointId = 'p1', to = decisionId): ComplaintEvent => ({
  type: 'PointLinkedToDecision',
  data: { complaintId, pointId, decisionId: to },
});

/** A complaint over a decision, with one realitet point that is linked to it. */
export const appealed = (body: DecisionBody = 'administration'): readonly ComplaintEvent[] => [
  complaint([realitetPoint()]),
  recorded(body),
  linked(),
];

export const receipt = (changes: Partial<DecisionReceiptRecorded['data']> = {}): ComplaintEvent => ({
  type: 'DecisionReceiptRecorded',
  data: {
    complaintId,
    decisionId,
    personId: mette,
    sentOn: null,
    receivedOn: '2026-02-03',
    how: 'stated',
    calendar: null,
    channel: 'digital-post',
    laterBecause: null,
    guidance: 'given',
    guidanceGivenOn: null,
    ...changes,
  },
});

/** The complaint that events leave. */
export function complaintAfter(events: readonly ComplaintEvent[]): RegisteredComplaint {
  const state = stateAfter(events);
  if (state === null) throw new Error('not registered');
  return state;
}

/** The events with the deadlines that commands would have told with them, as the last command finds them. */
export function withDeadlines(events: readonly ComplaintEvent[], on = later): readonly ComplaintEvent[] {
  const recalculate: ComplaintCommand = {
    type: 'RecalculateDeadlines',
    data: { complaintId, missing: true },
  };
  const { decide } = keeping(undefined, on);
  return [...events, ...decide(recalculate, stateAfter(events))];
}
