import type { PersonaName } from '@lydhoer/access';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const caseworker = 'caseworker-boerneliv';
/** Received on Monday 2 March 2026: four weeks later is Monday 30 March, long over when somebody reads it anew. */
const receivedOn = '2026-03-02';
const formalitet = { kind: 'formalitet', theme: 'HEARING', team: 'boerneliv' };
const legalBasis = { statute: 'Barnets Lov', paragraph: '§ 32' };
const realitet = { ...formalitet, kind: 'realitet', theme: 'DECISION', legalBasis, reason: 'Det gælder afslaget.' };

interface ShownDeadline {
  readonly rule: { readonly code: string };
  readonly state: string;
  readonly startedOn: string;
  readonly breachedOnCreation: boolean;
  readonly superseded: string | null;
  readonly computed: { readonly dueOn: string } | null;
}

describe('A point that turns out to be about the decision itself', () => {
  let id: string;
  let pointId: string;
  const classification = () => `/complaints/${id}/points/${pointId}/classification`;
  const post = (by: PersonaName, path: string, body: object) => app.done(by, path, body);
  const deadline = async (rule: string): Promise<ShownDeadline | undefined> => {
    const { body } = await app.as('jurist-1').get(`/complaints/${id}/deadlines`);
    return (body.deadlines as ShownDeadline[]).find(({ rule: { code } }) => code === rule);
  };
  const due = async () => {
    const { body } = await app.as('team-leader-boerneliv').get('/deadlines');
    return (body.items as { rule: string; complaintId: string }[])
      .filter(({ complaintId }) => complaintId === id)
      .map(({ rule }) => rule)
      .sort();
  };

  it('is registered as one about how the case was handled', async () => {
    const goal = { department: 'boern-og-familie', goal: 'reply', workingDays: 15, convention: 'B' };
    const goals = { ...goal, longestExtension: 10, validFrom: '2026-01-01', source: 'slagelse.dk' };
    await post('jurist-1', '/organisation/service-goals', goals);
    const registered = await post(caseworker, '/complaints', {
      ...{ channel: 'letter', form: 'written', receivedOn },
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      points: [formalitet],
    });
    id = registered.body.id;
    const { body } = await app.as(caseworker).get(`/complaints/${id}`);
    pointId = body.points[0].pointId;
    expect([(await deadline('REPLY'))?.state, await deadline('REASSESS_4W')]).toEqual(['overdue', undefined]);
  });

  it('is reclassified by a jurist: the four weeks run from the original receipt, and were over before they began', async () => {
    const forbidden = await app.as(caseworker).post(classification(), realitet);
    expect(forbidden.status).toBe(403);
    await post('jurist-1', classification(), realitet);
    expect(await deadline('REASSESS_4W')).toMatchObject({
      ...{ state: 'overdue', startedOn: receivedOn, breachedOnCreation: true },
      computed: { dueOn: '2026-03-30' },
    });
    expect(await deadline('REPLY')).toMatchObject({ state: 'superseded', superseded: 'reclassified' });
    const again = await app.as('jurist-1').post(classification(), realitet);
    expect([again.status, again.body.type]).toEqual([409, '/problems/classification-unchanged']);
  });

  it('cannot be answered there, and says where it goes', async () => {
    const answer = await app.as('jurist-1').post(`/complaints/${id}/points/${pointId}/answer`, {
      ...{ outcome: 'upheld', answeredOn: '2026-03-20', reasons: 'x', restsOn: 'x', noRemedy: true },
      ...{ outstandingActions: [], furtherSteps: 'x' },
    });
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/realitet-point-needs-reassessment']);
    expect(answer.body.detail).toContain('§ 66');
  });

  it('comes back when that was the mistake, with its deadline as it was', async () => {
    const first = await deadline('REPLY');
    await post('jurist-1', classification(), { ...formalitet, reason: 'Det gjaldt høringen alligevel.' });
    expect(await deadline('REPLY')).toMatchObject({
      ...{ state: 'overdue', startedOn: receivedOn, superseded: null },
      computed: { dueOn: first?.computed?.dueOn },
    });
    expect(await deadline('REASSESS_4W')).toMatchObject({ state: 'superseded', superseded: 'reclassified' });
    expect(await due()).toEqual(['ACK', 'REPLY']);
  });

  it('is due nowhere while its complaint is withdrawn by mistake, and due again when that is revoked', async () => {
    const withdrawal = { withdrawnOn: '2026-03-10', afterDialogue: false };
    await post('jurist-1', `/complaints/${id}/withdrawal`, withdrawal);
    expect([(await deadline('REPLY'))?.superseded, await due()]).toEqual(['withdrawn', []]);
    await post('jurist-1', `/complaints/${id}/withdrawal/revocation`, { reason: 'Det var en anden familie.' });
    expect([(await deadline('REPLY'))?.state, await due()]).toEqual(['overdue', ['ACK', 'REPLY']]);
    const twice = await app.as('jurist-1').post(`/complaints/${id}/withdrawal/revocation`, { reason: 'x' });
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/complaint-not-withdrawn']);
  });
});
