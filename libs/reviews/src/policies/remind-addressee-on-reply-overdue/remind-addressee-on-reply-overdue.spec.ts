import type { SliceBench } from '@lydhoer/http/testing';
import { done, draftReview, publishedReview, replyBody, reviewsBench } from '../../testing/reviews-bench.js';
import { RemindAddresseeOnReplyOverdue } from './remind-addressee-on-reply-overdue.policy.js';

/** The replies of the bench are due on 30 March: in summer time, the day ends at 22:00 UTC. */
const lastMoment = '2026-03-30T21:59:59.999Z';
const overdue = '2026-03-30T22:00:00.000Z';

describe('The timer of replies', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await reviewsBench();
  });
  afterEach(() => bench.close());
  const wake = (now: string, signal = new AbortController().signal) =>
    bench.app.get(RemindAddresseeOnReplyOverdue).wake(now, signal);
  const reminders = async (reviewId: string) =>
    (await bench.store.readStream(`review-${reviewId}`)).filter(({ type }) => type === 'AddresseeReminded');

  it('reminds of what is due when the day is over in Denmark, and not before', async () => {
    const { reviewId, recommendationId } = await publishedReview(bench);
    await wake(lastMoment);
    expect(await reminders(reviewId)).toEqual([]);
    await wake(overdue);
    const [given, ...more] = await reminders(reviewId);
    expect([given?.data, given?.metadata.actor, more]).toEqual([
      {
        reviewId,
        recommendationId,
        addressee: { kind: 'team', id: 'boerneliv' },
        replyDueOn: '2026-03-30',
        remindedOn: '2026-03-31',
      },
      'system:reminders',
      [],
    ]);
  });

  it('reminds once, however often it is woken, and in two processes at the same moment', async () => {
    const reviews = [await publishedReview(bench), await publishedReview(bench)];
    await Promise.all([wake(overdue), wake(overdue)]);
    await wake('2026-04-01T08:00:00.000Z');
    await wake('2027-01-01T08:00:00.000Z');
    for (const { reviewId } of reviews) expect(await reminders(reviewId)).toHaveLength(1);
  });

  it('makes up for nights on which nobody woke it', async () => {
    const { reviewId } = await publishedReview(bench);
    await wake('2026-05-11T06:00:00.000Z');
    expect((await reminders(reviewId)).map(({ data }) => data)).toMatchObject([{ remindedOn: '2026-05-11' }]);
  });

  it('leaves alone what has its reply, and drafts', async () => {
    const replied = await publishedReview(bench);
    const path = `/reviews/${replied.reviewId}/recommendations/${replied.recommendationId}/reply`;
    await done(bench, 'team-leader-boerneliv', path, replyBody());
    const draft = await draftReview(bench);
    const head = await bench.store.head();
    await wake(overdue);
    expect(await bench.store.head()).toBe(head);
    expect([...(await reminders(replied.reviewId)), ...(await reminders(draft.reviewId))]).toEqual([]);
  });

  it('does no more when the process stops', async () => {
    const { reviewId } = await publishedReview(bench);
    await wake(overdue, AbortSignal.abort());
    expect(await reminders(reviewId)).toEqual([]);
  });

  it('is seen in the review', async () => {
    const { reviewId } = await publishedReview(bench);
    const shown = async () => {
      const { body } = await bench.as('team-leader-boerneliv').get(`/reviews/${reviewId}`);
      return (body as { recommendations: { remindedOn: string | null }[] }).recommendations[0]?.remindedOn;
    };
    expect(await shown()).toBeNull();
    await wake(overdue);
    expect(await shown()).toBe('2026-03-31');
  });
});
