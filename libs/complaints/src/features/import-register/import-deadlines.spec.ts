import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench, withDemoGoals } from '../../testing/complaints-bench.js';

const csv = { 'content-type': 'text/csv', 'accept-language': 'en' };
const register = [
  'registernr;modtaget;art;tema;team;besvaret;udfald;afsluttet',
  '1;02-01-2015;formalitet;TIME.LONG;team-1;04-02-2015;medhold;04-02-2015',
  '2;20-02-2026;realitet;DECISION;boerneliv;;;',
  '',
].join('\n');

let bench: SliceBench;
beforeEach(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterEach(() => bench.close());

const send = (query = '') => bench.as('analyst').post(`/imports?register=r${query}`, register, csv);
/** What was written of each case. */
async function typesOf(): Promise<Readonly<Record<string, readonly string[]>>> {
  const types: Record<string, string[]> = {};
  for await (const { events } of bench.store.readAll({ after: 0n, filter: { categories: ['complaint'] } })) {
    for (const { type, metadata } of events) (types[metadata.commandId] ??= []).push(type);
  }
  return types;
}

describe('The deadlines of an imported register', () => {
  it('are those of open cases: nobody kept those of the others', async () => {
    expect((await send()).body).toMatchObject({ imported: 2, errors: [] });
    expect(await typesOf()).toEqual({
      '1': ['ComplaintRegistered', 'PointAnswered', 'ComplaintClosed'],
      '2': ['ComplaintRegistered', 'DeadlineStarted', 'DeadlineStarted', 'DeadlineStarted'],
    });
  });

  it('are those of all cases where somebody asks for them', async () => {
    expect((await send('&deadlines=compute')).body).toMatchObject({ imported: 2, errors: [] });
    expect((await typesOf())['1']).toEqual([
      'ComplaintRegistered',
      'PointAnswered',
      'ComplaintClosed',
      ...['DeadlineStarted', 'DeadlineMet', 'DeadlineStarted', 'DeadlineMet'],
    ]);
  });

  it('are computed later where somebody asks for them, once', async () => {
    await send();
    const { body } = await bench.as('jurist-1').get('/complaints?status=closed');
    const id = String((body as { items: readonly { id: string }[] }).items[0]?.id);
    const path = (complaintId: string) => `/complaints/${complaintId}/deadlines/computation`;
    expect((await bench.as('caseworker-boerneliv').post(path(id))).status).toBe(403);
    const unknown = await bench.as('jurist-1').post(path('00000000-0000-4000-8000-000000000000'));
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/complaint-unknown']);
    const key = { 'idempotency-key': 'k1' };
    const done = await bench.as('jurist-1').post(path(id), undefined, key);
    expect([done.status, done.body.revision]).toEqual([200, '6']);
    expect((await bench.as('jurist-1').post(path(id), undefined, key)).body).toEqual({ ...done.body, repeated: true });
    const again = await bench.as('jurist-1').post(path(id));
    expect([again.status, again.body.type]).toEqual([409, '/problems/deadlines-already-computed']);
    const shown = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(shown.body.deadlines.map(({ state }: { state: string }) => state)).toEqual(['met-late', 'met-late']);
  });

  it('are decided and not written in a dry run', async () => {
    const head = await bench.store.head();
    expect((await send('&dryRun=true')).body).toMatchObject({ imported: 2, errors: [] });
    expect(await bench.store.head()).toBe(head);
  });

  it('are asked for by one word alone', async () => {
    const { status, body } = await send('&deadlines=all');
    expect([status, body.errors[0].field]).toEqual([400, 'deadlines']);
  });
});
