import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, point, withdrawn } from '../../testing/complaint-examples.js';
import {
  appealed,
  decisionId,
  later,
  linked,
  newDecisionId,
  realitetPoint,
  receipt,
  recorded,
  removal,
  support,
  withDeadlines,
} from '../../testing/realitet-examples.js';
import {
  boardDecided,
  forwarded,
  madeAnew,
  passedOn,
  reassessed,
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { MakeNewDecision, NewDecisionTold, ReassessDecision } from './realitet.commands.js';

const given = specification(complaintDecider);
const knownStaff = new Set(['maria', 'jonas']);
const ofDecision = { complaintId, decisionId, today: later };
const anew = (changes: Partial<NewDecisionTold> = {}): NewDecisionTold => ({
  ...{ decisionId: newDecisionId, reference: null, decidedOn: '2026-03-10', sentOn: '2026-03-11' },
  ...{ body: null, legalBasis: null, decidedBy: 'jonas', confirmation: null },
  ...changes,
});
const reassess = (
  outcome: ReassessDecision['data']['outcomes'][number]['outcome'],
  changes: Partial<ReassessDecision['data']> = {},
): ReassessDecision => ({
  type: 'ReassessDecision',
  data: {
    ...ofDecision,
    outcomes: [{ pointId: 'p1', outcome }],
    ...{ reassessedBy: ['jonas'], reassessedOn: '2026-03-10', reasons: 'Behovet er det samme.' },
    newDecision: outcome === 'maintained' ? null : anew(),
    knownStaff,
    ...changes,
  },
});

describe('A reassessment', () => {
  it('upholds with a new decision, in full or in part, or maintains', () => {
    given(...appealed())
      .when(reassess('upheld-in-full'))
      .then(reassessed('upheld-in-full'), madeAnew('upheld-in-full'));
    given(...appealed())
      .when(reassess('upheld-in-part'))
      .then(...upheldInPart);
    given(...appealed())
      .when(reassess('maintained'))
      .then(reassessed('maintained'));
  });
  it('has one outcome per point, and one new decision for what it upholds', () => {
    const outcomes = [
      { pointId: 'p1', outcome: 'upheld-in-full' as const },
      { pointId: 'p2', outcome: 'upheld-in-part' as const },
      { pointId: 'p3', outcome: 'maintained' as const },
    ];
    given(complaint([1, 2, 3].map((n) => realitetPoint(`p${n}`))), recorded(), linked(), linked('p2'), linked('p3'))
      .when(reassess('upheld-in-part', { outcomes }))
      .then(
        reassessed('upheld-in-full'),
        reassessed('upheld-in-part', { pointId: 'p2' }),
        reassessed('maintained', { pointId: 'p3' }),
        madeAnew('upheld-in-part', { pointIds: ['p1', 'p2'] }),
      );
    given(...appealed())
      .when(reassess('maintained', { outcomes: [...outcomes.slice(0, 1), ...outcomes.slice(0, 1)] }))
      .thenRefuses('points-repeated', { pointId: 'p1' });
  });
  it('tells of the new decision when it upholds, and only then', () => {
    given(...appealed())
      .when(reassess('upheld-in-full', { newDecision: null }))
      .thenRefuses('new-decision-missing', { field: 'newDecision' });
    given(...appealed())
      .when(reassess('maintained', { newDecision: anew() }))
      .thenRefuses('new-decision-only-when-upheld', { field: 'newDecision' });
  });
  it('is flagged when whoever decided judged it alone, or nobody knows who decided', () => {
    const by = (reassessedBy: string[], decidedBy: string | null = 'maria') =>
      given(complaint([realitetPoint()]), recorded('administration', { decidedBy }), linked()).when(
        reassess('maintained', { reassessedBy }),
      );
    by(['maria']).then(reassessed('maintained', { reassessedBy: ['maria'], flag: 'original-decider-alone' }));
    by(['maria', 'jonas']).then(reassessed('maintained', { reassessedBy: ['maria', 'jonas'] }));
    by(['jonas'], null).then(reassessed('maintained', { flag: 'decider-unknown' }));
    by(['nobody']).thenRefuses('decision-staff-unknown', { field: 'reassessedBy' });
  });
  it('of a late complaint is made all the same, and says that it was late', () => {
    const late = [complaint([realitetPoint()]), recorded('administration', { decidedOn: '2026-01-05' }), linked()];
    given(...withDeadlines([...late, receipt({ receivedOn: '2026-01-22' })]))
      .when(reassess('maintained'))
      .then(reassessed('maintained', { timeliness: 'late' }));
    given(...withDeadlines([...late, receipt({ receivedOn: '2026-01-23' })]))
      .when(reassess('maintained'))
      .then(reassessed('maintained', { timeliness: 'in-time' }));
  });
  it('lies between the receipt and today; the new decision is sent after it', () => {
    given(...appealed())
      .when(reassess('maintained', { reassessedOn: '2026-02-19' }))
      .thenRefuses('date-before-receipt', { field: 'reassessedOn', earliest: '2026-02-20' });
    given(...appealed())
      .when(reassess('maintained', { today: '2026-03-09' }))
      .thenRefuses('date-in-the-future', { field: 'reassessedOn', latest: '2026-03-09' });
    const sent = (changes: Partial<NewDecisionTold>) =>
      given(...appealed()).when(reassess('upheld-in-full', { newDecision: anew(changes) }));
    sent({ decidedOn: '2026-03-09', sentOn: '2026-03-09' }).thenRefuses('date-before-last-step', {
      field: 'newDecision.sentOn',
      earliest: '2026-03-10',
    });
    sent({ sentOn: '2026-03-09' }).thenRefuses('new-decision-out-of-order', {
      field: 'newDecision.sentOn',
      earliest: '2026-03-10',
    });
    sent({ decidedOn: '2026-02-01' }).thenRefuses('new-decision-out-of-order', {
      field: 'newDecision.decidedOn',
      earliest: '2026-02-02',
    });
    sent({ sentOn: '2027-01-01' }).thenRefuses('date-in-the-future', { field: 'newDecision.sentOn', latest: later });
    sent({ decidedBy: 'nobody' }).thenRefuses('decision-staff-unknown', { field: 'newDecision.decidedBy' });
    sent({ legalBasis: removal }).thenRefuses('decision-body-contradicts-legal-basis');
    sent({ legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' } }).then(
      reassessed('upheld-in-full'),
      madeAnew('upheld-in-full', { legalBasis: { statute: 'barnets-lov', paragraph: '§ 46' } }),
    );
  });
  it.each(['committee', 'chair'] as const)('is not made of a decision of the %s (barnets lov §§ 144-150)', (body) => {
    given(...appealed(body))
      .when(reassess('maintained'))
      .thenRefuses('committee-decision-is-not-reassessed', { pointId: 'p1' });
  });
  it('is of a point about this decision, in an open complaint', () => {
    given(complaint([realitetPoint()]), recorded())
      .when(reassess('maintained'))
      .thenRefuses('point-of-another-decision', { pointId: 'p1', decisionId });
    given(complaint([point('p1')]), recorded())
      .when(reassess('maintained'))
      .thenRefuses('not-a-realitet-point', { field: 'pointId' });
    given(complaint([realitetPoint()]))
      .when(reassess('maintained'))
      .thenRefuses('decision-unknown');
    given(...appealed(), withdrawn())
      .when(reassess('maintained'))
      .thenRefuses('complaint-withdrawn');
  });
});

describe('The new decision after a remittal', () => {
  const dates = { decidedOn: '2026-05-10', sentOn: '2026-05-11' };
  const make = (changes: Partial<NewDecisionTold> = {}, pointIds: string[] | null = null): MakeNewDecision => ({
    type: 'MakeNewDecision',
    data: { ...ofDecision, pointIds, newDecision: anew({ ...dates, ...changes }), knownStaff },
  });
  const remitted = [...appealed(), reassessed('maintained'), forwarded(), boardDecided('remitted')];
  const passedOnFor = (pointId: string) =>
    ({ type: 'PassedOnToAppealBoard', data: { ...passedOn().data, pointIds: [pointId] } }) as ComplaintEvent;
  const ofCommittee = [...appealed('committee'), passedOn(), boardDecided('remitted')];
  const committee = { body: 'committee', legalBasis: removal, bodyByLaw: 'committee' } as const;

  it('takes the place of the old one, for every remitted point', () => {
    given(...remitted)
      .when(make())
      .then(madeAnew('remitted', dates));
    given(...remitted)
      .when(make({}, ['p1']))
      .then(madeAnew('remitted', dates));
    given(...remitted)
      .when(make({ legalBasis: support }))
      .then(madeAnew('remitted', dates));
    given(...appealed())
      .when(make())
      .thenRefuses('no-point-at-this-step', { decisionId, step: 'MakeNewDecision' });
    given(...remitted, withdrawn())
      .when(make())
      .thenRefuses('complaint-withdrawn');
  });
  it('is not made before the municipality received the remittal', () => {
    given(...remitted)
      .when(make({ decidedOn: '2026-04-21' }))
      .thenRefuses('new-decision-out-of-order', { field: 'newDecision.decidedOn', earliest: '2026-04-22' });
    const sameDay = { decidedOn: '2026-04-22', sentOn: '2026-04-22' };
    given(...remitted)
      .when(make(sameDay))
      .then(madeAnew('remitted', sameDay));
    const two = [complaint([realitetPoint(), realitetPoint('p2')]), recorded('committee'), linked(), linked('p2')];
    const sent = ['p1', 'p2'].map((pointId) => passedOnFor(pointId));
    const remit = (pointId: string, receivedOn: string) => boardDecided('remitted', { pointId, receivedOn });
    for (const [first, second] of [
      ['2026-04-22', '2026-04-29'],
      ['2026-04-29', '2026-04-22'],
    ] as const) {
      given(...two, ...sent, remit('p1', first), remit('p2', second))
        .when(make({ decidedOn: '2026-04-28' }))
        .thenRefuses('new-decision-out-of-order', { field: 'newDecision.decidedOn', earliest: '2026-04-29' });
    }
  });
  it('on the old one’s legal basis needs no second confirmation of whose it is', () => {
    const bodyConfirmed = { by: 'jurist', reason: 'Kun samværets rammer.' };
    const confirmed = recorded('administration', { legalBasis: removal, bodyByLaw: 'committee', bodyConfirmed });
    const history = [reassessed('maintained'), forwarded(), boardDecided('remitted')];
    given(complaint([realitetPoint()]), confirmed, linked(), ...history)
      .when(make())
      .then(madeAnew('remitted', { ...dates, legalBasis: removal, bodyByLaw: 'committee' }));
  });
  it('of a committee’s case is the committee’s, and so is that of a chair’s', () => {
    given(...ofCommittee)
      .when(make())
      .then(madeAnew('remitted', { ...dates, ...committee }));
    given(...appealed('chair'), passedOn(), boardDecided('remitted'))
      .when(make())
      .then(madeAnew('remitted', { ...dates, ...committee }));
    for (const body of ['administration', 'chair'] as const) {
      given(...ofCommittee)
        .when(make({ body }))
        .thenRefuses('remitted-committee-case-goes-back-to-the-committee', { field: 'newDecision.body' });
    }
  });
  it('of another body than the legal basis says is confirmed', () => {
    given(...remitted)
      .when(make({ body: 'committee' }))
      .thenRefuses('decision-body-contradicts-legal-basis');
    const confirmation = { by: 'jurist', reason: 'Sagen er nu udvalgets.' };
    given(...remitted)
      .when(make({ body: 'committee', confirmation }))
      .then(madeAnew('remitted', { ...dates, body: 'committee', bodyConfirmed: confirmation }));
  });
});
