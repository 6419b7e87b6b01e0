import type { RecordedEvent } from '@lydhoer/event-store';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { pointInEvent } from '../../testing/trend-fixtures.js';
import { facts } from './facts.tables.js';
import { factsView } from './facts.view.js';

/** Told of complaint a; the fold reads only what is given here. */
const told = (type: ComplaintEvent['type'], data: object = {}): RecordedEvent =>
  recorded<ComplaintEvent>(type, { complaintId: 'a', ...data } as unknown as ComplaintEvent['data'], {
    stream: 'complaint-a',
  });
const complaint = told('ComplaintRegistered', {
  ...{ receivedOn: '2021-05-31', channel: 'phone', complainant: { role: 'child' } },
  points: [pointInEvent('p1', 'TIME'), pointInEvent('p2', 'TIME')],
});
const p1 = { pointId: 'p1' };
const along = { decisionId: 'd1', pointIds: ['p1'], alongPointIds: ['p2'] };
const reassessed = (outcome: string) => told('DecisionReassessed', { ...p1, outcome, reassessedOn: '2021-06-12' });
const chose = (choice: string) => told('CitizenChoiceRecorded', { ...p1, choice, answeredOn: '2021-06-16' });
const silent = told('CitizenStayedSilent', { ...p1, meaning: 'lapses', recordedOn: '2021-06-15' });
const forwarded = told('ForwardedToAppealBoard', { ...along, forwardedOn: '2021-06-13' });
const receivedOn = (on: string, alongPointIds = ['p2'], pointIds = ['p1']) =>
  told('AppealBoardReceiptRecorded', { decisionId: 'd1', pointIds, alongPointIds, receivedOn: on });
const third = told('PointAdded', { point: pointInEvent('p3', 'TIME') });
const decided = told('AppealBoardDecided', { ...p1, outcome: 'annulled', decidedOn: '2021-06-18' });
const givenUp = told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-17' });
const withdrawn = told('ComplaintWithdrawn', { withdrawnOn: '2021-06-20', afterDialogue: false });
const back = (step: string, standing: string, changes: object = {}) =>
  told('RealitetStepTakenBack', { ...p1, step, standing, since: '2021-06-12', returnedPointIds: [], ...changes });
const redated = (step: string, was: string, on: string, pointId = 'p1') =>
  told('StepDateCorrected', { step, pointId, was, on, reason: 'x' });

type Events = readonly RecordedEvent[];
/** As the log has them: each after the one before. */
const inOrder = (...events: Events) =>
  [complaint, ...events].map((event, at) => ({ ...event, position: BigInt(at + 1) }));
/** Outcome and day of the end of p1 and of p2. */
const ends = (...events: Events) =>
  foldInto(factsView, inOrder(...events))
    .rows(facts)
    .map(({ outcome, point_closed_on }) => [outcome, point_closed_on]);
/** A fact without what counts the changes. */
const facted = (...events: Events) =>
  foldInto(factsView, inOrder(...events))
    .rows(facts)
    .map((fact) => ({ ...fact, changed: 0 }));

describe('The end of a point by a step of the formalitet track that never was', () => {
  const undone = (verdict: object | null, pointId: string | null = 'p1') =>
    told('FormalitetStepTakenBack', { step: 'answered', pointId, takenOn: '2021-06-10', verdict, reason: 'x' });
  const dismissed = { outcome: 'dismissed', dismissalReason: 'service-level' };
  const answered = told('PointAnswered', { ...p1, ...dismissed, answeredOn: '2021-06-10' });
  const settled = told('PointSettledByDialogue', { ...p1, settledOn: '2021-06-11' });
  const again = told('SecondStageAnswered', {
    ...p1,
    outcome: 'upheld',
    dismissalReason: null,
    answeredOn: '2021-06-14',
  });

  it.each<[string, Events, Events]>([
    ['an answer', [], [answered, undone(null)]],
    ['a settlement', [], [settled, undone(null)]],
    ['a second answer: the first one’s outcome stands again', [answered], [again, undone(dismissed)]],
    ['an acknowledgement, which ended nothing', [answered], [undone(null, null)]],
  ])('is none: %s', (_what, before, more) => {
    expect(facted(...before, ...more)).toEqual(facted(...before));
    expectReplayToEqual(factsView, inOrder(...before, ...more));
  });
  it('comes with the right one', () => {
    const right = told('PointAnswered', { ...p1, outcome: 'upheld', dismissalReason: null, answeredOn: '2021-06-12' });
    expect(ends(answered, undone(null), right)).toEqual(ends(right));
  });
});

describe('The end of a point by a step that is taken back', () => {
  it.each<[string, Events, Events]>([
    ['a full uphold', [], [reassessed('upheld-in-full'), back('reassessed', 'to-reassess')]],
    ['a reassessment that ended nothing', [], [reassessed('maintained'), back('reassessed', 'to-reassess')]],
    ['a dropped rest', [reassessed('upheld-in-part')], [chose('dropped'), back('citizen-chose', 'awaiting-choice')]],
    [
      'a dropped rest that had lapsed',
      [reassessed('upheld-in-part'), silent],
      [chose('dropped'), back('citizen-chose', 'rest-lapsed', { since: '2021-06-15' })],
    ],
    [
      'a rest that stood after it had lapsed',
      [reassessed('upheld-in-part'), silent],
      [chose('stands'), back('citizen-chose', 'rest-lapsed', { since: '2021-06-15' })],
    ],
    ['a silence', [reassessed('upheld-in-part')], [silent, back('citizen-stayed-silent', 'awaiting-choice')]],
    ['an appeal given up', [reassessed('maintained')], [givenUp, back('appeal-withdrawn', 'to-forward')]],
    ['one given up at the appeals body', [forwarded], [givenUp, back('appeal-withdrawn', 'with-appeal-board')]],
    ['the board’s decision', [forwarded], [decided, back('decided-by-appeal-board', 'with-appeal-board')]],
    [
      'a letter that was never sent, with what went along',
      [reassessed('maintained')],
      [forwarded, back('forwarded', 'to-forward', { returnedPointIds: ['p2'] })],
    ],
    [
      'a day in court, which ends nothing here',
      [forwarded, decided],
      [back('brought-before-court', 'decided-by-appeal-board', { since: '2021-06-18' })],
    ],
  ])('is as it was before: %s', (_what, before, taken) => {
    expect(facted(...before, ...taken)).toEqual(facted(...before));
    expectReplayToEqual(factsView, inOrder(...before, ...taken));
  });

  it('follows the complaint that is withdrawn afterwards as if it had never been', () => {
    const never = [forwarded, back('forwarded', 'to-forward', { returnedPointIds: ['p2'] })];
    expect(ends(...never, withdrawn)).toEqual([
      ['withdrawn', '2021-06-20'],
      ['withdrawn', '2021-06-20'],
    ]);
    expect(ends(forwarded, givenUp, back('appeal-withdrawn', 'with-appeal-board'), withdrawn)[0]).toEqual([
      ...['appeal-lapsed', '2021-06-20'],
    ]);
  });
});

describe('The end of a point by a step on another day', () => {
  const open = ['unanswered', null];
  it.each<[string, Events, string, string | null]>([
    [
      'a full uphold',
      [reassessed('upheld-in-full'), redated('reassessed', '2021-06-12', '2021-06-11')],
      'upheld-in-full',
      '2021-06-11',
    ],
    [
      'a dropped rest',
      [reassessed('upheld-in-part'), chose('dropped'), redated('citizen-chose', '2021-06-16', '2021-06-19')],
      ...(['upheld-in-part', '2021-06-19'] as const),
    ],
    [
      'a silence',
      [reassessed('upheld-in-part'), silent, redated('citizen-stayed-silent', '2021-06-15', '2021-06-19')],
      ...(['upheld-in-part', '2021-06-19'] as const),
    ],
    [
      'the board’s decision',
      [decided, redated('decided-by-appeal-board', '2021-06-18', '2021-06-17')],
      'appeal-annulled',
      '2021-06-17',
    ],
    [
      'an appeal given up',
      [givenUp, redated('appeal-withdrawn', '2021-06-17', '2021-06-16')],
      'appeal-withdrawn',
      '2021-06-16',
    ],
    [
      'one given up at the appeals body',
      [forwarded, givenUp, redated('appeal-withdrawn', '2021-06-17', '2021-06-16')],
      ...(['appeal-lapsed', '2021-06-16'] as const),
    ],
    // What ended it is another step than the one whose day was wrong, though both were on one day.
    [
      'not a reassessment before it',
      [
        reassessed('maintained'),
        told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-12' }),
        redated('reassessed', '2021-06-12', '2021-06-11'),
      ],
      ...(['appeal-withdrawn', '2021-06-12'] as const),
    ],
    [
      'not a silence before it',
      [
        reassessed('upheld-in-part'),
        silent,
        chose('dropped'),
        redated('citizen-stayed-silent', '2021-06-15', '2021-06-14'),
      ],
      ...(['upheld-in-part', '2021-06-16'] as const),
    ],
    [
      'not the day on which the decision was received',
      [decided, redated('appeal-decision-received', '2021-06-18', '2021-06-19')],
      ...(['appeal-annulled', '2021-06-18'] as const),
    ],
    [
      'none of a point that goes on',
      [reassessed('maintained'), redated('reassessed', '2021-06-12', '2021-06-11')],
      'unanswered',
      null,
    ],
  ])('is on the right day: %s', (_what, events, outcome, on) => {
    expect(ends(...events)[0]).toEqual([outcome, on]);
    expectReplayToEqual(factsView, inOrder(...events));
  });

  it.each<[string, RecordedEvent, string]>([
    ['forwarded', forwarded, '2021-06-13'],
    ['passed-on', told('PassedOnToAppealBoard', { ...along, passedOnOn: '2021-06-13' }), '2021-06-13'],
  ])('goes along on the day on which the letter was %s', (step, letter, was) => {
    const events = [letter, redated(step, was, '2021-06-14')];
    expect(ends(...events)).toEqual([open, ['gone-along-with-appeal', '2021-06-14']]);
    // Another letter, on another day, took it along.
    expect(ends(letter, redated(step, '2021-06-10', '2021-06-14'))[1]).toEqual(['gone-along-with-appeal', was]);
  });
  it('does not move with what was received on the day on which the letter was sent', () => {
    const passed = told('PassedOnToAppealBoard', { ...along, passedOnOn: '2021-06-13' });
    const receivedLater = redated('received-by-appeal-board', '2021-06-13', '2021-06-14');
    expect(ends(passed, receivedLater)[1]).toEqual(['gone-along-with-appeal', '2021-06-13']);
    expect(ends(passed, receivedOn('2021-06-13', []), receivedLater)[1]).toEqual([
      ...['gone-along-with-appeal', '2021-06-13'],
    ]);
  });
});

describe('The end of a point that went along with what the citizen sent to Ankestyrelsen herself', () => {
  const direct = receivedOn('2021-06-13');
  const corrected = redated('received-by-appeal-board', '2021-06-13', '2021-06-11');
  it.each<[string, Events, string]>([
    ['another day of it', [direct, corrected], '2021-06-11'],
    ['the day that is told again', [direct, receivedOn('2021-06-14', [])], '2021-06-14'],
    [
      'the day that is told again, on another day',
      [...[direct, receivedOn('2021-06-14', [])], redated('received-by-appeal-board', '2021-06-14', '2021-06-12')],
      '2021-06-12',
    ],
    [
      'the first day, once the second was told by mistake',
      [direct, receivedOn('2021-06-14', []), back('received-by-appeal-board', 'with-appeal-board')],
      '2021-06-13',
    ],
  ])('follows %s', (_what, events, on) => {
    expect(ends(...events)[1]).toEqual(['gone-along-with-appeal', on]);
    expectReplayToEqual(factsView, inOrder(...events));
  });

  it('follows the first of two points that took it along', () => {
    const both = receivedOn('2021-06-13', ['p2'], ['p1', 'p3']);
    const events = [third, both, corrected];
    expect(ends(...events)[1]).toEqual(['gone-along-with-appeal', '2021-06-11']);
    const later = [third, both, redated('received-by-appeal-board', '2021-06-13', '2021-06-15')];
    expect(ends(...later)[1]).toEqual(['gone-along-with-appeal', '2021-06-13']);
    const together = [...later, redated('received-by-appeal-board', '2021-06-13', '2021-06-15', 'p3')];
    expect(ends(...together)[1]).toEqual(['gone-along-with-appeal', '2021-06-15']);
  });

  it('leaves alone what another decision took along on that day', () => {
    const other = receivedOn('2021-06-13', [], ['p3']);
    const events = [third, direct, other, redated('received-by-appeal-board', '2021-06-13', '2021-06-11', 'p3')];
    expect(ends(...events)[1]).toEqual(['gone-along-with-appeal', '2021-06-13']);
  });

  it('leaves a point alone that came back and was answered here', () => {
    const never = back('received-by-appeal-board', 'to-pass-on', { returnedPointIds: ['p2'] });
    const answered = told('PointAnswered', { pointId: 'p2', outcome: 'upheld', answeredOn: '2021-06-19' });
    const again = receivedOn('2021-06-20', []);
    expect(ends(direct, never, answered, again)[1]).toEqual(['upheld', '2021-06-19']);
  });
});
