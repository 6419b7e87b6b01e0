import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintBody,
  complaintsBench,
  pointBody,
  registered,
  withDemoGoals,
} from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

interface Shown {
  readonly deadlineId: string;
  readonly state: string;
  readonly pauses: readonly object[];
  readonly moves: readonly object[];
  readonly computed: { readonly countsOn: string };
  readonly sentences: { readonly duty: string; readonly reason: string };
}
const body = { pausedOn: '2026-02-25', ground: 'awaiting-citizen', note: 'Vi venter på fru Holm.' };
const path = (id: string, deadlineId = 'REPLY') => `/complaints/${id}/deadlines/${deadlineId}/pauses`;
const complaint = (changes: object = {}) => registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
const reply = async (id: string) => {
  const { body: shown } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
  return (shown as { readonly deadlines: readonly Shown[] }).deadlines.find(({ deadlineId }) => deadlineId === 'REPLY');
};

describe('Pausing a service goal', () => {
  it('stops its clock until the pause ends, which gives the time back', async () => {
    const id = await complaint();
    const { body: paused } = await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path,
      body,
    });
    const pauseId = String(paused.id);
    expect(await reply(id)).toMatchObject({
      state: 'paused',
      computed: { countsOn: '2026-03-20', pausedSince: '2026-02-25' },
      pauses: [{ pauseId, pausedOn: '2026-02-25', resumedOn: null, ground: 'awaiting-citizen' }],
    });
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => `${path(complaintId)}/${pauseId}/resumption`,
      body: { resumedOn: '2026-02-27' },
    });
    const after = await reply(id);
    expect(after).toMatchObject({
      state: 'running',
      computed: { countsOn: '2026-03-24', pausedDays: 2, pausedSince: null },
      moves: [{ recordedOn: '2026-03-02', cause: 'pause', was: '2026-03-20', countsOn: '2026-03-24' }],
    });
    expect(after?.sentences.reason).toContain('2 arbejdsdage er givet tilbage for pauser');
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path: (complaintId) => `${path(complaintId)}/${pauseId}/correction`,
      body: { pausedOn: '2026-02-26', resumedOn: '2026-02-27', reason: 'Brevet kom en dag senere.' },
    });
    expect(await reply(id)).toMatchObject({ computed: { countsOn: '2026-03-23' } });
  });

  it('is refused where a statute sets the deadline, naming the paragraph', async () => {
    const id = await complaint({ points: [pointBody({ kind: 'realitet', theme: 'DECISION' })] });
    const { body: shown } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
    const statutory = (shown.deadlines as readonly Shown[]).find(({ deadlineId }) => deadlineId.startsWith('REASSESS'));
    for (const [to, said] of [
      [path(id, statutory?.deadlineId), body],
      [path(id, statutory?.deadlineId).replace('pauses', 'extensions'), { by: 1, reason: 'x' }],
    ] as const) {
      const refused = await bench.as('jurist-1').post(to, said);
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/statutory-deadline-not-pausable']);
      expect(refused.body.detail).toContain('retssikkerhedsloven § 66');
    }
  });

  it.each([
    ['pause-before-start', 422, { pausedOn: '2026-02-19' }],
    ['date-in-the-future', 422, { pausedOn: '2026-03-03' }],
  ])('is refused for %s', async (code, status, changes) => {
    const refused = await bench.as('jurist-1').post(path(await complaint()), { ...body, ...changes });
    expect([refused.status, refused.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('needs a ground there is, and a deadline and a pause there are', async () => {
    const id = await complaint();
    const wrong = await bench.as('jurist-1').post(path(id), { ...body, ground: 'fordi' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'ground']);
    const unknown = await bench.as('jurist-1').post(path(id, 'FORWARD.point-x'), body);
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/deadline-unknown']);
    const nobodys = '00000000-0000-4000-8000-000000000000';
    const nowhere = await bench.as('jurist-1').post(`${path(id)}/${nobodys}/resumption`, { resumedOn: '2026-02-27' });
    expect([nowhere.status, nowhere.body.type]).toEqual([404, '/problems/pause-unknown']);
  });

  it('keeps its note out of what is shown', async () => {
    const id = await complaint();
    await bench.as('jurist-1').post(path(id), body);
    expect((await bench.as('jurist-1').get(`/complaints/${id}/deadlines`)).text).not.toContain('Holm');
  });
});
