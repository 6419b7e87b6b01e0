import type { ComplaintCommand } from '../domain/complaint.commands.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { PointFacts } from '../domain/complaint.schemas.js';
import type { RegisteredComplaint } from '../domain/complaint.state.js';
import type {
  AppealBoardDecided,
  AppealedDecisionRecorded,
  DecisionReassessed,
  DecisionReceiptRecorded,
  NewDecisionMade,
} from '../domain/realitet/realitet.events.js';
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
    guidance: 'given',
    guidanceGivenOn: null,
    ...changes,
  },
});

export const reassessed = (
  outcome: DecisionReassessed['data']['outcome'],
  changes: Partial<DecisionReassessed['data']> = {},
): ComplaintEvent => ({
  type: 'DecisionReassessed',
  data: {
    complaintId,
    pointId: 'p1',
    decisionId,
    outcome,
    timeliness: 'unknown',
    reassessedBy: ['jonas'],
    flag: null,
    reassessedOn: '2026-03-10',
    reasons: 'Behovet er det samme.',
    ...changes,
  },
});
export const madeAnew = (
  because: NewDecisionMade['data']['because'],
  changes: Partial<NewDecisionMade['data']> = {},
): ComplaintEvent => ({
  type: 'NewDecisionMade',
  data: {
    complaintId,
    decisionId: newDecisionId,
    reference: null,
    decidedOn: '2026-03-10',
    sentOn: '2026-03-11',
    body: 'administration',
    legalBasis: support,
    bodyByLaw: 'administration',
    regime: 'barnets-lov-142/1',
    bodyConfirmed: null,
    decidedBy: 'jonas',
    replaces: decisionId,
    pointIds: ['p1'],
    because,
    ...changes,
  },
});
export const upheldInPart = [reassessed('upheld-in-part'), madeAnew('upheld-in-part')];
export const chose = (choice: 'stands' | 'dropped', answeredOn = '2026-03-20', late = false): ComplaintEvent => ({
  type: 'CitizenChoiceRecorded',
  data: { complaintId, pointId: 'p1', choice, answeredOn, late },
});
export const silent = (meaning: 'lapses' | 'forwarded' = 'lapses'): ComplaintEvent => ({
  type: 'CitizenStayedSilent',
  data: { complaintId, pointId: 'p1', meaning, waitedUntil: '2026-04-08', recordedOn: '2026-04-10' },
});
export const forwarded = (forwardedOn = '2026-03-12', alongPointIds: string[] = []): ComplaintEvent => ({
  type: 'ForwardedToAppealBoard',
  data: {
    complaintId,
    decisionId,
    pointIds: ['p1'],
    alongPointIds,
    forwardedOn,
    forDispensation: false,
    documents: [{ title: 'Afgørelsen' }],
    reasonsForDecision: 'Behovet.',
    reasonsForReassessment: 'Det samme.',
  },
});
export const passedOn = (receivedByAppealBoardOn: string | null = '2026-02-24'): ComplaintEvent => ({
  type: 'PassedOnToAppealBoard',
  data: {
    complaintId,
    decisionId,
    pointIds: ['p1'],
    alongPointIds: [],
    passedOnOn: '2026-02-23',
    receivedByMunicipalityOn: '2026-02-20',
    receivedByAppealBoardOn,
  },
});
export const boardDecided = (
  outcome: AppealBoardDecided['data']['outcome'],
  changes: Partial<AppealBoardDecided['data']> = {},
): ComplaintEvent => ({
  type: 'AppealBoardDecided',
  data: {
    complaintId,
    pointId: 'p1',
    decisionId,
    outcome,
    causes: [],
    decidedOn: '2026-04-20',
    receivedOn: '2026-04-22',
    ...changes,
  },
});
export const dispensation = (granted: boolean): ComplaintEvent => ({
  type: 'DispensationDecided',
  data: { complaintId, pointId: 'p1', granted, decidedOn: '2026-04-15' },
});
export const givenUp = (withdrawnOn = '2026-03-15'): ComplaintEvent => ({
  type: 'AppealWithdrawn',
  data: { complaintId, pointId: 'p1', withdrawnOn, note: null },
});
export const beforeCourt = (broughtOn = '2026-05-04'): ComplaintEvent => ({
  type: 'BroughtBeforeCourt',
  data: { complaintId, pointId: 'p1', broughtOn },
});
export const courtDecided: ComplaintEvent = {
  type: 'CourtDecided',
  data: { complaintId, pointId: 'p1', outcome: 'upheld', decidedOn: '2026-06-15' },
};
export const executed = (executedAt = '2026-02-02T20:00:00.000Z'): ComplaintEvent => ({
  type: 'ChairDecisionExecuted',
  data: { complaintId, decisionId, executedAt },
});
export const notified = (notifiedAt = '2026-02-03T08:00:00.000Z'): ComplaintEvent => ({
  type: 'ChairDecisionNotified',
  data: { complaintId, decisionId, notifiedAt },
});
export const approved = (approvedOn = '2026-02-06'): ComplaintEvent => ({
  type: 'ChairDecisionApproved',
  data: { complaintId, decisionId, approvedOn },
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
