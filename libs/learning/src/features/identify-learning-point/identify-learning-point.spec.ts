import type { SliceBench } from '@lydhoer/http/testing';
import {
  done,
  draftReview,
  learningBench,
  learningPointBody,
  nobodys,
  registeredComplaint,
  staffId,
} from '../../testing/learning-bench.js';

describe('Identifying a learning point', () => {
  let bench: SliceBench;
  let point: { readonly kind: string; readonly complaintId: string; readonly pointId: string };
  beforeAll(async () => {
    bench = await learningBench();
    point = { kind: 'complaint-point', ...(await registeredComplaint(bench)) };
  });
  afterAll(() => bench.close());
  const identify = (body: object, headers = {}) => bench.as('working-group-1').post('/learning-points', body, headers);

  it.each(['borgerraadgiver', 'jurist-1', 'team-leader-boerneliv', 'working-group-1'] as const)(
    'is for the %s',
    async (persona) => {
      const learningPointId = await done(bench, persona, '/learning-points', learningPointBody([point]));
      const { body } = await bench.as('analyst').get(`/learning-points/${learningPointId}`);
      expect(body).toMatchObject({
        theme: 'TIME.NO_NOTICE',
        title: 'Familier får ikke besked, når sagen trækker ud',
        identifiedBy: staffId(persona),
        evidenceCount: 1,
        evidence: [point],
        revision: '0',
      });
    },
  );
  it.each(['caseworker-boerneliv', 'analyst', 'advisory-board', 'operator'] as const)(
    'is not for the %s',
    async (persona) => {
      const { status, body } = await bench.as(persona).post('/learning-points', learningPointBody([point]));
      expect([status, body.type]).toEqual([403, '/problems/forbidden']);
    },
  );
  it('rests on what a review found and recommended, once that is published', async () => {
    const { reviewId, findingId, recommendationId } = await draftReview(bench);
    const evidence = [
      { kind: 'finding', reviewId, findingId },
      { kind: 'recommendation', reviewId, recommendationId },
    ];
    const tooEarly = await identify(learningPointBody(evidence));
    expect([tooEarly.status, tooEarly.body.type]).toEqual([422, '/problems/evidence-unknown']);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/publication`);
    expect((await identify(learningPointBody(evidence))).status).toBe(201);
  });
  it('is not done without evidence', async () => {
    const { status, body } = await identify(learningPointBody([]));
    expect([status, body.type]).toEqual([422, '/problems/learning-point-needs-evidence']);
  });
  it('names the evidence that does not exist', async () => {
    const other = { ...point, pointId: nobodys };
    const { body } = await identify(learningPointBody([point, other]), { 'accept-language': 'en' });
    expect(body.detail).toContain('evidence[1]');
  });
  it.each([
    [{ theme: 'NO.SUCH' }, 'learning-theme-unknown'],
    [{ identifiedOn: '1999-12-31' }, 'learning-theme-not-valid-on-date'],
    [{ identifiedOn: '2026-03-03' }, 'learning-date-in-the-future'],
  ])('refuses %j: %s', async (changes, code) => {
    const { status, body } = await identify(learningPointBody([point], changes));
    expect([status, body.type]).toEqual([422, `/problems/${code}`]);
  });
  it('again under the same key is the same', async () => {
    const headers = { 'idempotency-key': 'learn-1' };
    const first = await identify(learningPointBody([point]), headers);
    expect((await identify(learningPointBody([point]), headers)).body).toEqual({ ...first.body, repeated: true });
  });
  it.each([
    [() => ({ evidence: [{ ...point, findingId: nobodys }] }), 'evidence[0].findingId'],
    [() => ({ evidence: [{ kind: 'complaint-point', complaintId: nobodys }] }), 'evidence[0].pointId'],
    [() => ({ evidence: [{ kind: 'rumour' }] }), 'evidence[0].kind'],
    [() => ({ evidence: [[]] }), 'evidence'],
    [() => ({ evidence: Array(101).fill(point) as object[] }), 'evidence'],
    [() => ({ title: 'x'.repeat(401) }), 'title'],
  ])('names what is wrong in %#', async (changes, field) => {
    const { status, body } = await identify(learningPointBody([point], changes()));
    expect([status, body.errors[0].field]).toEqual([400, field]);
  });
});
