import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { assignedComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('The reply to a conversation that was offered', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/dialogue/reply`;
  const offered = async () => {
    const { id } = await assignedComplaint(bench);
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-23', how: 'phone' });
    return id;
  };

  it('is a yes', async () => {
    const id = await offered();
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    const body = { reply: 'accepted', repliedOn: '2026-02-24' };
    await expectManners(bench, { ...by, complaintId: id, path, body });
    expect(await told(bench, id, 'DialogueAccepted')).toEqual({ complaintId: id, acceptedOn: '2026-02-24' });
  });

  it('is a no, also after a yes', async () => {
    const id = await offered();
    await sent(bench, 'jurist-1', path(id), { reply: 'accepted', repliedOn: '2026-02-24' });
    await sent(bench, 'jurist-1', path(id), { reply: 'declined', repliedOn: '2026-02-25' });
    expect(await told(bench, id, 'DialogueDeclined')).toEqual({ complaintId: id, declinedOn: '2026-02-25' });
  });

  it('follows an offer, not before it', async () => {
    const { id } = await assignedComplaint(bench);
    const body = { reply: 'accepted', repliedOn: '2026-02-22' };
    const early = await bench.as('jurist-1').post(path(id), body);
    expect([early.status, early.body.type]).toEqual([409, '/problems/step-not-possible']);
    const before = await bench.as('jurist-1').post(path(await offered()), body);
    expect([before.status, before.body.type]).toEqual([422, '/problems/date-before-previous-step']);
  });

  it('is one of the two', async () => {
    const body = { reply: 'perhaps', repliedOn: '2026-02-24' };
    const { status, body: problem } = await bench.as('jurist-1').post(path(await offered()), body);
    expect([status, problem.errors[0].field]).toEqual([400, 'reply']);
  });
});
