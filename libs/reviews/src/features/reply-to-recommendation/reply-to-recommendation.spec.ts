import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { done, draftReview, publishedReview, replyBody, reviewsBench, staffId } from '../../testing/reviews-bench.js';

describe('Replying to a recommendation', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());
  const pathOf = (review: { readonly reviewId: string; readonly recommendationId: string }) =>
    `/reviews/${review.reviewId}/recommendations/${review.recommendationId}/reply`;

  it('keeps its manners, and is for the leader of the team it is sent to', async () => {
    const { reviewId, recommendationId } = await publishedReview(bench);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      reviewId,
      path: (id) => pathOf({ reviewId: id, recommendationId }),
      body: replyBody(),
    });
    const { body } = await bench.as('borgerraadgiver').get(`/reviews/${reviewId}`);
    expect(body.recommendations[0].reply).toEqual({
      reply: 'partly-accepted',
      repliedBy: staffId('team-leader-boerneliv'),
      repliedOn: '2026-03-02',
      reasons: 'Det kræver et nyt system.',
    });
  });
  it('for a department is for the leader of any of its teams', async () => {
    const recommendation = { addressee: { kind: 'department', id: 'boern-og-familie' } };
    const review = await publishedReview(bench, { recommendation });
    await done(bench, 'team-leader-skoleliv', pathOf(review), replyBody());
  });
  it('for a person is for that person', async () => {
    const recommendation = { addressee: { kind: 'staff', id: staffId('team-leader-skoleliv') } };
    const review = await publishedReview(bench, { recommendation });
    const other = await bench.as('team-leader-boerneliv').post(pathOf(review), replyBody());
    expect([other.status, other.body.type]).toEqual([403, '/problems/forbidden']);
    await done(bench, 'team-leader-skoleliv', pathOf(review), replyBody());
  });
  it.each(['team-leader-boerneliv', 'team-leader-skoleliv'] as const)(
    'finds no recommendation while it is a draft: %s',
    async (persona) => {
      for (const headers of [{}, { 'if-match': '"0"' }, { 'if-match': '"2"' }]) {
        const { status, body } = await bench.as(persona).post(pathOf(await draftReview(bench)), replyBody(), headers);
        expect([status, body.type]).toEqual([404, '/problems/review-unknown']);
      }
    },
  );
  it('finds none either that was drafted in a published review', async () => {
    const { reviewId } = await publishedReview(bench);
    const draft = { addressee: { kind: 'team', id: 'boerneliv' }, replyDueOn: '2026-04-01', text: 'Kladde' };
    const recommendationId = await done(bench, 'borgerraadgiver', `/reviews/${reviewId}/recommendations`, draft);
    const path = pathOf({ reviewId, recommendationId });
    const { status, body } = await bench.as('team-leader-boerneliv').post(path, replyBody());
    expect([status, body.type]).toEqual([404, '/problems/recommendation-unknown']);
  });
  it('is not for the borgerrådgiver', async () => {
    const { status } = await bench.as('borgerraadgiver').post(pathOf(await publishedReview(bench)), replyBody());
    expect(status).toBe(403);
  });
  it('has reasons, unless it accepts', async () => {
    const path = pathOf(await publishedReview(bench));
    const refused = await bench.as('team-leader-boerneliv').post(path, replyBody({ reasons: null }));
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/reply-reasons-missing']);
    await done(bench, 'team-leader-boerneliv', path, { reply: 'accepted', repliedOn: '2026-03-02' });
    const again = await bench.as('team-leader-boerneliv').post(path, replyBody());
    expect([again.status, again.body.type]).toEqual([409, '/problems/recommendation-already-replied']);
  });
  it.each([
    ['2026-03-03', 'review-date-in-the-future'],
    ['2026-03-01', 'reply-before-publication'],
  ])('is not dated %s: %s', async (repliedOn, code) => {
    const { status, body } = await bench
      .as('team-leader-boerneliv')
      .post(pathOf(await publishedReview(bench)), replyBody({ repliedOn }));
    expect([status, body.type]).toEqual([422, `/problems/${code}`]);
  });
});
