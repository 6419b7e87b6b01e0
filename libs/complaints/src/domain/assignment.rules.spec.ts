import { specification } from '@lydhoer/kernel/testing';
import {
  answered,
  assigned,
  closed,
  complaint,
  complaintId,
  contact,
  handedOver,
  knownStaff,
  today,
  withdrawn,
} from '../testing/complaint-examples.js';
import type { AssignComplaint, HandOverComplaint } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import { lookedUp } from './complaint.refusals.js';

const given = specification(complaintDecider);
const assign = (assignee = 'maria', team = 'boerneliv', answerDueOn: string | null = null): AssignComplaint => ({
  type: 'AssignComplaint',
  data: { complaintId, assignee, team, answerDueOn, known: knownStaff, today },
});
const handOver = (from: string, to: string, team: string, answerDueOn: string | null = null): HandOverComplaint => ({
  type: 'HandOverComplaint',
  data: { complaintId, from, to, team, answerDueOn, reason: null, known: knownStaff, today },
});

describe('An assignment', () => {
  it('is a complaint’s or a contact’s first', () => {
    given(complaint()).when(assign()).then(assigned());
    given(contact()).when(assign()).then(assigned());
    given(complaint(), assigned()).when(assign('jonas', 'skoleliv')).thenRefuses('already-assigned');
  });
  it.each([
    ['assignee-unknown', 'nobody', 'boerneliv', {}],
    ['assignee-not-employed-on-date', 'left', 'boerneliv', { on: today }],
    ['assignee-not-in-team', 'moved', 'boerneliv', { on: today }],
    ['assignee-not-in-team', 'maria', 'skoleliv', { on: today }],
    ['team-unknown', 'maria', 'nowhere', { field: 'team' }],
    ['team-not-valid-on-date', 'maria', 'team-1', { field: 'team', on: today }],
  ])('refuses %s: %s in %s, and asks the lookup again before it does', (code, assignee, team, facts) => {
    given(complaint())
      .when(assign(assignee, team))
      .thenRefuses(code, { field: 'assignee', ...facts });
    given(complaint(), assigned('x', 'boerneliv'))
      .when(handOver('x', assignee, team))
      .thenRefuses(code, { field: 'to', ...facts });
    expect(lookedUp).toContain(code);
  });
  it('goes to whoever is in the team today, whatever other team they were in', () => {
    given(complaint()).when(assign('returned')).then(assigned('returned'));
  });
  it('may say by which day the complaint is to be answered, today or later', () => {
    given(complaint())
      .when(assign('maria', 'boerneliv', today))
      .then(assigned('maria', 'boerneliv', today));
    given(complaint())
      .when(assign('maria', 'boerneliv', '2026-03-01'))
      .thenRefuses('answer-due-in-the-past', { field: 'answerDueOn', earliest: today });
  });
  it('is not made after the end', () => {
    given(complaint(), withdrawn()).when(assign()).thenRefuses('complaint-withdrawn');
    given(complaint(), answered(), closed()).when(assign()).thenRefuses('complaint-closed');
  });
});

describe('A handover', () => {
  it('goes from whoever has it to somebody else, and on from there', () => {
    const first = handedOver('maria', 'jonas', 'skoleliv');
    given(complaint(), assigned())
      .when(handOver('maria', 'jonas', 'skoleliv'))
      .then(first);
    given(complaint(), assigned(), first)
      .when(handOver('jonas', 'maria', 'boerneliv'))
      .then(handedOver('jonas', 'maria', 'boerneliv'));
    given(complaint(), assigned(), first)
      .when(handOver('maria', 'jonas', 'skoleliv'))
      .thenRefuses('not-the-assignee');
  });
  it('keeps the day by which to answer, also when it is over, or gives a new one', () => {
    const onTuesday = assigned('maria', 'boerneliv', '2026-02-24');
    given(complaint(), onTuesday)
      .when(handOver('maria', 'jonas', 'skoleliv'))
      .then(handedOver('maria', 'jonas', 'skoleliv', '2026-02-24'));
    given(complaint(), onTuesday)
      .when(handOver('maria', 'jonas', 'skoleliv', '2026-03-10'))
      .then(handedOver('maria', 'jonas', 'skoleliv', '2026-03-10'));
    given(complaint(), onTuesday)
      .when(handOver('maria', 'jonas', 'skoleliv', '2026-03-01'))
      .thenRefuses('answer-due-in-the-past', { field: 'answerDueOn', earliest: today });
  });
  it('needs an assignment first', () => {
    given(complaint())
      .when(handOver('maria', 'jonas', 'skoleliv'))
      .thenRefuses('not-assigned-yet');
  });
  it('is from whoever has it', () => {
    given(complaint(), assigned())
      .when(handOver('jonas', 'maria', 'boerneliv'))
      .thenRefuses('not-the-assignee', { field: 'from' });
  });
  it('is to somebody else', () => {
    given(complaint(), assigned())
      .when(handOver('maria', 'maria', 'boerneliv'))
      .thenRefuses('handed-over-to-the-same', { field: 'to' });
  });
});
