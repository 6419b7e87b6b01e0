import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { draftReview, publishedReview, reviewsBench } from '../../testing/reviews-bench.js';

describe('Publishing a review', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const { reviewId } = await draftReview(bench);
    await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'team-leader-boerneliv',
      reviewId,
      path: (id) => `/reviews/${id}/publication`,
      body: undefined,
    });
  });
  it('needs a draft', async () => {
    const { reviewId } = await publishedReview(bench);
    const { status, body } = await bench.as('borgerraadgiver').post(`/reviews/${reviewId}/publication`);
    expect([status, body.type]).toEqual([409, '/problems/nothing-to-publish']);
  });
});
