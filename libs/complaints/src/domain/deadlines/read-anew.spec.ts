import { complaint, complaintId, contact, point, today } from '../../testing/complaint-examples.js';
import { rulebook } from '../../testing/deadline-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { isReadAnew } from './born-over.rules.js';
import type { Clock } from './clock.js';

const clock = (startedOn = '2026-02-20'): Clock => ({
  ...{ rule: 'REPLY', subject: {}, occurrence: 0, startedOn, startedAt: null },
  ...{ startedBy: 'complaint-received', metOn: null, metAt: null, ended: null },
});
const readAnew = (
  before: RegisteredComplaint,
  after: RegisteredComplaint,
  { told, startedOn }: { readonly told?: readonly string[]; readonly startedOn?: string } = {},
) =>
  isReadAnew({
    ...{ before, after, clock: clock(startedOn), previous: undefined, deadline: undefined },
    keeping: { complaintId, rulebook: rulebook(), today, told: told?.map((type) => ({ type })) },
  });
const assignedTo = (team: string): ComplaintEvent => ({
  type: 'ComplaintAssigned',
  data: { complaintId, assignee: 'maria', team, answerDueOn: null },
});
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
    const turned: ComplaintEvent = {
      type: 'ContactTurnedIntoComplaint',
      data: { complaintId, turnedOn: '2026-02-25', points: [point('p1')] },
    };
    const after = complaintAfter([contact(), turned]);
    expect(readAnew(before, after)).toBe(true);
    expect(readAnew(before, after, { startedOn: '2026-02-25' })).toBe(false);
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
