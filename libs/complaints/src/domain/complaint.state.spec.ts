import { assigned, complaint, complaintId, contact, point, withdrawn } from '../testing/complaint-examples.js';
import { acknowledged } from '../testing/formalitet-examples.js';
import type { ComplaintEvent } from './complaint.events.js';
import { changed, evolveComplaint } from './complaint.evolve.js';
import {
  firstRaised,
  handled,
  handledInstead,
  initialComplaint,
  teamsOf,
  type RegisteredComplaint,
} from './complaint.state.js';

function registeredWith(event: ComplaintEvent): RegisteredComplaint {
  const state = evolveComplaint(initialComplaint, event);
  if (!state) throw new Error('not registered');
  return state;
}
const registration = complaint([point('p1'), point('p2', { team: 'skoleliv' }), point('p3')]);

describe('A complaint', () => {
  it('is nothing before it was registered, whatever is told of it', () => {
    expect(evolveComplaint(initialComplaint, withdrawn())).toBeNull();
  });

  it('knows from the log who recorded it, and on which day in Denmark', () => {
    const told = { ...registration, metadata: { actor: 'maria' }, recordedAt: '2026-02-20T23:30:00.000Z' };
    expect(evolveComplaint(initialComplaint, told)).toMatchObject({ registeredBy: 'maria', recordedOn: '2026-02-21' });
  });

  it('knows neither while its registration is being decided', () => {
    expect(evolveComplaint(initialComplaint, contact())).toMatchObject({ registeredBy: null, recordedOn: null });
  });

  it('belongs to the teams of its points, and to the one it is assigned to', () => {
    const state = registeredWith(registration);
    expect(teamsOf(state)).toEqual(['boerneliv', 'skoleliv']);
    const given = changed(state, {
      type: 'ComplaintAssigned',
      data: { complaintId, assignee: 'emma', team: 'ungeliv', answerDueOn: null },
    });
    expect(teamsOf(given)).toEqual(['boerneliv', 'skoleliv', 'ungeliv']);
    const on = { complaintId, from: 'emma', to: 'maria', team: 'boerneliv', answerDueOn: null, reason: null };
    expect(teamsOf(changed(given, { type: 'ComplaintHandedOver', data: on }))).toEqual(['boerneliv', 'skoleliv']);
  });

  it('of a contact belongs to nobody until it is assigned', () => {
    const state = registeredWith(contact());
    expect(teamsOf(state)).toHaveLength(0);
    const { assigned: to } = evolveComplaint(state, assigned()) ?? {};
    expect(to).toEqual({ to: 'maria', team: 'boerneliv', answerDueOn: null, remindedOf: null });
  });

  it('was handled on no day at first, then on each day that something was done', () => {
    const state = [assigned(), acknowledged('2026-02-24')].reduce<RegisteredComplaint>(
      (before, event) => evolveComplaint(before, event) ?? before,
      registeredWith(registration),
    );
    expect(registeredWith(registration).handledOn).toEqual([]);
    expect(state.handledOn).toEqual(['2026-02-24']);
  });

  it('was handled on the day on which a further point was raised, besides what was done before', () => {
    const raised = (raisedOn: string | null) =>
      changed(handled(registeredWith(registration), '2026-02-24'), {
        type: 'PointAdded',
        data: { complaintId, point: point('p4'), raisedOn },
      }).handledOn;
    expect(raised('2026-02-26')).toEqual(['2026-02-24', '2026-02-26']);
    expect(raised(null)).toEqual(['2026-02-24']);
  });

  it('was first raised with the earliest of the points that one decision answers, whichever was recorded first', () => {
    const received = { turnedOn: null, receivedOn: '2026-02-20' };
    const raised = (...days: readonly (string | null)[]) =>
      firstRaised(
        received,
        days.map((raisedOn) => ({ raisedOn })),
      );
    expect(raised('2026-03-04', '2026-02-26', '2026-03-02')).toBe('2026-02-26');
    expect(raised('2026-02-26', null)).toBe(received.receivedOn);
    expect(raised()).toBeNull();
  });

  it('was handled on another day where the one that was recorded was wrong, and on none where nothing was done', () => {
    const days = ['2026-02-23', '2026-02-25', '2026-02-25'];
    const state = days.reduce(handled, registeredWith(registration));
    expect(handledInstead(state, '2026-02-25', '2026-02-24').handledOn.toSorted()).toEqual([
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
    ]);
    expect(handledInstead(state, '2026-02-23', null).handledOn).toEqual(['2026-02-25', '2026-02-25']);
  });
});
