import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { done, draftReview, reviewsBench } from '../../testing/reviews-bench.js';

describe('Discarding a draft', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const { reviewId, findingId } = await draftReview(bench);
    await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'jurist-1',
      reviewId,
      path: (id) => `/reviews/${id}/drafts/${findingId}/removal`,
      body: undefined,
    });
  });
  it('takes it out of the review, and of what is published', async () => {
    const { reviewId, findingId, recommendationId } = await draftReview(bench);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/drafts/${recommendationId}/removal`);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/publication`);
    const { body } = await bench.as('jurist-1').get(`/reviews/${reviewId}`);
    expect(body.recommendations).toEqual([]);
    expect(body.findings).toEqual([expect.objectContaining({ findingId })]);
  });
  it('comes too late once it is published', async () => {
    const { reviewId, findingId } = await draftReview(bench);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/publication`);
    const { status, body } = await bench.as('borgerraadgiver').post(`/reviews/${reviewId}/drafts/${findingId}/removal`);
    expect([status, body.type]).toEqual([404, '/problems/draft-unknown']);
  });
});
