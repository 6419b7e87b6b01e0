import { answered, closed, complaint, point, withdrawn } from '../../testing/complaint-examples.js';
import { documentAfter, redated, told } from '../../testing/shown-documents.js';
import { knownBy } from '../../testing/shown-events.js';
import { documentOf } from './complaint.document.js';

const reason = 'Set i journalen.';

describe('The document of a complaint', () => {
  it('says which track each point walks and where it stands', () => {
    const { first, second } = documentAfter();
    expect([first?.track, first?.state, first?.appeal]).toEqual(['formalitet', 'received', null]);
    expect([second?.track, second?.state]).toEqual(['administration', 'to-reassess']);
    expect(documentAfter(answered()).first?.state).toBe('answered');
    const unclear = documentOf(knownBy(complaint([point('p1', { kind: 'not-stated' })])));
    expect(unclear?.points[0]).toMatchObject({ track: null, state: null, appeal: null });
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
    expect(documentAfter(reassessed, made).second?.appeal).toMatchObject({
      reasons: 'Ret.',
      upheldSentOn: '2026-02-28',
    });
    const day = documentAfter(reassessed, made, redated('new-decision-sent', 'p2', '2026-03-01'));
    expect(day.document.decisions).toMatchObject([{ decisionId: 'd2', sentOn: '2026-03-01' }]);
    const { second, document } = documentAfter(reassessed, made, told('RealitetStepTakenBack', back));
    expect([second?.appeal, document.decisions]).toEqual([documentAfter().second?.appeal, []]);
    expect(document.corrections).toMatchObject([{ type: 'RealitetStepTakenBack', reason }]);
  });

  it('is open again where it was closed or withdrawn by mistake, and has the right day where it was not', () => {
    expect(documentAfter(closed(), redated('closed', null, '2026-03-01')).document.closedOn).toBe('2026-03-01');
    const reopened = documentAfter(closed(), told('ComplaintReopened', { reason })).document;
    expect([reopened.status, reopened.closedOn]).toEqual(['open', null]);
    expect(documentAfter(withdrawn(), redated('withdrawn', null, '2026-02-25')).document.withdrawal).toMatchObject({
      withdrawnOn: '2026-02-25',
    });
    const revoked = documentAfter(withdrawn(), told('WithdrawalRevoked', { reason })).document;
    expect([revoked.status, revoked.withdrawal]).toEqual(['open', null]);
  });

  it('says whether it counts, and where it went', () => {
    expect(
      documentAfter(told('RegistrationAnnulled', { ground: 'registered-in-error', otherComplaintId: null, reason }))
        .document.standing,
    ).toBe('annulled');
    const merged = documentAfter(told('ComplaintMergedInto', { into: 'c2', points: [], reason })).document;
    expect([merged.standing, merged.mergedInto]).toEqual(['merged', 'c2']);
    const linked = documentAfter(told('ComplaintsLinked', { to: 'c3', relation: 'same-child', reason: null })).document;
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
    const { parties } = documentAfter(added, moved).document;
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
    const { document, second } = documentAfter(
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
