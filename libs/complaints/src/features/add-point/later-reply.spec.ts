import type { SliceBench } from '@lydhoer/http/testing';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  pointBody,
  pointIds,
  registered,
  withDemoGoals,
} from '../../testing/complaints-bench.js';

let bench: SliceBench;
let id: string;
let later: string;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
  id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
});
afterAll(() => bench.close());

interface Shown {
  readonly deadlineId: string;
  readonly state: string;
  readonly startedBy: string;
  readonly rule: { readonly code: string };
  readonly computed: { readonly countsOn: string };
  readonly sentences: { readonly reason: string };
}

const post = (path: string, body: object) => bench.as('jurist-1').post(`/complaints/${id}/${path}`, body);
async function replies(): Promise<readonly Shown[]> {
  const { body } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
  return (body as { readonly deadlines: readonly Shown[] }).deadlines.filter(({ rule }) => rule.code === 'REPLY');
}
const told = async () => (await replies()).map((shown) => [shown.deadlineId, shown.state, shown.computed.countsOn]);

describe('A formalitet point that the citizen raises after the reply', () => {
  it('is owed a reply of its own, and leaves the reply that was given met', async () => {
    const [first = ''] = await pointIds(bench, id);
    expect((await post(`points/${first}/answer`, answerBody({ answeredOn: '2026-02-27' }))).status).toBe(200);
    const added = await post('points', pointBody({ raisedOn: '2026-03-02' }));
    expect(added.status).toBe(201);
    later = added.body.id as string;
    expect(await told()).toEqual([
      ['REPLY', 'met', '2026-03-20'],
      [`REPLY.point-${later}`, 'running', '2026-03-30'],
    ]);
    const [, own] = await replies();
    expect(own?.startedBy).toBe('point-raised');
    expect(own?.sentences.reason).toContain('mandag den 2. marts 2026, da klagepunktet blev rejst');
  });

  it('is listed as due with it, and can be given more time by its own name', async () => {
    const due = (await bench.as('jurist-1').get('/deadlines?due=all')).body.items as readonly object[];
    const mine = { complaintId: id, deadlineId: `REPLY.point-${later}`, countsOn: '2026-03-30' };
    expect(due).toContainEqual(expect.objectContaining(mine));
    const more = { by: 2, reason: 'Vi venter på journalen.' };
    expect((await post(`deadlines/REPLY.point-${later}/extensions`, more)).status).toBe(200);
    expect((await told())[1]).toEqual([`REPLY.point-${later}`, 'running', '2026-04-01']);
    const unknown = await post(`deadlines/REPLY.point-nobody/extensions`, more);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/deadline-unknown']);
  });

  it('is awaited with the complaint’s own points once it turns out to have been among them', async () => {
    const corrected = { raisedOn: '2026-02-20', reason: 'Det stod allerede i klagen.' };
    expect((await post(`points/${later}/raised-date`, corrected)).status).toBe(200);
    expect(await told()).toEqual([
      ['REPLY', 'running', '2026-03-20'],
      [`REPLY.point-${later}`, 'superseded', '2026-04-01'],
    ]);
  });
});
