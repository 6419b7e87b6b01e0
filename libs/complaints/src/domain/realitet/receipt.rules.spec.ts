import { specification } from '@lydhoer/kernel/testing';
import { complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { appealed, decisionId, mette, newDecisionId, receipt } from '../../testing/realitet-examples.js';
import { madeAnew, reassessed } from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectDecisionReceipt, RecordDecisionReceipt } from './realitet.commands.js';
import { laterGrounds } from './realitet.values.js';

const given = specification(complaintDecider);
const today = '2026-04-20';
const saturdays = rulebook({
  settings: [
    {
      ...{ rule: 'APPEAL_4W', validFrom: '2000-01-01', judgedBy: null, lettersDelivered: 'monday-to-saturday' },
      ...{ silenceMeans: null, dueSoonDays: null },
    },
  ],
});
const told = {
  ...{ complaintId, decisionId, personId: mette, sentOn: null, receivedOn: '2026-02-03' },
  ...{ channel: 'digital-post' as const, laterBecause: null, guidance: 'given' as const, guidanceGivenOn: null, today },
};
const record = (changes: Partial<RecordDecisionReceipt['data']> = {}): RecordDecisionReceipt => ({
  type: 'RecordDecisionReceipt',
  data: { ...told, rulebook: rulebook(), ...changes },
});
const correct = (changes: Partial<CorrectDecisionReceipt['data']> = {}): CorrectDecisionReceipt => ({
  type: 'CorrectDecisionReceipt',
  data: { ...told, rulebook: rulebook(), reason: 'Postkvitteringen.', ...changes },
});
const deemed = (channel: 'digital-post' | 'letter' | 'quick-letter' | 'handed-over' | 'oral', receivedOn: string) =>
  receipt({ channel, sentOn: '2026-03-27', receivedOn, how: 'deemed', calendar: 'dk-1' });

describe('A party’s receipt of a decision', () => {
  it('is recorded as it was stated', () => {
    given(...appealed())
      .when(record())
      .then(receipt());
    given(...appealed())
      .when(record({ personId: null }))
      .then(receipt({ personId: null }));
  });
  it.each([
    ['digital-post', '2026-03-27'],
    ['handed-over', '2026-03-27'],
    ['oral', '2026-03-27'],
    ['quick-letter', '2026-03-31'],
    ['letter', '2026-04-09'],
  ] as const)('by %s, sent on Friday 27 March 2026, is deemed to be on %s', (channel, on) => {
    given(...appealed())
      .when(record({ channel, sentOn: '2026-03-27', receivedOn: null }))
      .then(deemed(channel, on));
  });
  it('by Digital Post is on the day it was sent, when it was available, and on a later one only for a ground', () => {
    const late = { sentOn: '2026-02-03', receivedOn: '2026-02-04' } as const;
    const refused = ['digital-post-is-received-when-available', { field: 'receivedOn', latest: '2026-02-03' }] as const;
    given(...appealed())
      .when(record(late))
      .thenRefuses(...refused);
    given(...appealed(), receipt())
      .when(correct(late))
      .thenRefuses(...refused);
    for (const laterBecause of laterGrounds) {
      given(...appealed())
        .when(record({ ...late, laterBecause }))
        .then(receipt({ ...late, laterBecause }));
    }
    given(...appealed())
      .when(record({ sentOn: '2026-02-03' }))
      .then(receipt({ sentOn: '2026-02-03' }));
    given(...appealed())
      .when(record({ ...late, channel: 'letter' }))
      .then(receipt({ ...late, channel: 'letter' }));
  });
  it.each([
    ['on the day it was sent', { sentOn: '2026-02-03' }],
    ['on a day that nobody stated', { sentOn: '2026-02-03', receivedOn: null }],
    ['of which nobody knows when it was sent', {}],
    ['by letter', { sentOn: '2026-02-02', channel: 'letter' }],
  ] as const)('%s has no ground to be later', (_how, changes) => {
    given(...appealed())
      .when(record({ ...changes, laterBecause: 'technical-failure' }))
      .thenRefuses('later-ground-only-for-digital-post', { field: 'laterBecause' });
  });
  it('by letter is two days earlier where letters are delivered on Saturdays, too', () => {
    given(...appealed())
      .when(record({ channel: 'letter', sentOn: '2026-03-27', receivedOn: null, rulebook: saturdays }))
      .then(deemed('letter', '2026-04-07'));
  });
  it('by a letter of yesterday is deemed to be on a day to come', () => {
    given(...appealed())
      .when(record({ channel: 'letter', sentOn: '2026-04-17', receivedOn: null }))
      .then(
        receipt({ channel: 'letter', sentOn: '2026-04-17', receivedOn: '2026-04-27', how: 'deemed', calendar: 'dk-1' }),
      );
  });
  it('that was stated goes before what would be deemed', () => {
    given(...appealed())
      .when(record({ channel: 'letter', sentOn: '2026-03-27', receivedOn: '2026-03-30' }))
      .then(receipt({ channel: 'letter', sentOn: '2026-03-27', receivedOn: '2026-03-30' }));
  });
  it('stays unknown without a day, or without a channel to reckon by', () => {
    given(...appealed())
      .when(record({ receivedOn: null }))
      .then(receipt({ receivedOn: null, how: 'unknown' }));
    given(...appealed())
      .when(record({ receivedOn: null, sentOn: '2026-03-27', channel: 'unknown' }))
      .then(receipt({ receivedOn: null, sentOn: '2026-03-27', how: 'unknown', channel: 'unknown' }));
  });
  it('is not before the decision, not before it was sent, and not ahead', () => {
    const refused = (changes: object, code: string, facts: Readonly<Record<string, unknown>>) => {
      given(...appealed())
        .when(record(changes))
        .thenRefuses(code, facts);
    };
    refused({ receivedOn: '2026-02-01' }, 'receipt-before-decision', { field: 'receivedOn', earliest: '2026-02-02' });
    refused({ sentOn: '2026-02-01' }, 'receipt-before-decision', { field: 'sentOn', earliest: '2026-02-02' });
    refused({ sentOn: '2026-02-04' }, 'received-before-it-was-sent', { field: 'receivedOn', earliest: '2026-02-04' });
    refused({ receivedOn: '2026-04-21' }, 'date-in-the-future', { field: 'receivedOn', latest: today });
    refused({ sentOn: '2026-04-21', receivedOn: null }, 'date-in-the-future', { field: 'sentOn', latest: today });
    given(...appealed())
      .when(record({ sentOn: '2026-02-03', receivedOn: '2026-02-03' }))
      .then(receipt({ sentOn: '2026-02-03' }));
  });
  it('of a new decision is not before that was sent', () => {
    given(...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'))
      .when(record({ decisionId: newDecisionId, receivedOn: '2026-03-10' }))
      .thenRefuses('receipt-before-decision', { field: 'receivedOn', earliest: '2026-03-11' });
  });
  it('is a person’s of the complaint, once', () => {
    given(...appealed())
      .when(record({ personId: 'person-9' }))
      .thenRefuses('receipt-person-unknown', { field: 'personId' });
    given(...appealed(), receipt())
      .when(record())
      .thenRefuses('receipt-already-recorded', { field: 'personId' });
    given(...appealed(), receipt())
      .when(record({ personId: null }))
      .then(receipt({ personId: null }));
  });
  it('is of a decision of an open complaint', () => {
    given(complaint()).when(record()).thenRefuses('decision-unknown', { field: 'decisionId' });
    given(...appealed(), withdrawn())
      .when(record())
      .thenRefuses('complaint-withdrawn');
  });
});

describe('The correction of a receipt', () => {
  const corrected = (changes: object): ComplaintEvent =>
    ({
      type: 'DecisionReceiptCorrected',
      data: { ...receipt().data, reason: 'Postkvitteringen.', ...changes },
    }) as ComplaintEvent;

  it('tells it as it stands now, also after the end', () => {
    given(...appealed(), receipt())
      .when(correct({ receivedOn: '2026-02-05' }))
      .then(corrected({ receivedOn: '2026-02-05' }));
    given(...appealed(), receipt(), withdrawn())
      .when(correct({ receivedOn: null }))
      .then(corrected({ receivedOn: null, how: 'unknown' }));
  });
  it('needs a receipt of that party', () => {
    given(...appealed())
      .when(correct())
      .thenRefuses('receipt-not-recorded', { field: 'personId' });
    given(...appealed(), receipt())
      .when(correct({ personId: null }))
      .thenRefuses('receipt-not-recorded');
    given(complaint()).when(correct()).thenRefuses('decision-unknown');
  });
});

describe('Guidance on how to appeal', () => {
  const give = (givenOn = '2026-03-10', personId: string | null = mette) =>
    ({ type: 'GiveAppealGuidance', data: { complaintId, decisionId, personId, givenOn, today } }) as const;
  const given2 = (guidance: 'missing' | 'wrong' | 'given' | 'unknown', more: object = {}) =>
    given(...appealed(), receipt({ guidance, ...more }));

  it.each(['missing', 'wrong'] as const)('that was %s may be given later, once', (guidance) => {
    const happened: ComplaintEvent = {
      type: 'AppealGuidanceGiven',
      data: { complaintId, decisionId, personId: mette, givenOn: '2026-03-10' },
    };
    given2(guidance).when(give()).then(happened);
    given(...appealed(), receipt({ guidance }), happened)
      .when(give('2026-03-11'))
      .thenRefuses('guidance-was-given');
    given2(guidance, { guidanceGivenOn: '2026-03-01' }).when(give()).thenRefuses('guidance-was-given');
  });
  it.each(['given', 'unknown'] as const)('that was %s is not given later', (guidance) => {
    given2(guidance).when(give()).thenRefuses('guidance-was-given');
    given(...appealed())
      .when(record({ guidance, guidanceGivenOn: '2026-03-10' }))
      .thenRefuses('guidance-day-only-when-it-was-missing', { field: 'guidanceGivenOn' });
  });
  it('comes between the receipt and today', () => {
    given2('missing')
      .when(give('2026-02-02'))
      .thenRefuses('guidance-before-receipt', { field: 'givenOn', earliest: '2026-02-03' });
    given2('missing').when(give('2026-04-21')).thenRefuses('date-in-the-future', { field: 'givenOn', latest: today });
    const recordGiven = (guidanceGivenOn: string) =>
      given(...appealed()).when(record({ guidance: 'missing', guidanceGivenOn }));
    recordGiven('2026-02-03').then(receipt({ guidance: 'missing', guidanceGivenOn: '2026-02-03' }));
    recordGiven('2026-02-02').thenRefuses('guidance-before-receipt', {
      field: 'guidanceGivenOn',
      earliest: '2026-02-03',
    });
    recordGiven('2026-04-21').thenRefuses('date-in-the-future', { field: 'guidanceGivenOn', latest: today });
  });
  it('is of a party whose receipt is recorded', () => {
    given2('missing').when(give('2026-03-10', null)).thenRefuses('receipt-not-recorded', { field: 'personId' });
    given(complaint()).when(give()).thenRefuses('decision-unknown');
    given(...appealed(), receipt({ guidance: 'missing' }), withdrawn())
      .when(give())
      .thenRefuses('complaint-withdrawn');
  });
});
