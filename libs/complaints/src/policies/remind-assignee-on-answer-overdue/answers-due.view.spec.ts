import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { answersDueView } from './answers-due.view.js';

const told =
  (complaintId: string) =>
  <E extends ComplaintEvent>(type: E['type'], data: Omit<E['data'], 'complaintId'>): RecordedEvent =>
    recorded<E>(type, { complaintId, ...data } as E['data'], { stream: `complaint-${complaintId}` });
const [first, second] = [told('c1'), told('c2')];
const assigned = { assignee: 'maria', team: 'boerneliv' };
const handedOver = { from: 'maria', to: 'jonas', team: 'skoleliv', reason: null };
const reminded = { assignee: 'maria', answerDueOn: '2026-03-16', remindedOn: '2026-03-17' };

const story: readonly RecordedEvent[] = [
  first('ComplaintAssigned', { ...assigned, answerDueOn: '2026-03-16' }),
  second('ComplaintAssigned', { ...assigned, answerDueOn: null }),
  first('AssigneeReminded', reminded),
  second('ComplaintHandedOver', { ...handedOver, answerDueOn: '2026-03-20' }),
  first('ComplaintHandedOver', { ...handedOver, answerDueOn: '2026-03-16' }),
  first('ComplaintHandedOver', { ...handedOver, answerDueOn: '2026-04-01' }),
  second('ComplaintClosed', { closedOn: '2026-03-18' }),
  first('ComplaintWithdrawn', { withdrawnOn: '2026-03-19', afterDialogue: false, note: null }),
  first('WithdrawalRevoked', { reason: 'x' }),
  second('ComplaintReopened', { reason: 'x' }),
  told('c3')('ComplaintClosed', { closedOn: '2026-03-19' }),
  first('AnswerDueDateCorrected', { was: '2026-04-01', answerDueOn: '2026-04-02', reason: 'x' }),
  second('AnswerDueDateCorrected', { was: '2026-03-20', answerDueOn: null, reason: 'x' }),
  second('AnswerDueDateCorrected', { was: null, answerDueOn: '2026-03-23', reason: 'x' }),
];
const due = (count: number) =>
  foldInto(answersDueView, story.slice(0, count))
    .rows('answer_due')
    .filter(({ waits }) => waits === 1)
    .map(({ complaint_id, answer_due_on, reminded_on }) => [complaint_id, answer_due_on, reminded_on]);

describe('The view of answers due', () => {
  it('has what was given a day, and of which day there was a reminder', () => {
    expect(due(2)).toEqual([['c1', '2026-03-16', null]]);
    expect(due(3)).toEqual([['c1', '2026-03-16', '2026-03-17']]);
    expect(due(4)).toContainEqual(['c2', '2026-03-20', null]);
    expect(due(5)).toContainEqual(['c1', '2026-03-16', '2026-03-17']);
    expect(due(6)).toContainEqual(['c1', '2026-04-01', null]);
  });
  it('lets go of what has ended', () => {
    expect(due(7)).toEqual([['c1', '2026-04-01', null]]);
    expect(due(8)).toEqual([]);
  });
  it('waits again for what had not ended after all, and knows nothing of what was never due', () => {
    expect(due(9)).toEqual([['c1', '2026-04-01', null]]);
    expect(due(11)).toEqual([
      ['c1', '2026-04-01', null],
      ['c2', '2026-03-20', null],
    ]);
  });
  it('follows a day that was put right, taken back, or told after all', () => {
    expect(due(12)).toContainEqual(['c1', '2026-04-02', null]);
    expect(due(13)).toEqual([['c1', '2026-04-02', null]]);
    expect(due(14)).toContainEqual(['c2', '2026-03-23', null]);
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(answersDueView, story);
  });
});
