import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  done,
  draftReview,
  findingBody,
  ownInitiativeBody,
  replyBody,
  reviewsBench,
} from '../../testing/reviews-bench.js';

describe('Concluding a review', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners, and publishes what was a draft', async () => {
    const { reviewId } = await draftReview(bench);
    await expectManners(bench, {
      by: 'borgerraadgiver',
      forbiddenTo: 'jurist-1',
      reviewId,
      path: (id) => `/reviews/${id}/conclusion`,
      body: undefined,
    });
    const { body } = await bench.as('jurist-1').get(`/reviews/${reviewId}`);
    expect(body).toMatchObject({ state: 'concluded', concludedOn: '2026-03-02', publishedOn: '2026-03-02' });
  });
  it('leaves recommendations open for their replies, and says how many', async () => {
    const { reviewId, recommendationId } = await draftReview(bench);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/conclusion`);
    const stream = await bench.store.readStream(`review-${reviewId}`);
    expect(stream.at(-1)).toMatchObject({ type: 'ReviewConcluded', data: { openRecommendations: 1 } });
    await done(
      bench,
      'team-leader-boerneliv',
      `/reviews/${reviewId}/recommendations/${recommendationId}/reply`,
      replyBody(),
    );
  });
  it('needs a finding', async () => {
    const reviewId = await done(bench, 'borgerraadgiver', '/reviews', ownInitiativeBody());
    const { status, body } = await bench.as('borgerraadgiver').post(`/reviews/${reviewId}/conclusion`);
    expect([status, body.type]).toEqual([409, '/problems/review-without-finding']);
  });
  it('ends the review', async () => {
    const { reviewId } = await draftReview(bench);
    await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/conclusion`);
    const { status, body } = await bench.as('borgerraadgiver').post(`/reviews/${reviewId}/findings`, findingBody());
    expect([status, body.type]).toEqual([409, '/problems/review-concluded']);
  });
});
