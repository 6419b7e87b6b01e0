import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

describe('A contact that becomes a complaint and is withdrawn', () => {
  let id: string;
  const contactsAndComplaints = async () => {
    const count = async (unit: string): Promise<unknown> => {
      const trend = await app.as('analyst').get(`/trends?unit=${unit}&bucket=year&from=2026-01-01&to=2026-12-31`);
      return trend.body.rows[0].count;
    };
    return { contacts: await count('contact'), complaints: await count('complaint') };
  };

  it('is a contact first, of somebody who stays anonymous', async () => {
    const answer = await app.as('borgerraadgiver').post('/contacts', {
      channel: 'in-person',
      form: 'oral',
      receivedOn: '2026-03-02',
      complainant: { role: 'anonymous' },
      narrative: 'En far spørger, om man kan klage over ventetid.',
    });
    expect(answer.status).toBe(201);
    id = answer.body.id;
    expect(await contactsAndComplaints()).toEqual({ contacts: 1, complaints: 0 });
  });

  it('turns out to be a complaint, and counts as both', async () => {
    const points = [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'skoleliv' }];
    const wrong = await app.as('borgerraadgiver').post(`/contacts/${id}/complaint`, { turnedOn: '2026-03-01', points });
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect(wrong.body.detail).toBeTruthy();
    const turned = await app
      .as('borgerraadgiver')
      .post(`/contacts/${id}/complaint`, { turnedOn: '2026-03-05', points });
    expect(turned.status).toBe(200);
    expect(await contactsAndComplaints()).toEqual({ contacts: 1, complaints: 1 });
  });

  it('is withdrawn after a dialogue, which is told apart from plain withdrawal', async () => {
    const withdrawn = await app.as('team-leader-skoleliv').post(`/complaints/${id}/withdrawal`, {
      withdrawnOn: '2026-03-12',
      afterDialogue: true,
    });
    expect(withdrawn.status).toBe(200);
    const byOutcome = await app
      .as('analyst')
      .get('/trends?unit=point&bucket=year&by=outcome&basis=closed&from=2026-01-01');
    expect(byOutcome.body.rows).toContainEqual(
      expect.objectContaining({ values: { outcome: 'withdrawn-after-dialogue' }, count: 1 }),
    );
    expect(await contactsAndComplaints()).toEqual({ contacts: 1, complaints: 1 });
  });

  it('accepts nothing further, with the reason, and tells its whole story', async () => {
    const late = await app.as('jurist-1').post(`/complaints/${id}/closing`, { closedOn: '2026-03-13' });
    expect(late.status).toBe(409);
    const timeline = await app.as('jurist-1').get(`/complaints/${id}/timeline`);
    const types: readonly string[] = timeline.body.entries.map(({ type }: { type: string }) => type);
    // Which deadlines there are is the department's goals' to say; none is left running.
    const deadlines = types.filter((type) => type.startsWith('Deadline'));
    expect(types.filter((type) => !deadlines.includes(type))).toEqual([
      'ContactRegistered',
      'ContactTurnedIntoComplaint',
      'ComplaintWithdrawn',
    ]);
    expect(deadlines.filter((type) => type === 'DeadlineSuperseded')).toHaveLength(
      deadlines.filter((type) => type === 'DeadlineStarted').length,
    );
  });
});
