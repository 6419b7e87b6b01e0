import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { assignedComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('Settling a point in a conversation', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/settlement`;
  const body = {
    settledOn: '2026-02-26',
    agreement: 'Familien får en fast rådgiver.',
    outstandingActions: [{ what: 'Skriv til skolen.', dueOn: '2026-03-10' }],
  };
  const talked = async () => {
    const { id, pointId } = await assignedComplaint(bench);
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-23', how: 'phone' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue/conversation`, { heldOn: '2026-02-25', how: 'phone' });
    return { id, pointId };
  };

  it('tells what remains to be done, and is neither an answer nor a withdrawal', async () => {
    const { id, pointId } = await talked();
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path: (complaintId) => path(complaintId, pointId), body });
    const settled = await told(bench, id, 'PointSettledByDialogue');
    expect(settled.outstandingActions).toMatchObject([{ dueOn: '2026-03-10' }]);
    expect(JSON.stringify(settled)).not.toMatch(/rådgiver|skolen/);
    await sent(bench, 'jurist-1', `/complaints/${id}/closing`, { closedOn: '2026-02-27' });
    const { body: list } = await bench.as('jurist-1').get('/complaints?status=closed');
    const [listed] = (list.items as { id: string; points: object[] }[]).filter((item) => item.id === id);
    expect(listed?.points).toMatchObject([{ outcome: 'settled-by-dialogue' }]);
  });

  it('needs a conversation that was held, not before it', async () => {
    const { id, pointId } = await assignedComplaint(bench);
    const early = await bench.as('jurist-1').post(path(id, pointId), body);
    expect([early.status, early.body.type]).toEqual([409, '/problems/step-not-possible']);
    const held = await talked();
    const before = await bench.as('jurist-1').post(path(held.id, held.pointId), { ...body, settledOn: '2026-02-24' });
    expect([before.status, before.body.type]).toEqual([422, '/problems/date-before-previous-step']);
  });

  it('needs to say what was agreed', async () => {
    const { id, pointId } = await talked();
    const { status, body: problem } = await bench.as('jurist-1').post(path(id, pointId), { ...body, agreement: '' });
    expect([status, problem.errors[0].field]).toEqual([400, 'agreement']);
  });
});
