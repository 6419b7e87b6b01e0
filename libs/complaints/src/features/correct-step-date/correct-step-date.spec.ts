import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { answeredComplaint, assignedComplaint, closedComplaint, sent, told } from '../../testing/handled-complaints.js';
describe('Correcting the day of a step', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/step-date`;

  it('keeps both days known, also after the end', async () => {
    const { id, pointId } = await closedComplaint(bench);
    const body = { step: 'answered', pointId, on: '2026-02-25', reason: 'Brevet er dateret den 25.' };
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const corrected = await told(bench, id, 'StepDateCorrected');
    expect(corrected).toMatchObject({ step: 'answered', pointId, was: '2026-02-27', on: '2026-02-25' });
    expect(JSON.stringify(corrected)).not.toContain('Brevet');
    const closed = { step: 'closed', on: '2026-02-25', reason: 'x' };
    expect((await bench.as('jurist-1').post(path(id), closed)).status).toBe(200);
  });

  it('gives each step of a conversation its day, also where it was offered twice', async () => {
    const { id } = await assignedComplaint(bench);
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-22', how: 'phone' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue/reply`, { reply: 'declined', repliedOn: '2026-02-24' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue`, { offeredOn: '2026-02-25', how: 'meeting' });
    await sent(bench, 'jurist-1', `/complaints/${id}/dialogue/conversation`, { heldOn: '2026-02-26', how: 'meeting' });
    const redate = (body: object) => bench.as('jurist-1').post(path(id), { reason: 'Kalenderen.', ...body });
    const first = { step: 'dialogue-offered', was: '2026-02-22', on: '2026-02-23' };
    expect((await redate(first)).status).toBe(200);
    expect(await told(bench, id, 'StepDateCorrected')).toMatchObject({ was: '2026-02-22', on: '2026-02-23' });
    expect((await redate({ step: 'dialogue-offered', on: '2026-02-24' })).status).toBe(200);
    const none = await redate(first);
    expect([none.status, none.body.type, none.body.field]).toEqual([
      ...[422, '/problems/step-recorded-for-another-day', 'was'],
    ]);
    const late = await redate({ step: 'dialogue-offered', on: '2026-02-27' });
    expect([late.status, late.body.type, late.body.latest]).toEqual([
      ...[422, '/problems/date-after-next-step', '2026-02-26'],
    ]);
    expect((await redate({ step: 'dialogue-held', on: '2026-02-27' })).status).toBe(200);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.dialogue).toMatchObject({ stage: 'held', offeredOn: '2026-02-24', heldOn: '2026-02-27' });
    const wrong = await redate({ step: 'dialogue-held', was: 'i går', on: '2026-02-27' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'was']);
  });

  it.each([
    ['a step that was not taken', { step: 'acknowledged' }, 409, 'step-not-taken'],
    ['a step of a point without the point', { step: 'answered' }, 422, 'step-point-missing'],
    ['a step of a point that there is not', { step: 'answered', pointId: 'nobody' }, 404, 'point-unknown'],
  ])('refuses %s', async (_what, changes, status, code) => {
    const { id } = await answeredComplaint(bench);
    const pointId = 'pointId' in changes ? { pointId: id } : {};
    const answer = await bench.as('jurist-1').post(path(id), { ...changes, ...pointId, on: '2026-02-25', reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses a step that is none', async () => {
    const { id } = await answeredComplaint(bench);
    const answer = await bench.as('jurist-1').post(path(id), { step: 'received', on: '2026-02-25', reason: 'x' });
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'step']);
  });
});
