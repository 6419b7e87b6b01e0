import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

const body = { by: 5, reason: 'Vi venter på en udtalelse fra skolen.' };
const path = (id: string, deadlineId = 'REPLY') => `/complaints/${id}/deadlines/${deadlineId}/extensions`;
const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());

describe('Extending a service goal', () => {
  it('gives it days more in its own unit, and says so', async () => {
    const id = await complaint();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const { body: shown } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(shown.deadlines[1]).toMatchObject({
      computed: { countsOn: '2026-03-27', dueBeforeExtension: '2026-03-20' },
      extensions: [{ extendedOn: '2026-03-02', by: 5 }],
      moves: [{ cause: 'extension', was: '2026-03-20', countsOn: '2026-03-27' }],
    });
    expect(shown.deadlines[1].sentences.reason).toContain('forlænget');
  });

  it('may be of an earlier day, on which it was not over yet', async () => {
    const id = await complaint();
    const told = { ...body, extendedOn: '2026-02-26' };
    expect((await bench.as('jurist-1').post(path(id), told)).status).toBe(200);
    expect((await bench.as('jurist-1').post(path(id, 'ACK'), told)).body.type).toBe('/problems/extension-not-possible');
    const { body: shown } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    expect(shown.deadlines[1].extensions).toEqual([{ extendedOn: '2026-02-26', by: 5 }]);
  });

  it('is not for whoever has to answer in time', async () => {
    expect((await bench.as('caseworker-boerneliv').post(path(await complaint()), body)).status).toBe(403);
  });

  it.each([
    ['extension-too-long', 422, 'REPLY', { by: 21 }],
    ['deadline-already-over', 409, 'ACK', {}],
    ['extension-before-start', 422, 'REPLY', { extendedOn: '2026-02-19' }],
    ['date-in-the-future', 422, 'REPLY', { extendedOn: '2026-03-03' }],
  ])('is refused for %s', async (code, status, deadlineId, changes) => {
    const refused = await bench.as('jurist-1').post(path(await complaint(), deadlineId), { ...body, ...changes });
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it.each([
    ['by', { by: 0 }],
    ['by', { by: 1.5 }],
    ['reason', { reason: ' ' }],
    ['extendedOn', { extendedOn: 'i går' }],
  ])('needs a right %s', async (field, changes) => {
    const wrong = await bench.as('jurist-1').post(path(await complaint()), { ...body, ...changes });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
