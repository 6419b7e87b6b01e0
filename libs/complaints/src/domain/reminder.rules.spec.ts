import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  contact,
  handedOver,
  point,
  today,
  withdrawn,
} from '../testing/complaint-examples.js';
import { complaintDecider } from './complaint.decider.js';

const given = specification(complaintDecider);
const yesterday = '2026-03-01';
const remind = (on = today) => ({ type: 'RemindAssignee' as const, data: { complaintId, today: on } });
const reminded = (assignee: string, answerDueOn: string, remindedOn = today) => ({
  type: 'AssigneeReminded' as const,
  data: { complaintId, assignee, answerDueOn, remindedOn },
});
const due = (on: string | null) => assigned('maria', 'boerneliv', on);

describe('A reminder of a complaint', () => {
  it('goes to whoever has it, the day after it was to be answered or later', () => {
    given(complaint(), due(yesterday)).when(remind()).then(reminded('maria', yesterday));
    given(complaint(), due('2026-01-05')).when(remind()).then(reminded('maria', '2026-01-05'));
    given(complaint(), due(yesterday), handedOver('maria', 'jonas', 'skoleliv', yesterday))
      .when(remind())
      .then(reminded('jonas', yesterday));
  });
  it('does not come before the day is over, and never without one', () => {
    given(complaint(), due(today)).when(remind()).thenRefuses('assignment-not-overdue', { answerDueOn: today });
    given(complaint(), due(null)).when(remind()).thenRefuses('assignment-not-overdue', { answerDueOn: null });
  });
  it('comes once for each date, whoever has the complaint', () => {
    const once = [complaint(), due(yesterday), reminded('maria', yesterday)] as const;
    given(...once)
      .when(remind('2026-03-20'))
      .thenRefuses('assignee-already-reminded', { answerDueOn: yesterday });
    given(...once, handedOver('maria', 'jonas', 'skoleliv', yesterday))
      .when(remind('2026-03-20'))
      .thenRefuses('assignee-already-reminded', { answerDueOn: yesterday });
  });
  it('comes again when a new date has passed, too', () => {
    const moved = handedOver('maria', 'jonas', 'skoleliv', '2026-03-09');
    given(complaint(), due(yesterday), reminded('maria', yesterday), moved)
      .when(remind('2026-03-10'))
      .then(reminded('jonas', '2026-03-09', '2026-03-10'));
  });
  it('is not given when every point is answered', () => {
    const two = complaint([point('p1'), point('p2')]);
    given(two, due(yesterday), answered()).when(remind()).then(reminded('maria', yesterday));
    given(two, due(yesterday), answered(), answered({ pointId: 'p2' }))
      .when(remind())
      .thenRefuses('assignment-already-answered');
  });
  it('is given of a contact until it is closed', () => {
    given(contact(), due(yesterday)).when(remind()).then(reminded('maria', yesterday));
    given(contact(), due(yesterday), closed()).when(remind()).thenRefuses('complaint-closed');
  });
  it('is not given after the end, without an assignment, or of nothing', () => {
    given(complaint(), due(yesterday), withdrawn()).when(remind()).thenRefuses('complaint-withdrawn');
    given(complaint()).when(remind()).thenRefuses('not-assigned-yet');
    given().when(remind()).thenRefuses('complaint-unknown');
  });
});
