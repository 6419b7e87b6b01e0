import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { intake, point } from '../../testing/complaint-examples.js';
import { complaintListView } from './complaint-list.view.js';

/** Told of complaint c1; the fold reads only what is given here. */
const told = (type: ComplaintEvent['type'], data: object = {}) =>
  recorded<ComplaintEvent>(type, { complaintId: 'c1', ...data } as unknown as ComplaintEvent['data'], {
    stream: 'complaint-c1',
  });
const registered = told('ComplaintRegistered', {
  ...intake({ complaintId: 'c1' }),
  points: [point('p1'), point('p2')],
});
const p1 = { pointId: 'p1' };
const along = { pointIds: ['p2'], alongPointIds: ['p1'] };
const answered = told('PointAnswered', { ...p1, outcome: 'upheld' });
const withdrawn = () => told('ComplaintWithdrawn', { withdrawnOn: '2026-02-26' });
const undone = (data: object) => told('FormalitetStepTakenBack', data);
const upheld = { outcome: 'upheld', dismissalReason: null };
const closed = () => told('ComplaintClosed', { closedOn: '2026-02-28' });
type Events = readonly ReturnType<typeof told>[];
const outcomes = (events: Events) =>
  foldInto(complaintListView, [registered, ...events])
    .rows('complaint_list_point')
    .map(({ outcome }) => outcome);
const listed = (events: Events) => foldInto(complaintListView, [registered, ...events]).rows('complaint_list')[0];

describe('The result of a point in the list', () => {
  it.each<[string, Events, string | null]>([
    ['its answer', [answered], 'upheld'],
    ['what was settled', [told('PointSettledByDialogue', p1)], 'settled-by-dialogue'],
    ['the second answer', [answered, told('SecondStageAnswered', { ...p1, outcome: 'not-upheld' })], 'not-upheld'],
    ['the outcome put right', [answered, told('PointAnswerCorrected', { ...p1, outcome: 'dismissed' })], 'dismissed'],
    ['that it went along, forwarded', [told('ForwardedToAppealBoard', along)], 'gone-along-with-appeal'],
    ['that it went along, passed on', [told('PassedOnToAppealBoard', along)], 'gone-along-with-appeal'],
    ['that it went along, received', [told('AppealBoardReceiptRecorded', along)], 'gone-along-with-appeal'],
    ['full uphold', [told('DecisionReassessed', { ...p1, outcome: 'upheld-in-full' })], 'upheld-in-full'],
    ['nothing yet', [told('DecisionReassessed', { ...p1, outcome: 'maintained' })], null],
    ['a rest dropped', [told('CitizenChoiceRecorded', { ...p1, choice: 'dropped' })], 'upheld-in-part'],
    ['a rest lapsed', [told('CitizenStayedSilent', { ...p1, meaning: 'lapses' })], 'upheld-in-part'],
    ['nothing, forwarded in silence', [told('CitizenStayedSilent', { ...p1, meaning: 'forwarded' })], null],
    [
      'nothing, when the rest stands after all',
      [
        told('CitizenStayedSilent', { ...p1, meaning: 'lapses' }),
        told('CitizenChoiceRecorded', { ...p1, choice: 'stands' }),
      ],
      null,
    ],
    ['the board’s decision', [told('AppealBoardDecided', { ...p1, outcome: 'annulled' })], 'appeal-annulled'],
    ['a withdrawn appeal', [told('AppealWithdrawn', p1)], 'appeal-withdrawn'],
    ['none, when it was not answered after all', [answered, undone({ ...p1, verdict: null })], null],
    [
      'the first answer, when there was no second',
      [answered, told('SecondStageAnswered', { ...p1, outcome: 'not-upheld' }), undone({ ...p1, verdict: upheld })],
      'upheld',
    ],
    ['its answer, when nobody was told it came', [answered, undone({ pointId: null, verdict: null })], 'upheld'],
  ])('is %s', (_what, events, outcome) => {
    expect(outcomes(events)).toEqual([outcome, null]);
  });

  it('is that it lapsed there, when the citizen gives up what lies at the appeals body', () => {
    const sent = told('ForwardedToAppealBoard', { pointIds: ['p1'], alongPointIds: [] });
    expect(outcomes([sent, told('AppealWithdrawn', p1)])).toEqual(['appeal-lapsed', null]);
    expect(
      outcomes([told('PassedOnToAppealBoard', { pointIds: ['p1'], alongPointIds: [] }), told('AppealWithdrawn', p1)]),
    ).toEqual(['appeal-lapsed', null]);
    const received = told('AppealBoardReceiptRecorded', { pointIds: ['p1'], alongPointIds: [] });
    expect(outcomes([received, withdrawn()])).toEqual(['appeal-lapsed', null]);
    expect(outcomes([sent, withdrawn(), told('WithdrawalRevoked')])).toEqual([null, null]);
    const decided = told('AppealBoardDecided', { ...p1, outcome: 'lapsed' });
    const whole = [sent, decided, withdrawn(), told('WithdrawalRevoked')];
    expect(outcomes(whole)).toEqual(['appeal-lapsed', null]);
    expectReplayToEqual(complaintListView, [registered, ...whole]);
  });

  it('stands beside a complaint that is open again when its end is taken back', () => {
    const ended = [withdrawn(), told('WithdrawalRevoked')];
    expect(listed(ended.slice(0, 1))).toMatchObject({ status: 'withdrawn' });
    expect(listed(ended)).toMatchObject({ status: 'open' });
    expect(listed([closed(), told('ComplaintReopened')])).toMatchObject({ status: 'open' });
    expectReplayToEqual(complaintListView, [registered, answered, ...ended]);
  });

  it('stands beside the role of a complainant who was put right', () => {
    const corrected = told('ComplainantCorrected', { complainant: { role: 'anonymous' } });
    expect(listed([corrected])).toMatchObject({ complainant_role: 'anonymous' });
  });
});
