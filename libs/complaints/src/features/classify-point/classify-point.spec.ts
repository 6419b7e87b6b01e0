import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, pointIds, registered, withDemoGoals } from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

describe('Classifying a point', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await withDemoGoals(await complaintsBench());
  });
  afterAll(() => bench.close());

  const classification = { kind: 'realitet', theme: 'DECISION', team: 'boerneliv', reason: 'Det gælder afslaget.' };

  it('leaves the point as it is told, whole', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => `/complaints/${complaintId}/points/${pointId}/classification`,
      body: classification,
    });
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.points[0]).toMatchObject({ pointId, kind: 'realitet', theme: 'DECISION', consequences: [] });
  });

  describe('of another kind', () => {
    beforeEach(() => {
      bench.clock.set('2026-03-23T09:00:00.000Z');
    });
    afterEach(() => {
      bench.clock.set('2026-03-02T09:00:00.000Z');
    });
    const moved = async (changes: object) => {
      const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
      const [pointId] = await pointIds(bench, id);
      const path = `/complaints/${id}/points/${pointId}/classification`;
      const { status, body } = await bench.as('jurist-1').post(path, { ...classification, ...changes });
      return { id, status, body, path };
    };
    const replyOf = async (id: string) =>
      (await shownDeadlines(bench, id)).find(({ deadlineId }) => deadlineId === 'REPLY');

    it('leaves missed what was over by the move', async () => {
      const { id, status } = await moved({});
      expect(status).toBe(200);
      expect(await replyOf(id)).toMatchObject({ superseded: 'reclassified', endedOn: '2026-03-23', wasOverdue: true });
      const journey = await journeyTextOf(bench, { id });
      expect(journey).toContain('ikke længere som en klage over sagsbehandlingen');
      const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
      expect(body.corrections).toEqual([]);
    });

    it('leaves nothing missed where it never was of the kind it was recorded as', async () => {
      const { id, status } = await moved({ recordedWrongly: true });
      expect(status).toBe(200);
      expect(await replyOf(id)).toMatchObject({ superseded: 'reclassified', endedOn: null, wasOverdue: false });
      const journey = await journeyTextOf(bench, { id });
      expect(journey).toContain('blev det rettet, at klagen var registreret som en klage over sagsbehandlingen');
      expect(journey).not.toContain('begyndte kommunen at behandle');
      const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
      expect(body.corrections).toMatchObject([{ type: 'PointKindCorrected', reason: classification.reason }]);
    });

    it.each([
      ['kind-corrected-without-reason', 'reason', { reason: undefined }],
      ['kind-not-corrected', 'recordedWrongly', { kind: 'formalitet' }],
    ])('is no correction: %s', async (code, field, changes) => {
      const { status, body } = await moved({ recordedWrongly: true, ...changes });
      expect([status, body.type, body.field]).toEqual([422, `/problems/${code}`, field]);
      expect(body.detail).not.toMatch(/[{}]/);
    });

    it('is said with yes or no', async () => {
      const { status, body } = await moved({ recordedWrongly: 'ja' });
      expect([status, body.errors[0].field]).toEqual([400, 'recordedWrongly']);
    });
  });

  it('is refused for a point that is not on the complaint', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const other = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, other);
    const { status, body } = await bench
      .as('jurist-1')
      .post(`/complaints/${id}/points/${pointId}/classification`, classification);
    expect([status, body.type]).toEqual([404, '/problems/point-unknown']);
  });

  it('is refused when nothing changes', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    const { status, body } = await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/classification`, {
      kind: 'formalitet',
      theme: 'TIME.LONG',
      team: 'boerneliv',
    });
    expect([status, body.type]).toEqual([409, '/problems/classification-unchanged']);
  });

  it('takes effect for the team that it goes to', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    const path = `/complaints/${id}/points/${pointId}/classification`;
    expect((await bench.as('team-leader-skoleliv').post(path, classification)).status).toBe(403);
    await bench.as('jurist-1').post(path, { ...classification, team: 'skoleliv' });
    const theirs = await bench.as('team-leader-skoleliv').post(path, { ...classification, team: 'ungeliv' });
    expect(theirs.status).toBe(200);
  });
});
