import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { AppealBoardDecided, DecisionReassessed, NewDecisionMade } from '../domain/realitet/realitet.events.js';
import { complaintId } from './complaint-examples.js';
import { decisionId, newDecisionId, support } from './realitet-examples.js';

/** The steps of a point on its realitet track, as events for the specs, each on a day of its own. */
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
