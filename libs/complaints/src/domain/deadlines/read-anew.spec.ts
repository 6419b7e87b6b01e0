import { complaint, complaintId, contact, point, today } from '../../testing/complaint-examples.js';
import { replyRule, replyStarted, rulebook } from '../../testing/deadline-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { isReadAnew } from './born-over.rules.js';
import type { Clock } from './clock.js';
import type { DeadlineStarted } from './deadlines.events.js';
import { computedIn } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';

const clock = (startedOn = '2026-02-20'): Clock => ({
  ...{ rule: 'REPLY', subject: {}, occurrence: 0, startedOn, startedAt: null },
  ...{ startedBy: 'complaint-received', metOn: null, metAt: null, ended: null },
});
interface Besides {
  readonly told?: readonly string[];
  readonly startedOn?: string;
  readonly deadline?: Pick<Deadline, 'startedOn' | 'computed'>;
}
const of: Deadline = {
  ...{ deadlineId: 'REPLY', subject: {}, occurrence: 0, rule: replyRule, startedOn: '2026-02-20', startedAt: null },
  ...{
    startedBy: 'contact-received',
    computed: null,
    breachedOnCreation: false,
    readAnewOn: null,
    met: null,
    superseded: null,
  },
  ...{ endedOn: null, wasOverdue: false, pauses: [], extensions: [], notices: [] },
};
const readAnew = (
  before: RegisteredComplaint,
  after: RegisteredComplaint,
  { told, startedOn, deadline }: Besides = {},
) =>
  isReadAnew({
    ...{ before, after, clock: clock(startedOn), previous: undefined },
    deadline: deadline && { ...of, ...deadline },
    keeping: { complaintId, rulebook: rulebook(), today, told: told?.map((type) => ({ type })) },
  });
const assignedTo = (team: string): ComplaintEvent => ({
  type: 'ComplaintAssigned',
  data: { complaintId, assignee: 'maria', team, answerDueOn: null },
});
const turned: ComplaintEvent = {
  type: 'ContactTurnedIntoComplaint',
  data: { complaintId, turnedOn: '2026-02-25', points: [point('p1')] },
};
const dated = computedIn((replyStarted() as DeadlineStarted).data);
const one = complaintAfter([complaint()]);

describe('A deadline is born of another reading', () => {
  it.each([
    ...['ComplaintReopened', 'WithdrawalRevoked', 'RegistrationReinstated', 'ComplaintUnmerged'],
    ...['ReceiptDateCorrected', 'StepDateCorrected'],
  ])('when something that was recorded is taken back or put right: %s', (type) => {
    expect(readAnew(one, one, { told: [type] })).toBe(true);
    expect(readAnew(one, one, { told: ['DeadlineStarted', type] })).toBe(true);
  });

  it('and not when nothing is put right and nothing is moved', () => {
    expect(readAnew(one, one)).toBe(false);
    expect(readAnew(one, one, { told: ['PointAnswered'] })).toBe(false);
  });

  it('when a contact turns out to have been a complaint, from the day it came in', () => {
    const before = complaintAfter([contact()]);
    const after = complaintAfter([contact(), turned]);
    expect(readAnew(before, after)).toBe(true);
    expect(readAnew(before, after, { startedOn: '2026-02-25' })).toBe(false);
  });

  it('and not when it ran before without a date, unless something is put right or it ran from another day', () => {
    const before = complaintAfter([contact()]);
    const after = complaintAfter([contact(), assignedTo('boerneliv'), turned]);
    const leftOpen = { startedOn: '2026-02-20', computed: null };
    expect(readAnew(before, after, { deadline: leftOpen })).toBe(false);
    expect(readAnew(before, after, { deadline: leftOpen, told: ['ReceiptDateCorrected'] })).toBe(true);
    expect(readAnew(before, after, { deadline: { ...leftOpen, startedOn: '2026-02-19' } })).toBe(true);
    expect(readAnew(before, after, { deadline: { ...leftOpen, computed: dated } })).toBe(true);
  });

  it('when another team has it, and not when the same one goes on having it', () => {
    const before = complaintAfter([complaint(), assignedTo('skoleliv')]);
    expect(readAnew(before, complaintAfter([complaint(), assignedTo('boerneliv')]))).toBe(true);
    expect(readAnew(before, before)).toBe(false);
  });

  it('when a point that was raised later is moved, from the day on which it was raised', () => {
    const raised = (team: string) =>
      complaintAfter([
        complaint(),
        { type: 'PointAdded', data: { complaintId, point: point('p2', { team }), raisedOn: '2026-02-24' } },
      ]);
    const [before, after] = [raised('boerneliv'), raised('skoleliv')];
    expect(readAnew(before, after, { startedOn: '2026-02-24' })).toBe(true);
    expect(readAnew(before, after, { startedOn: '2026-02-26' })).toBe(false);
  });
});
