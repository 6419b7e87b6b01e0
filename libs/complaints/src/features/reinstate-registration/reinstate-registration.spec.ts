import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { sent, told } from '../../testing/handled-complaints.js';
describe('Reinstating a registration', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/reinstatement`;
  const body = { reason: 'Det var to forskellige breve.' };
  const annulled = async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const annulment = { ground: 'registered-in-error', reason: 'x' };
    await sent(bench, 'jurist-1', `/complaints/${id}/annulment`, annulment);
    return id;
  };

  it('lets it count again, as it was', async () => {
    const id = await annulled();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(JSON.stringify(await told(bench, id, 'RegistrationReinstated'))).not.toContain('breve');
    const { body: list } = await bench.as('jurist-1').get('/complaints');
    expect(list.items).toContainEqual(expect.objectContaining({ id, status: 'open' }));
  });

  it('needs an annulment', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
    expect([status, problem.type]).toEqual([409, '/problems/registration-not-annulled']);
  });
});
