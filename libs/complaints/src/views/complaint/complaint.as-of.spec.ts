import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('A complaint as of a day', () => {
  let bench: SliceBench;
  let id: string;
  beforeAll(async () => {
    bench = await complaintsBench();
    id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    bench.clock.set('2026-03-05T09:00:00.000Z');
    const corrected = { receivedOn: '2026-02-18', reason: 'Brevet lå i postrummet.' };
    await bench.as('jurist-1').post(`/complaints/${id}/receipt-date`, corrected);
    bench.clock.set('2026-03-07T09:00:00.000Z');
    await bench
      .as('jurist-1')
      .post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-03-06', afterDialogue: false });
  });
  afterAll(() => bench.close());

  const read = (query: string) => bench.as('jurist-1').get(`/complaints/${id}?${query}`);

  it('is the old belief: the wrong day, before it was put right', async () => {
    const { body } = await read('asOf=2026-03-04');
    expect(body).toMatchObject({
      receivedOn: '2026-02-20',
      status: 'open',
      corrections: [],
      asOf: { day: '2026-03-04' },
    });
    expect((await read('asOf=2026-03-05')).body).toMatchObject({ receivedOn: '2026-02-18', status: 'open' });
    expect((await read('')).body).toMatchObject({ receivedOn: '2026-02-18', status: 'withdrawn', asOf: null });
  });

  it('names the position, and carries the revision of then', async () => {
    const then = await read('asOf=2026-03-04');
    expect(then.body.asOf.position).toMatch(/^[1-9]\d*$/);
    expect(then.headers.etag).toBe(`"${then.body.revision}"`);
    const now = await read('');
    expect(Number(now.body.revision)).toBeGreaterThan(Number(then.body.revision));
  });

  it('is the same, byte for byte, whatever is recorded later', async () => {
    const before = await read('asOf=2026-03-06&persons=true');
    bench.clock.set('2026-03-08T09:00:00.000Z');
    const corrected = { receivedOn: '2026-02-17', reason: 'Den lå der endnu en dag.' };
    expect((await bench.as('jurist-1').post(`/complaints/${id}/receipt-date`, corrected)).status).toBe(200);
    expect((await read('asOf=2026-03-06&persons=true')).text).toBe(before.text);
  });

  it('is for those who may read it today', async () => {
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}?asOf=2026-03-04`)).status).toBe(403);
    expect((await bench.as('working-group-1').get(`/complaints/${id}?asOf=2026-03-04&persons=true`)).status).toBe(403);
  });

  it.each([
    ['2026-03-01', 404, 'complaint-not-known-then'],
    ['2099-01-01', 400, 'as-of-not-a-finished-day'],
    ['i går', 400, 'input-not-valid'],
  ])('refuses %s', async (asOf, status, code) => {
    const answer = await read(`asOf=${encodeURIComponent(asOf)}`);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses today: it is not over', async () => {
    const answer = await read(`asOf=${bench.clock.now().slice(0, 10)}`);
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/as-of-not-a-finished-day']);
  });
});
