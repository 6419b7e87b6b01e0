import { assigned, complaint, complaintId, contact, point, withdrawn } from '../testing/complaint-examples.js';
import { changed, evolveComplaint } from './complaint.evolve.js';
import { initialComplaint, teamsOf } from './complaint.state.js';

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
    const state = evolveComplaint(initialComplaint, registration);
    if (!state) throw new Error('not registered');
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
    const state = evolveComplaint(initialComplaint, contact());
    if (!state) throw new Error('not registered');
    expect(teamsOf(state)).toHaveLength(0);
    const { assigned: to } = evolveComplaint(state, assigned()) ?? {};
    expect(to).toEqual({ to: 'maria', team: 'boerneliv', answerDueOn: null, remindedOf: null });
  });
});
