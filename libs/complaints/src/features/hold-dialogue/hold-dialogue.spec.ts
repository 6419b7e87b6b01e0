import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { assignedComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('Recording the conversation', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/dialogue/conversation`;
  const body = { heldOn: '2026-02-25', how: 'phone', note: 'Moderen vil gerne have fast rådgiver.' };
  const offered = async () => {
    const { id } = await assignedComplaint(bench);
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-23', how: 'phone' });
    return id;
  };

  it('tells when and how, and seals what was said', async () => {
    const id = await offered();
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const held = await told(bench, id, 'DialogueHeld');
    expect(held).toMatchObject({ heldOn: '2026-02-25', how: 'phone' });
    expect(JSON.stringify(held)).not.toContain('rådgiver');
  });

  it('takes a conversation that nobody said much about', async () => {
    const id = await offered();
    expect((await bench.as('jurist-1').post(path(id), { ...body, note: undefined })).status).toBe(200);
    expect((await told(bench, id, 'DialogueHeld')).note).toBeNull();
  });

  it('needs an offer', async () => {
    const { id } = await assignedComplaint(bench);
    const { status, body: problem } = await bench.as('jurist-1').post(path(id), body);
    expect([status, problem.type, problem.state]).toEqual([409, '/problems/step-not-possible', 'received']);
  });
});
