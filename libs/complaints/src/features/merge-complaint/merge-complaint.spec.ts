import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintBody,
  complaintsBench,
  pointBody,
  pointIds,
  registered,
  withDemoGoals,
} from '../../testing/complaints-bench.js';

describe('Merging a case that was registered twice', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const complaint = (changes: object = {}) => registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
  const path = (id: string) => `/complaints/${id}/merging`;
  const merge = async (id: string, body: object) => {
    const answer = await jurist().post(path(id), { reason: 'Samme brev.', ...body });
    return [answer.status, answer.body.type as unknown];
  };
  const listed = async (query = '') =>
    (await jurist().get(`/complaints?limit=200${query}`)).body.items.map(({ id }: { id: string }) => id) as string[];

  it('keeps its manners, and leaves one of the two in the list', async () => {
    const [first, again] = [await complaint(), await complaint()];
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: again,
      path,
      body: { into: first, reason: 'Samme brev.' },
    });
    expect(await listed()).toContain(first);
    expect(await listed()).not.toContain(again);
    expect(await listed('&standing=merged')).toEqual([again]);
  });

  it('is due nowhere while it is merged, and again when that is undone', async () => {
    await withDemoGoals(bench);
    const [first, again] = [await complaint(), await complaint()];
    const due = async (id: string) => {
      const { items } = (await jurist().get('/deadlines?limit=200')).body as {
        items: { complaintId: string; rule: string; dueOn: string }[];
      };
      return items.filter(({ complaintId }) => complaintId === id).map(({ rule, dueOn }) => [rule, dueOn]);
    };
    const before = await due(again);
    expect(before).not.toEqual([]);
    await merge(again, { into: first });
    expect(await due(again)).toEqual([]);
    expect(await due(first)).toEqual(before);
    await jurist().post(`/complaints/${again}/unmerging`, { reason: 'To breve.' });
    expect(await due(again)).toEqual(before);
  });

  it('is still found by the number that somebody says, and says where it went', async () => {
    const [first, again] = [await complaint(), await complaint()];
    await merge(again, { into: first });
    const { number } = (await jurist().get(`/complaints/${again}`)).body;
    const { items } = (await jurist().get(`/complaints?number=${number}`)).body;
    expect(items).toEqual([expect.objectContaining({ id: again, standing: 'merged' })]);
    const links = (await jurist().get(`/complaints/${again}/links`)).body;
    expect(links).toMatchObject({ standing: 'merged', mergedInto: { complaintId: first, mergedOn: '2026-03-02' } });
    const late = await jurist().post(`/complaints/${again}/closing`, { closedOn: '2026-03-02' });
    expect([late.status, late.body.type, late.body.into]).toEqual([409, '/problems/complaint-merged', first]);
    expect(late.body.detail).toContain(first);
  });

  it('shows its points under the case that goes on, by the points they are', async () => {
    const first = await complaint({ points: [pointBody({ theme: 'HEARING' }), pointBody()] });
    const again = await complaint();
    await merge(again, { into: first });
    const [pointId] = await pointIds(bench, again);
    const [, sameAs] = await pointIds(bench, first);
    expect((await jurist().get(`/complaints/${first}/links`)).body.merged).toEqual([
      {
        complaintId: again,
        number: expect.any(String),
        receivedOn: '2026-02-20',
        mergedOn: '2026-03-02',
        points: [{ pointId, sameAs, kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
      },
    ]);
  });

  it('asks which point is which, where it does not follow', async () => {
    const first = await complaint();
    const again = await complaint({ points: [pointBody({ theme: 'HEARING' })] });
    expect(await merge(again, { into: first })).toEqual([422, '/problems/points-without-counterpart']);
    const [pointId] = await pointIds(bench, again);
    const [sameAs] = await pointIds(bench, first);
    expect(await merge(again, { into: first, points: [{ pointId, sameAs }] })).toEqual([200, undefined]);
  });

  it('refuses the wrong way round, a chain, itself, and what is not there', async () => {
    const first = await complaint({ receivedOn: '2026-02-19' });
    const [again, third] = [await complaint(), await complaint()];
    expect(await merge(first, { into: again })).toEqual([422, '/problems/merge-the-other-way-round']);
    expect(await merge(again, { into: third })).toEqual([422, '/problems/merge-the-other-way-round']);
    expect(await merge(third, { into: again })).toEqual([200, undefined]);
    expect(await merge(again, { into: first })).toEqual([409, '/problems/others-merged-into-it']);
    const fourth = await complaint();
    expect(await merge(fourth, { into: third })).toEqual([409, '/problems/other-complaint-does-not-count']);
    expect(await merge(fourth, { into: fourth })).toEqual([422, '/problems/linked-to-itself']);
    const nobodys = '00000000-0000-4000-8000-000000000000';
    expect(await merge(fourth, { into: nobodys })).toEqual([422, '/problems/other-complaint-unknown']);
    const annulment = { ground: 'registered-in-error', reason: 'Fejl.' };
    const annulled = await jurist().post(`/complaints/${again}/annulment`, annulment);
    expect([annulled.status, annulled.body.type]).toEqual([409, '/problems/others-merged-into-it']);
  });

  it('is for those who manage both', async () => {
    const first = await complaint({ points: [pointBody({ team: 'skoleliv' })] });
    const answer = await bench.as('team-leader-boerneliv').post(path(await complaint()), { into: first, reason: 'x' });
    expect(answer.status).toBe(403);
  });

  it('needs a reason, and ids that are some', async () => {
    const { status, body } = await jurist().post(path(await complaint()), { into: '4711', points: [{}] });
    expect([status, body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
      400,
      ['into', 'points[0].pointId', 'points[0].sameAs', 'reason'],
    ]);
  });
});
