import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { sent, told } from '../../testing/handled-complaints.js';
describe('Revoking a withdrawal', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/withdrawal/revocation`;
  const body = { reason: 'Det var en anden familie, der trak sin klage tilbage.' };
  const withdrawn = async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await sent(bench, 'jurist-1', `/complaints/${id}/withdrawal`, { withdrawnOn: '2026-02-26', afterDialogue: false });
    return id;
  };

  it('opens the complaint again', async () => {
    const id = await withdrawn();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(JSON.stringify(await told(bench, id, 'WithdrawalRevoked'))).not.toContain('familie');
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read).toMatchObject({ status: 'open', withdrawal: null });
    const { body: list } = await bench.as('jurist-1').get('/complaints?status=open');
    expect(list.items).toContainEqual(expect.objectContaining({ id }));
  });

  it('needs a withdrawal', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
    expect([status, problem.type]).toEqual([409, '/problems/complaint-not-withdrawn']);
  });

  it('needs a reason', async () => {
    const { status, body: problem } = await bench.as('jurist-1').post(path(await withdrawn()), { reason: '' });
    expect([status, problem.errors[0].field]).toEqual([400, 'reason']);
  });
});
