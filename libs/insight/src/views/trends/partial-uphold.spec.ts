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
  points: [pointInEvent('p1', 'TIME')],
});
const p1 = { pointId: 'p1' };
const upheld = told('DecisionReassessed', { ...p1, outcome: 'upheld-in-part', reassessedOn: '2021-06-12' });
const maintained = told('DecisionReassessed', { ...p1, outcome: 'maintained', reassessedOn: '2021-06-12' });
const chose = (choice: string) => told('CitizenChoiceRecorded', { ...p1, choice, answeredOn: '2021-06-16' });
const silent = (meaning: string) => told('CitizenStayedSilent', { ...p1, meaning, recordedOn: '2021-06-15' });
const forwarded = told('ForwardedToAppealBoard', { pointIds: ['p1'], alongPointIds: [], forwardedOn: '2021-06-17' });
const givenUp = told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-18' });
const withdrawn = told('ComplaintWithdrawn', { withdrawnOn: '2021-06-20', afterDialogue: false });
const revoked = told('WithdrawalRevoked', { reason: 'x' });
const back = (step: string, standing: string) =>
  told('RealitetStepTakenBack', { ...p1, step, standing, since: '2021-06-12', returnedPointIds: [] });
const redated = (step: string, was: string, on: string) =>
  told('StepDateCorrected', { ...p1, step, was, on, reason: 'x' });

type Events = readonly RecordedEvent[];
/** Outcome and day of the end of the point, live and built anew. */
const end = (...events: Events) => {
  const all = [complaint, ...events].map((event, at) => ({ ...event, position: BigInt(at + 1) }));
  expectReplayToEqual(factsView, all);
  const [fact] = foldInto(factsView, all).rows(facts);
  return [fact?.outcome, fact?.point_closed_on];
};
const partly = 'upheld-in-part';

describe('A point that the municipality upheld in part', () => {
  it.each<[string, Events, readonly [string, string | null]]>([
    ['while the citizen may choose', [upheld], [partly, null]],
    ['whose rest she drops', [upheld, chose('dropped')], [partly, '2021-06-16']],
    ['whose rest lapses', [upheld, silent('lapses')], [partly, '2021-06-15']],
    ['that she withdraws instead of choosing', [upheld, givenUp], [partly, '2021-06-18']],
    ['when she withdraws the whole complaint', [upheld, withdrawn], [partly, '2021-06-20']],
    ['whose rest stood, until she gave it up', [upheld, chose('stands'), givenUp], [partly, '2021-06-18']],
    ['whose rest stood by silence, until then', [upheld, silent('forwarded'), withdrawn], [partly, '2021-06-20']],
  ])('counts so %s', (_when, events, expected) => {
    expect(end(...events)).toEqual(expected);
  });

  it.each<[string, Events, readonly [string, string | null]]>([
    ['waits for the appeals body once the rest stands', [upheld, chose('stands')], ['unanswered', null]],
    ['waits for it when her silence means so', [upheld, silent('forwarded')], ['unanswered', null]],
    [
      'lapses there when it is given up there',
      [upheld, chose('stands'), forwarded, givenUp],
      ['appeal-lapsed', '2021-06-18'],
    ],
    ['is none when it was maintained', [maintained, givenUp], ['appeal-withdrawn', '2021-06-18']],
    ['is none when it was maintained and all is withdrawn', [maintained, withdrawn], ['withdrawn', '2021-06-20']],
  ])('%s', (_what, events, expected) => {
    expect(end(...events)).toEqual(expected);
  });

  it.each<[string, Events, Events]>([
    ['the uphold', [], [upheld, back('reassessed', 'to-reassess')]],
    ['a withdrawal instead of the choice', [upheld], [givenUp, back('appeal-withdrawn', 'awaiting-choice')]],
    ['one after it', [upheld, chose('stands')], [givenUp, back('appeal-withdrawn', 'to-forward')]],
    [
      'one at the appeals body',
      [upheld, chose('stands'), forwarded],
      [givenUp, back('appeal-withdrawn', 'with-appeal-board')],
    ],
    ['a choice', [upheld], [chose('stands'), back('citizen-chose', 'awaiting-choice')]],
    [
      'a silence that let the rest stand',
      [upheld],
      [silent('forwarded'), back('citizen-stayed-silent', 'awaiting-choice')],
    ],
    ['the withdrawal of all', [upheld], [withdrawn, revoked]],
    ['that of all after the choice', [upheld, chose('stands')], [withdrawn, revoked]],
    ['that of all after its own end', [upheld, chose('dropped')], [withdrawn, revoked]],
    ['that of all after its own withdrawal', [upheld, givenUp], [withdrawn, revoked]],
  ])('is as it was once it is taken back: %s', (_what, before, taken) => {
    expect(end(...before, ...taken)).toEqual(end(...before));
    // And goes on as if it had never been.
    expect(end(...before, ...taken, withdrawn)).toEqual(end(...before, withdrawn));
  });

  it('ended on the right day', () => {
    expect(end(upheld, givenUp, redated('appeal-withdrawn', '2021-06-18', '2021-06-17'))).toEqual([
      ...[partly, '2021-06-17'],
    ]);
    expect(end(upheld, withdrawn, redated('withdrawn', '2021-06-20', '2021-06-19'))).toEqual([partly, '2021-06-19']);
    // What ended it is another step than the one whose day was wrong, though both were on one day.
    const sameDay = told('AppealWithdrawn', { ...p1, withdrawnOn: '2021-06-16' });
    const chosen = redated('citizen-chose', '2021-06-16', '2021-06-14');
    expect(end(upheld, chose('stands'), sameDay, chosen)).toEqual([partly, '2021-06-16']);
    const late = redated('citizen-stayed-silent', '2021-06-15', '2021-06-13');
    const dropped = told('CitizenChoiceRecorded', { ...p1, choice: 'dropped', answeredOn: '2021-06-15' });
    expect(end(upheld, silent('lapses'), dropped, late)).toEqual([partly, '2021-06-15']);
  });
});
