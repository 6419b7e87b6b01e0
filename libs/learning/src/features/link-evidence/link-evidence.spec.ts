import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { learningBench, learningPoint, registeredComplaint } from '../../testing/learning-bench.js';

describe('Linking evidence', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, adds to the evidence, and does it once', async () => {
    const learningPointId = await learningPoint(bench);
    const more = { kind: 'complaint-point', ...(await registeredComplaint(bench)) };
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'caseworker-boerneliv',
      id: learningPointId,
      category: 'learningpoint',
      path: (id) => `/learning-points/${id}/evidence`,
      body: { evidence: [more] },
      unknown: 'learning-point-unknown',
    });
    const { body } = await bench.as('jurist-1').get(`/learning-points/${learningPointId}`);
    expect([body.evidenceCount, body.revision]).toEqual([2, '1']);
    expect(body.evidence).toContainEqual(expect.objectContaining(more));
    const again = await bench.as('jurist-1').post(`/learning-points/${learningPointId}/evidence`, { evidence: [more] });
    expect([again.status, again.body.type]).toEqual([409, '/problems/evidence-already-linked']);
  });
});
