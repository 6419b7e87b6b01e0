import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, pointBody, registered } from '../../testing/complaints-bench.js';
import { assignedComplaint, told } from '../../testing/handled-complaints.js';
describe('Offering a conversation', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/dialogue`;
  const body = { offeredOn: '2026-02-23', how: 'meeting' };

  it('tells when it was offered and how it would be held', async () => {
    const { id } = await assignedComplaint(bench);
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await told(bench, id, 'DialogueOffered')).toEqual({ complaintId: id, ...body });
  });

  it('is not done twice before the complainant replied, and says what may be done', async () => {
    const { id } = await assignedComplaint(bench);
    await bench.as('jurist-1').post(path(id), body);
    const again = await bench.as('jurist-1').post(path(id), body, { 'accept-language': 'en' });
    expect([again.status, again.body.type]).toEqual([409, '/problems/step-not-possible']);
    expect([again.body.state, again.body.may]).toEqual([
      'dialogue-offered',
      expect.arrayContaining(['AcceptDialogue']),
    ]);
    expect(again.body.detail).toContain('dialogue offered');
  });

  it('needs a formalitet point', async () => {
    const realitet = complaintBody({ points: [pointBody({ kind: 'realitet', theme: 'DECISION' })] });
    const id = await registered(bench, 'jurist-1', '/complaints', realitet);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
    expect([status, problem.type]).toEqual([409, '/problems/dialogue-without-formalitet-point']);
  });

  it('refuses a way of talking that is none', async () => {
    const { id } = await assignedComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), { ...body, how: 'pigeon' });
    expect([status, problem.errors[0].field]).toEqual([400, 'how']);
  });
});
