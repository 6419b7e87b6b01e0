import type { SliceBench } from '@lydhoer/http/testing';
import { collectiveBody, readCollective } from '../../testing/collectives-bench.js';
import { complaintsBench, staffId } from '../../testing/complaints-bench.js';

describe('Opening a collective complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  it.each(['jurist-1', 'borgerraadgiver', 'team-leader-skoleliv'] as const)('gives its id to %s', async (persona) => {
    const { status, body, headers } = await bench.as(persona).post('/collectives', collectiveBody());
    expect([status, headers.etag, body.revision, body.repeated]).toEqual([201, '"0"', '0', false]);
    expect(await readCollective(bench, body.id)).toMatchObject({
      status: 'open',
      openedOn: '2026-02-20',
      recordedOn: '2026-03-02',
      openedBy: staffId(persona),
      source: { kind: 'letter' },
    });
  });

  it('keeps its title and its source for those who may read them, and out of the log', async () => {
    const { body } = await bench.as('jurist-1').post('/collectives', collectiveBody());
    expect(await readCollective(bench, body.id, '?persons=true')).toMatchObject({
      title: 'Klage fra 32 familier',
      source: { kind: 'letter', reference: 'Fælles brev' },
    });
    const events = await bench.store.readStream(`collective-${body.id}`);
    expect(JSON.stringify(events.map(({ data, id }) => [data, id]))).not.toMatch(/familier|brev/);
  });

  it('gives the first answer to the same key again, and refuses it with another body', async () => {
    const key = { 'idempotency-key': 'open-once' };
    const first = await bench.as('jurist-1').post('/collectives', collectiveBody(), key);
    const again = await bench.as('jurist-1').post('/collectives', collectiveBody(), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await bench.as('jurist-1').post('/collectives', collectiveBody({ title: 'En anden' }), key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/idempotency-key-reused']);
  });

  it('is not for those who manage no complaint', async () => {
    for (const persona of ['caseworker-boerneliv', 'working-group-1', 'analyst'] as const) {
      expect((await bench.as(persona).post('/collectives', collectiveBody())).status).toBe(403);
    }
  });

  it('refuses a day to come, and what is no request', async () => {
    const later = await bench.as('jurist-1').post('/collectives', collectiveBody({ openedOn: '2026-03-03' }));
    expect([later.status, later.body.type, later.body.field]).toEqual([
      422,
      '/problems/date-in-the-future',
      'openedOn',
    ]);
    const wrong = await bench
      .as('jurist-1')
      .post('/collectives', { title: ' ', openedOn: 'x', source: { kind: 'rumour' } });
    expect([wrong.status, wrong.body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
      400,
      ['openedOn', 'source.kind', 'title'],
    ]);
  });
});
