import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';
import { closedComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('Reopening what was closed too early', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/reopening`;
  const body = { reason: 'Skolen havde ikke svaret.' };
  const statusOf = async (id: string) => (await bench.as('jurist-1').get(`/complaints/${id}`)).body.status as string;
  const listedAs = async (id: string, status: string) => {
    const { body: list } = await bench.as('jurist-1').get(`/complaints?status=${status}`);
    return (list.items as { id: string }[]).some((item) => item.id === id);
  };

  it('opens it again, wherever it is shown', async () => {
    const { id } = await closedComplaint(bench);
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(JSON.stringify(await told(bench, id, 'ComplaintReopened'))).not.toContain('Skolen');
    expect([await statusOf(id), await listedAs(id, 'open'), await listedAs(id, 'closed')]).toEqual([
      'open',
      true,
      false,
    ]);
    await sent(bench, 'jurist-1', `/complaints/${id}/closing`, { closedOn: '2026-03-02' });
    expect([await statusOf(id), await listedAs(id, 'closed')]).toEqual(['closed', true]);
  });

  it('works for a contact, and is refused for what is open', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody());
    const open = await bench.as('jurist-1').post(path(id), body);
    expect([open.status, open.body.type]).toEqual([409, '/problems/complaint-not-closed']);
    await sent(bench, 'jurist-1', `/complaints/${id}/closing`, { closedOn: '2026-03-02' });
    expect((await bench.as('jurist-1').post(path(id), body)).status).toBe(200);
  });

  it('needs a reason', async () => {
    const { id } = await closedComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), {});
    expect([status, problem.errors[0].field]).toEqual([400, 'reason']);
  });
});
