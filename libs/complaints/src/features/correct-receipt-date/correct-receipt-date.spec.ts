import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { sent } from '../../testing/handled-complaints.js';

describe('Correcting the day of receipt', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/receipt-date`;
  const body = { receivedOn: '2026-02-18', reason: 'Brevet lå i postrummet.' };

  it('keeps both days known', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body.receivedOn).toBe('2026-02-18');
    const timeline = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(timeline.body.entries[1].data).toMatchObject({ was: '2026-02-20', ...body });
  });

  it('works after the complaint was withdrawn', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-02-26', afterDialogue: true });
    expect((await bench.as('jurist-1').post(path(id), body)).status).toBe(200);
  });

  it.each([
    ['receipt-date-unchanged', 409, '2026-02-20'],
    ['date-in-the-future', 422, '2026-03-03'],
    ['date-too-early', 422, '1999-12-31'],
  ])('refuses %s', async (code, status, receivedOn) => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const answer = await bench.as('jurist-1').post(path(id), { ...body, receivedOn });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('passes no worry that came with the complaint before that is put right, too', async () => {
    const worry = { team: 'boerneliv', receivedAt: '2026-02-20T14:00:00+01:00' };
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ worry }));
    const move = () => bench.as('jurist-1').post(path(id), { ...body, receivedOn: '2026-02-22' });
    const refused = await move();
    expect([refused.status, refused.body.type, refused.body.field, refused.body.latest]).toEqual([
      ...[422, '/problems/received-after-a-duty-arose', 'receivedOn', '2026-02-20'],
    ]);
    expect(refused.body.detail).toContain('»recorded-in-error«');
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}`);
    const [duty] = (read as { duties: { dutyId: string }[] }).duties;
    const ended = { how: 'recorded-in-error', dischargedOn: '2026-02-23' };
    await sent(bench, 'jurist-1', `/complaints/${id}/duties/${duty?.dutyId ?? ''}/discharge`, ended);
    expect((await move()).status).toBe(200);
    const right = { kind: 'worry-in-complaint', startedOn: '2026-02-22', startedAt: '2026-02-22T14:00:00+01:00' };
    const again = await bench.as('jurist-1').post(`/complaints/${id}/duties`, { ...right, team: 'boerneliv' });
    expect(again.status).toBe(201);
  });

  it('needs a reason', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const answer = await bench.as('jurist-1').post(path(id), { receivedOn: '2026-02-18' });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'reason']);
  });
});
