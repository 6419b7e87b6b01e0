import type { RecordedEvent } from '@lydhoer/event-store';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { valueWords } from '../../domain/words.js';
import { pointInEvent } from '../../testing/trend-fixtures.js';
import { facts } from './facts.tables.js';
import { factsView } from './facts.view.js';

/** Told of complaint a; the fold reads only what is given here. */
const told = (type: ComplaintEvent['type'], data: object = {}): RecordedEvent =>
  recorded<ComplaintEvent>(type, { complaintId: 'a', ...data } as unknown as ComplaintEvent['data'], {
    stream: 'complaint-a',
  });
const complaint = (complaintId = 'a') =>
  recorded<ComplaintEvent>(
    'ComplaintRegistered',
    {
      ...{ complaintId, receivedOn: '2021-05-31', channel: 'phone', complainant: { role: 'child' } },
      points: [pointInEvent('p1', 'TIME'), pointInEvent('p2', 'TIME')],
    } as unknown as ComplaintEvent['data'],
    { stream: `complaint-${complaintId}` },
  );
const p1 = { pointId: 'p1' };
const answered = told('PointAnswered', { ...p1, outcome: 'upheld', dismissalReason: null, answeredOn: '2021-06-10' });
const withdrawn = told('ComplaintWithdrawn', { withdrawnOn: '2021-06-20', afterDialogue: true });
const closed = told('ComplaintClosed', { closedOn: '2021-06-25' });
const redated = (step: string, on: string, pointId: string | null) =>
  told('StepDateCorrected', { step, on, pointId, was: '2021-06-01', reason: 'x' });
const along = { decisionId: 'd1', pointIds: ['p2'], alongPointIds: ['p1'] };
const reassessed = (outcome: string) => told('DecisionReassessed', { ...p1, outcome, reassessedOn: '2021-06-12' });
const chose = (choice: string) => told('CitizenChoiceRecorded', { ...p1, choice, answeredOn: '2021-06-14' });
const silent = (meaning: string) => told('CitizenStayedSilent', { ...p1, meaning, recordedOn: '2021-06-15' });
const decided = (outcome: string) => told('AppealBoardDecided', { ...p1, outcome, decidedOn: '2021-06-18' });

/** Outcome, day it ended, day its case ended; of p1 and p2 of complaint a. */
const ends = (...events: readonly RecordedEvent[]) =>
  foldInto(factsView, [complaint(), complaint('b'), ...events])
    .rows(facts)
    .map((row) => [row.complaint_id, row.outcome, row.point_closed_on, row.case_closed_on]);
const open = ['unanswered', null, null];
const b = [
  ['b', ...open],
  ['b', ...open],
];

describe('The end of a point', () => {
  it.each<[string, readonly RecordedEvent[], readonly (string | null)[]]>([
    ['an answer', [answered], ['upheld', '2021-06-10', null]],
    [
      'a settlement, told apart from an answer and a withdrawal',
      [told('PointSettledByDialogue', { ...p1, settledOn: '2021-06-11' })],
      ['settled-by-dialogue', '2021-06-11', null],
    ],
    [
      'the second answer, on the day of the first',
      [answered, told('SecondStageAnswered', { ...p1, outcome: 'not-upheld', answeredOn: '2021-06-30' })],
      ['not-upheld', '2021-06-10', null],
    ],
    [
      'the outcome that was put right',
      [
        answered,
        told('PointAnswerCorrected', { ...p1, outcome: 'dismissed', dismissalReason: 'service-level', reason: 'x' }),
      ],
      ['dismissed-service-level', '2021-06-10', null],
    ],
    [
      'the appeal it goes along with',
      [told('ForwardedToAppealBoard', { ...along, forwardedOn: '2021-06-13' })],
      ['gone-along-with-appeal', '2021-06-13', null],
    ],
    [
      'the appeal it goes along with, passed on, and on that first day',
      [
        told('PassedOnToAppealBoard', { ...along, passedOnOn: '2021-06-13' }),
        told('AppealBoardReceiptRecorded', { ...along, receivedOn: '2021-06-16' }),
      ],
      ['gone-along-with-appeal', '2021-06-13', null],
    ],
    [
      'the appeal it goes along with, received by the board itself',
      [told('AppealBoardReceiptRecorded', { ...along, receivedOn: '2021-06-16' })],
      ['gone-along-with-appeal', '2021-06-16', null],
    ],
    ['a reassessment in full', [reassessed('upheld-in-full')], ['upheld-in-full', '2021-06-12', null]],
    ['no reassessment that goes on', [reassessed('maintained'), silent('forwarded')], open],
    ['no partial one, while the citizen may choose', [reassessed('upheld-in-part')], ['upheld-in-part', null, null]],
    [
      'a partial one whose rest is dropped',
      [reassessed('upheld-in-part'), chose('dropped')],
      ['upheld-in-part', '2021-06-14', null],
    ],
    [
      'a partial one whose rest lapsed',
      [reassessed('upheld-in-part'), silent('lapses')],
      ['upheld-in-part', '2021-06-15', null],
    ],
    ['not one whose rest stands after all', [reassessed('upheld-in-part'), silent('lapses'), chose('stands')], open],
    ['the board’s decision', [reassessed('maintained'), decided('remitted')], ['appeal-remitted', '2021-06-18', null]],
    [
      'an appeal that was withdrawn',
      [told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-17' })],
      ['appeal-withdrawn', '2021-06-17', null],
    ],
    [
      'its answer on the right day',
      [answered, redated('answered', '2021-06-09', 'p1')],
      ['upheld', '2021-06-09', null],
    ],
    [
      'not the correction of another step',
      [answered, redated('acknowledged', '2021-06-09', null)],
      ['upheld', '2021-06-10', null],
    ],
  ])('is %s', (_what, events, end) => {
    expect(ends(...events)).toEqual([['a', ...end], ['a', ...open], ...b]);
  });

  it.each<[string, RecordedEvent]>([
    ['forwarded', told('ForwardedToAppealBoard', { pointIds: ['p1'], alongPointIds: [], forwardedOn: '2021-06-13' })],
    ['passed on', told('PassedOnToAppealBoard', { pointIds: ['p1'], alongPointIds: [], passedOnOn: '2021-06-13' })],
    ['received', told('AppealBoardReceiptRecorded', { pointIds: ['p1'], alongPointIds: [], receivedOn: '2021-06-13' })],
  ])('is that it lapsed at the appeals body, when what was %s there is given up', (_how, sent) => {
    const givenUp = told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-17' });
    const lapsed = ['a', 'appeal-lapsed', '2021-06-17', null];
    expect(ends(sent, givenUp)).toEqual([lapsed, ['a', ...open], ...b]);
    const rest = ['a', 'withdrawn-after-dialogue', '2021-06-20', '2021-06-20'];
    expect(ends(sent, withdrawn)).toEqual([['a', 'appeal-lapsed', '2021-06-20', '2021-06-20'], rest, ...b]);
    expect(ends(sent, withdrawn, redated('withdrawn', '2021-06-19', null))[0]).toEqual([
      ...['a', 'appeal-lapsed', '2021-06-19', '2021-06-19'],
    ]);
    const revoked = told('WithdrawalRevoked', { reason: 'x' });
    expect(ends(sent, withdrawn, revoked)).toEqual([['a', ...open], ['a', ...open], ...b]);
    expect(ends(sent, givenUp, withdrawn, revoked)[0]).toEqual(lapsed);
    expect(ends(sent, decided('affirmed'), withdrawn, revoked)[0]).toEqual([
      'a',
      'appeal-affirmed',
      '2021-06-18',
      null,
    ]);
  });

  it('follows the end of its complaint, put right and taken back', () => {
    const rest = ['withdrawn-after-dialogue', '2021-06-20', '2021-06-20'];
    expect(ends(answered, withdrawn)).toEqual([['a', 'upheld', '2021-06-10', '2021-06-20'], ['a', ...rest], ...b]);
    expect(ends(answered, withdrawn, redated('withdrawn', '2021-06-19', null))).toEqual([
      ['a', 'upheld', '2021-06-10', '2021-06-19'],
      ['a', 'withdrawn-after-dialogue', '2021-06-19', '2021-06-19'],
      ...b,
    ]);
    expect(ends(answered, withdrawn, told('WithdrawalRevoked', { reason: 'x' }))).toEqual([
      ['a', 'upheld', '2021-06-10', null],
      ['a', ...open],
      ...b,
    ]);
    expect(ends(answered, closed, redated('closed', '2021-06-24', null))).toEqual([
      ['a', 'upheld', '2021-06-10', '2021-06-24'],
      ['a', 'unanswered', null, '2021-06-24'],
      ...b,
    ]);
    expect(ends(answered, closed, told('ComplaintReopened', { reason: 'x' }))).toEqual([
      ['a', 'upheld', '2021-06-10', null],
      ['a', ...open],
      ...b,
    ]);
  });

  it('has words for every outcome', () => {
    const appeals = ['affirmed', 'amended', 'annulled', 'remitted', 'dismissed', 'lapsed'].map(decided);
    for (const events of [...appeals.map((event) => [event]), [answered], [withdrawn]]) {
      for (const [, outcome] of ends(...events)) expect(valueWords.outcome).toHaveProperty(String(outcome));
    }
  });

  it('is the same however it is folded again', () => {
    const story = [
      complaint(),
      told('PointAnswered', { ...p1, outcome: 'upheld', dismissalReason: null, answeredOn: '2021-06-10' }),
      told('ComplaintWithdrawn', { withdrawnOn: '2021-06-20', afterDialogue: true }),
      told('WithdrawalRevoked'),
      told('ComplaintClosed', { closedOn: '2021-06-25' }),
      told('ComplaintReopened'),
    ];
    expectReplayToEqual(factsView, story);
  });

  it('follows the role of a complainant who had been recorded wrongly', () => {
    const corrected = told('ComplainantCorrected', { was: null, complainant: { role: 'anonymous' }, reason: 'x' });
    const rows = foldInto(factsView, [complaint(), complaint('b'), corrected]).rows(facts);
    expect(rows.map(({ role }) => role)).toEqual(['anonymous', 'anonymous', 'child', 'child']);
  });
});
