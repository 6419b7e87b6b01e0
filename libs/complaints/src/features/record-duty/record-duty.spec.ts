import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());

const worry = {
  kind: 'worry-in-complaint',
  startedOn: '2026-03-02',
  startedAt: '2026-03-02T09:30:00+01:00',
  team: 'boerneliv',
  note: 'Villads har blå mærker.',
};
const path = (id: string) => `/complaints/${id}/duties`;
const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());

describe('Recording a worry in a complaint', () => {
  it('starts 24 hours, and says who must be told', async () => {
    const id = await complaint();
    const recorded = await expectManners(bench, {
      by: 'caseworker-ungeliv',
      forbiddenTo: 'analyst',
      complaintId: id,
      path,
      body: worry,
    });
    const { body, text } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(text).not.toContain('Villads');
    expect(body.duties).toEqual([
      {
        dutyId: recorded.body.id,
        kind: 'worry-in-complaint',
        startedOn: '2026-03-02',
        startedAt: '2026-03-02T08:30:00.000Z',
        team: 'boerneliv',
        how: null,
        dischargedOn: null,
      },
    ]);
    expect(body.deadlines).toEqual([
      expect.objectContaining({
        deadlineId: 'UNDERRETNING_24H',
        computed: expect.objectContaining({ countsAt: '2026-03-03T08:30:00.000Z' }) as object,
      }),
    ]);
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => `${path(complaintId)}/${String(recorded.body.id)}/discharge`,
      body: { how: 'done', dischargedOn: '2026-03-02', dischargedAt: '2026-03-02T09:00:00Z' },
    });
    const after = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(after.body).toMatchObject({
      deadlines: [{ state: 'met', metOn: '2026-03-02', metAt: '2026-03-02T09:00:00.000Z' }],
      duties: [{ how: 'done', dischargedOn: '2026-03-02' }],
    });
  });

  it.each([
    ['worry-needs-a-team', 422, { team: undefined }],
    ['team-unknown', 422, { team: 'nobody' }],
    ['team-not-valid-on-date', 422, { team: 'team-1' }],
    ['time-on-another-day', 422, { startedAt: '2026-03-01T09:30:00+01:00' }],
    ['time-in-the-future', 422, { startedAt: '2026-03-02T10:00:01+01:00' }],
    ['duty-has-no-time', 422, { kind: 'childs-plan', team: undefined }],
    ['only-a-worry-has-a-team', 422, { kind: 'childs-plan', startedAt: undefined }],
  ])('is refused for %s', async (code, status, changes) => {
    const refused = await bench.as('jurist-1').post(path(await complaint()), { ...worry, ...changes });
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('needs an instant with its zone', async () => {
    const wrong = await bench.as('jurist-1').post(path(await complaint()), { ...worry, startedAt: '2026-03-02T09:30' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'startedAt']);
  });
});

describe('Registering with a worry', () => {
  it.each(['/complaints', '/contacts'] as const)('starts 24 hours with the registration on %s', async (where) => {
    const { points, ...intake } = complaintBody({ receivedOn: '2026-03-02' });
    const told = { ...intake, ...(where === '/complaints' ? { points } : {}) };
    const worried = { ...told, worry: { team: 'boerneliv', receivedAt: worry.startedAt, note: worry.note } };
    const id = await registered(bench, 'jurist-1', where, worried);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(body.duties).toMatchObject([{ kind: 'worry-in-complaint', startedOn: '2026-03-02', team: 'boerneliv' }]);
    expect(body.deadlines).toMatchObject([{ deadlineId: 'UNDERRETNING_24H', breachedOnCreation: false }]);
    const shown = { kind: 'worry-in-complaint', startedOn: '2026-03-02', team: 'boerneliv', how: null };
    const withPersons = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(withPersons.body.duties).toMatchObject([{ ...shown, note: worry.note }]);
    const without = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(without.body.duties).toMatchObject([shown]);
    expect(without.text).not.toContain(worry.note);
    const stranger = await bench.as('jurist-1').post(where, { ...told, worry: { team: 'nobody' } });
    expect([stranger.status, stranger.body.type, stranger.body.field]).toEqual([
      ...[422, '/problems/team-unknown', 'worry.team'],
    ]);
    const dayBefore = { ...worried.worry, receivedAt: '2026-03-01T20:00:00+01:00' };
    const early = await bench.as('jurist-1').post(where, { ...told, worry: dayBefore });
    expect([early.status, early.body.type, early.body.field]).toEqual([
      ...[422, '/problems/time-on-another-day', 'worry.receivedAt'],
    ]);
    const nobody = await bench.as('jurist-1').post(where, { ...told, worry: {} });
    expect([nobody.status, nobody.body.errors[0].field]).toEqual([400, 'worry.team']);
  });
});

describe('Ending a duty', () => {
  it('is refused where there is none, and in a way that it does not end', async () => {
    const id = await complaint();
    const nobodys = '00000000-0000-4000-8000-000000000000';
    const done = { how: 'done', dischargedOn: '2026-03-02' };
    const unknown = await bench.as('jurist-1').post(`${path(id)}/${nobodys}/discharge`, done);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/duty-unknown']);
    const { body } = await bench.as('jurist-1').post(path(id), worry);
    const refused = await bench
      .as('jurist-1')
      .post(`${path(id)}/${String(body.id)}/discharge`, { ...done, how: 'preliminary' });
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/duty-does-not-end-so']);
    expect(refused.body.detail).toContain('udført, registreret ved en fejl');
    const ended = await bench.as('jurist-1').post(`${path(id)}/${String(body.id)}/discharge`, done);
    expect(ended.status).toBe(200);
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.duties).toMatchObject([{ dutyId: body.id, ...done }]);
  });
});
