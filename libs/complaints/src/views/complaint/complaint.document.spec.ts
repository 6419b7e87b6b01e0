import type { ComplaintEvent } from '../../domain/complaint.events.js';
import {
  answer,
  answered,
  closed,
  complaint,
  complaintId,
  point,
  withdrawn,
} from '../../testing/complaint-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { membershipsOf } from './besides.document.js';
import { documentOf } from './complaint.document.js';

const ofPoint = { complaintId, pointId: 'p1' };
const reason = 'Set i journalen.';

const shown = (...events: readonly ComplaintEvent[]) => {
  const document = documentOf(knownBy(complaint([point('p1'), point('p2', { kind: 'realitet' })]), ...events));
  if (!document) throw new Error('nothing was registered');
  const [first, second] = document.points;
  return { document, first, second };
};
const told = (type: string, data: object): ComplaintEvent =>
  ({ type, data: { complaintId, ...data } }) as ComplaintEvent;
const redated = (step: string, pointId: string | null, on: string) =>
  told('StepDateCorrected', { step, pointId, was: '2026-02-27', on, reason });

describe('The document of a complaint', () => {
  it('says which track each point walks and where it stands', () => {
    const { first, second } = shown();
    expect([first?.track, first?.state, first?.appeal]).toEqual(['formalitet', 'received', null]);
    expect([second?.track, second?.state]).toEqual(['administration', 'to-reassess']);
    expect(shown(answered()).first?.state).toBe('answered');
    const unclear = documentOf(knownBy(complaint([point('p1', { kind: 'not-stated' })])));
    expect(unclear?.points[0]).toMatchObject({ track: null, state: null, appeal: null });
  });

  it('shows that it was acknowledged, and when that really was', () => {
    const acknowledged = told('ComplaintAcknowledged', { acknowledgedOn: '2026-02-27', how: 'phone' });
    expect(shown(acknowledged).document.acknowledgement).toEqual({ acknowledgedOn: '2026-02-27', how: 'phone' });
    const corrected = shown(acknowledged, redated('acknowledged', null, '2026-02-26'));
    expect(corrected.document.acknowledgement).toEqual({ acknowledgedOn: '2026-02-26', how: 'phone' });
  });

  it('shows a realitet point without the step that was taken back, its reasons and the new decision', () => {
    const ofPoint = { pointId: 'p2', decisionId: 'd1' };
    const outcome = { outcome: 'upheld-in-full', timeliness: 'late', flag: null, reassessedBy: ['jonas'] };
    const reassessed = told('DecisionReassessed', {
      ...ofPoint,
      ...outcome,
      reassessedOn: '2026-02-27',
      reasons: 'Ret.',
    });
    const back = { pointId: 'p2', step: 'reassessed', voidedDecisionId: 'd2', returnedPointIds: [], reason };
    const anew = {
      decisionId: 'd2',
      replaces: 'd1',
      because: 'upheld-in-full',
      pointIds: ['p2'],
      sentOn: '2026-02-28',
    };
    const made = told('NewDecisionMade', { ...anew, body: 'administration', regime: 'r', reference: 'x' });
    expect(shown(reassessed, made).second?.appeal).toMatchObject({ reasons: 'Ret.', upheldSentOn: '2026-02-28' });
    const day = shown(reassessed, made, redated('new-decision-sent', 'p2', '2026-03-01'));
    expect(day.document.decisions).toMatchObject([{ decisionId: 'd2', sentOn: '2026-03-01' }]);
    const { second, document } = shown(reassessed, made, told('RealitetStepTakenBack', back));
    expect([second?.appeal, document.decisions]).toEqual([shown().second?.appeal, []]);
    expect(document.corrections).toMatchObject([{ type: 'RealitetStepTakenBack', reason }]);
  });

  it('follows the conversation from the offer to the meeting', () => {
    const offered = told('DialogueOffered', { offeredOn: '2026-02-24', how: 'phone' });
    expect(shown(offered).document.dialogue).toMatchObject({ stage: 'offered', repliedOn: null });
    const accepted = [offered, told('DialogueAccepted', { acceptedOn: '2026-02-25' })];
    expect(shown(...accepted).document.dialogue).toMatchObject({ stage: 'accepted', repliedOn: '2026-02-25' });
    const held = told('DialogueHeld', { heldOn: '2026-02-26', how: 'meeting', note: 'Godt møde.' });
    expect(shown(...accepted, held).document.dialogue).toEqual({
      stage: 'held',
      how: 'meeting',
      offeredOn: '2026-02-24',
      repliedOn: '2026-02-25',
      heldOn: '2026-02-26',
      note: 'Godt møde.',
    });
    const declined = told('DialogueDeclined', { declinedOn: '2026-02-25', note: null });
    expect(shown(offered, declined).document.dialogue).toMatchObject({ stage: 'declined', repliedOn: '2026-02-25' });
  });

  it('shows what an answer leaves to be done, until it is', () => {
    const left = answered({ outstandingActions: [{ actionId: 'a1', what: 'Ring.', dueOn: '2026-03-01' }] });
    expect(shown(left).first?.outstandingActions).toEqual([
      { actionId: 'a1', what: 'Ring.', dueOn: '2026-03-01', doneOn: null },
    ]);
    const postponed = told('OutstandingActionPostponed', {
      pointId: 'p1',
      actionId: 'a1',
      was: '2026-03-01',
      dueOn: '2026-03-10',
      reason,
    });
    const done = told('OutstandingActionDone', { pointId: 'p1', actionId: 'a1', doneOn: '2026-03-02', note: null });
    expect(shown(left, postponed, done).first?.outstandingActions).toMatchObject([
      { dueOn: '2026-03-10', doneOn: '2026-03-02' },
    ]);
  });

  it('shows the second look beside the first answer, each as it was put right', () => {
    const asked = told('SecondStageAsked', { pointId: 'p1', askedOn: '2026-02-28', why: 'Det er ikke rigtigt.' });
    const again = told('SecondStageAnswered', {
      ...answer(),
      ...ofPoint,
      outcome: 'not-upheld',
      answeredOn: '2026-03-01',
    });
    const { first } = shown(answered(), asked, again);
    expect(first?.answer).toMatchObject({ outcome: 'upheld', answeredOn: '2026-02-27' });
    expect(first?.secondStage).toMatchObject({
      askedOn: '2026-02-28',
      why: 'Det er ikke rigtigt.',
      answer: { outcome: 'not-upheld', answeredOn: '2026-03-01' },
    });
    const verdict = { was: { outcome: 'not-upheld', dismissalReason: null }, outcome: 'upheld', dismissalReason: null };
    const corrected = shown(
      answered(),
      asked,
      again,
      told('PointAnswerCorrected', { pointId: 'p1', stage: 'second', ...verdict, reason }),
      redated('answered', 'p1', '2026-02-25'),
      redated('second-stage-asked', 'p1', '2026-02-26'),
      redated('second-stage-answered', 'p1', '2026-02-28'),
    );
    expect(corrected.first?.answer?.answeredOn).toBe('2026-02-25');
    expect(corrected.first?.secondStage).toMatchObject({
      askedOn: '2026-02-26',
      answer: { outcome: 'upheld', answeredOn: '2026-02-28' },
    });
    expect(corrected.document.corrections).toMatchObject([
      { type: 'PointAnswerCorrected', recordedBy: 'maria', recordedOn: '2026-03-02', reason },
      { type: 'StepDateCorrected' },
      { type: 'StepDateCorrected' },
      { type: 'StepDateCorrected' },
    ]);
  });

  it('shows what a conversation settled, on the day it really was', () => {
    const settled = told('PointSettledByDialogue', {
      pointId: 'p1',
      settledOn: '2026-02-27',
      agreement: 'Samme rådgiver.',
      outstandingActions: [],
    });
    const { first } = shown(settled, redated('settled-by-dialogue', 'p1', '2026-02-26'));
    expect(first?.settlement).toEqual({ settledOn: '2026-02-26', agreement: 'Samme rådgiver.' });
  });

  it('is open again where it was closed or withdrawn by mistake, and has the right day where it was not', () => {
    expect(shown(closed(), redated('closed', null, '2026-03-01')).document.closedOn).toBe('2026-03-01');
    const reopened = shown(closed(), told('ComplaintReopened', { reason })).document;
    expect([reopened.status, reopened.closedOn]).toEqual(['open', null]);
    expect(shown(withdrawn(), redated('withdrawn', null, '2026-02-25')).document.withdrawal).toMatchObject({
      withdrawnOn: '2026-02-25',
    });
    const revoked = shown(withdrawn(), told('WithdrawalRevoked', { reason })).document;
    expect([revoked.status, revoked.withdrawal]).toEqual(['open', null]);
  });

  it('says whether it counts, and where it went', () => {
    expect(
      shown(told('RegistrationAnnulled', { ground: 'registered-in-error', otherComplaintId: null, reason })).document
        .standing,
    ).toBe('annulled');
    const merged = shown(told('ComplaintMergedInto', { into: 'c2', points: [], reason })).document;
    expect([merged.standing, merged.mergedInto]).toEqual(['merged', 'c2']);
    const linked = shown(told('ComplaintsLinked', { to: 'c3', relation: 'same-child', reason: null })).document;
    expect(linked.links).toEqual([{ to: 'c3', relation: 'same-child' }]);
  });

  it('shows everybody who is part of it, by the names that were last told', () => {
    const added = told('PartyAdded', {
      personId: 'person-2',
      name: 'Nils',
      cpr: null,
      cprKind: null,
      bornOn: null,
      age: null,
      address: null,
      email: null,
      phone: null,
      roles: ['support-person'],
      joinedOn: '2026-02-25',
      represents: null,
      powerOfAttorney: null,
    });
    const moved = told('PartyDetailsRecorded', {
      personId: 'person-1',
      name: null,
      cpr: null,
      cprKind: null,
      bornOn: null,
      age: null,
      address: 'Algade 1',
      email: null,
      phone: null,
    });
    const { parties } = shown(added, moved).document;
    expect(parties).toMatchObject([
      { personId: 'person-1', name: 'Mette Holm', roles: ['complainant', 'custody-holder'] },
      { personId: 'person-2', name: 'Nils', roles: ['support-person'], leftOn: null, powerOfAttorney: null },
    ]);
  });

  it('shows decisions with each party’s receipt, as last put right', () => {
    const decision = {
      decisionId: 'd1',
      reference: 'J-17',
      decidedOn: '2026-02-01',
      body: 'administration',
      legalBasis: { statute: 'barnets lov', paragraph: '§ 32' },
      bodyByLaw: null,
      regime: 'not-listed',
      bodyConfirmed: null,
      decidedBy: null,
    };
    const receipt = {
      decisionId: 'd1',
      personId: 'person-1',
      sentOn: null,
      receivedOn: '2026-02-04',
      how: 'stated',
      calendar: null,
      channel: 'letter',
      guidance: 'missing',
      guidanceGivenOn: null,
    };
    const { document, second } = shown(
      told('AppealedDecisionRecorded', decision),
      told('PointLinkedToDecision', { pointId: 'p2', decisionId: 'd1' }),
      told('DecisionReceiptRecorded', receipt),
      told('DecisionReceiptRecorded', { ...receipt, personId: 'person-2', guidance: 'given' }),
      told('DecisionReceiptCorrected', { ...receipt, receivedOn: '2026-02-05', reason }),
      told('AppealGuidanceGiven', { decisionId: 'd1', personId: 'person-1', givenOn: '2026-02-10' }),
      told('AppealedDecisionCorrected', { ...decision, reference: 'J-18', reason }),
    );
    expect(second?.decisionId).toBe('d1');
    expect(document.decisions).toMatchObject([
      {
        reference: 'J-18',
        body: 'administration',
        receipts: [
          { personId: 'person-1', receivedOn: '2026-02-05', guidanceGivenOn: '2026-02-10' },
          { personId: 'person-2', receivedOn: '2026-02-04', guidanceGivenOn: null },
        ],
      },
    ]);
    expect(document.decisions[0]?.receipts[0]).not.toHaveProperty('reason');
  });
});

describe('The collective complaints of a complaint', () => {
  it('are those the family joined, with when it left', () => {
    const step = (what: 'collective-joined' | 'collective-left', thing: string, on: string) => ({ what, thing, on });
    expect(
      membershipsOf([
        step('collective-joined', 'f1', '2026-01-01'),
        step('collective-left', 'f1', '2026-01-05'),
        step('collective-joined', 'f2', '2026-01-03'),
        step('collective-joined', 'f1', '2026-01-09'),
        { what: 'review-published', thing: 'r1', on: '2026-01-10' },
      ]),
    ).toEqual([
      { collectiveId: 'f1', joinedOn: '2026-01-01', leftOn: '2026-01-05' },
      { collectiveId: 'f2', joinedOn: '2026-01-03', leftOn: null },
      { collectiveId: 'f1', joinedOn: '2026-01-09', leftOn: null },
    ]);
  });
});
