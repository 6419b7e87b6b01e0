import { specification } from '@lydhoer/kernel/testing';
import { contact, complaintId, intake, known, today } from '../../testing/complaint-examples.js';
import type { RegisterContact } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { RegisteredWorry } from './deadlines.commands.js';
import { mayBeginLater } from './clock.js';

const given = specification(complaintDecider);
const worry: RegisteredWorry = {
  dutyId: 'duty-1',
  startedAt: '2026-02-20T13:00:00.000Z',
  team: 'boerneliv',
  note: 'Far drikker.',
  now: '2026-03-02T09:00:00.000Z',
  known,
};
const register = (changes: Partial<RegisteredWorry> = {}): RegisterContact => ({
  type: 'RegisterContact',
  data: { intake: intake(), today, worry: { ...worry, ...changes } },
});

describe('A worry that a registration tells', () => {
  it('was received with it', () => {
    given()
      .when(register())
      .then(contact(), {
        type: 'DutyArisen',
        data: {
          complaintId,
          dutyId: 'duty-1',
          kind: 'worry-in-complaint',
          startedOn: '2026-02-20',
          startedAt: '2026-02-20T13:00:00.000Z',
          team: 'boerneliv',
          note: 'Far drikker.',
        },
      });
  });

  it('is refused where it stands in the request', () => {
    given()
      .when(register({ team: 'nowhere' }))
      .thenRefuses('team-unknown', { field: 'worry.team' });
    given()
      .when(register({ startedAt: '2026-02-21T13:00:00.000Z' }))
      .thenRefuses('time-on-another-day', { field: 'worry.receivedAt', on: '2026-02-20' });
    given()
      .when(register({ now: '2026-02-20T12:00:00.000Z' }))
      .thenRefuses('time-in-the-future', { field: 'worry.receivedAt', latest: '2026-02-20T12:00:00.000Z' });
  });
});

describe('A clock', () => {
  it('may begin later than it is thought to where nobody knows whether guidance was given', () => {
    expect(mayBeginLater({ startedBy: 'decision-received-guidance-unknown' })).toBe(true);
    expect(mayBeginLater({ startedBy: 'decision-received' })).toBe(false);
  });
});
