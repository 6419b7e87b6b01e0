import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewEvent } from '../../domain/review.events.js';
import { reviewsView } from './reviews.view.js';

const sealed = (of: string) => ({ key: `text:review-${of}`, box: 'AAAA' });

/** What happens to one review, each step recorded when it is called. */
function story(reviewId: string): readonly (() => RecordedEvent)[] {
  const told =
    <E extends ReviewEvent>(type: E['type'], data: E['data']) =>
    () =>
      recorded<E>(type, data, { stream: `review-${reviewId}` });
  const finding = (findingId: string) =>
    told('FindingRecorded', {
      reviewId,
      findingId,
      complaintId: null,
      pointId: null,
      criticism: 'unfortunate',
      positive: false,
      recordedOn: '2026-03-01',
      text: sealed(reviewId),
    });
  return [
    told('ReviewOpened', {
      reviewId,
      openedBy: 'karen',
      openedOn: '2026-03-01',
      occasion: 'own-initiative',
      complaintId: null,
      consent: null,
      subject: sealed(reviewId),
    }),
    finding(`${reviewId}-f1`),
    finding(`${reviewId}-f2`),
    told('RecommendationMade', {
      reviewId,
      recommendationId: `${reviewId}-a1`,
      addressee: { kind: 'team', id: 'skoleliv' },
      madeOn: '2026-03-01',
      replyDueOn: '2026-04-01',
      text: sealed(reviewId),
    }),
    told('DraftDiscarded', { reviewId, draftId: `${reviewId}-f2`, discardedOn: '2026-03-02' }),
    told('ReviewPublished', {
      reviewId,
      publishedOn: '2026-03-02',
      findings: [`${reviewId}-f1`],
      recommendations: [`${reviewId}-a1`],
    }),
    finding(`${reviewId}-f3`),
    told('AddresseeReminded', {
      reviewId,
      recommendationId: `${reviewId}-a1`,
      addressee: { kind: 'team', id: 'skoleliv' },
      replyDueOn: '2026-04-01',
      remindedOn: '2026-04-02',
    }),
    told('RecommendationReplied', {
      reviewId,
      recommendationId: `${reviewId}-a1`,
      reply: 'rejected',
      repliedBy: 'peter',
      repliedOn: '2026-03-05',
      reasons: sealed(reviewId),
    }),
    told('ReviewPublished', { reviewId, publishedOn: '2026-03-06', findings: [`${reviewId}-f3`], recommendations: [] }),
    told('ReviewConcluded', { reviewId, concludedOn: '2026-03-06', openRecommendations: 0 }),
  ];
}

describe('The reviews view', () => {
  const steps = [story('r1'), story('r2')] as const;
  const events = steps[0].flatMap((step, index) => [
    step(),
    ...steps[1].slice(index, index + 1).map((other) => other()),
  ]);
  const first = events.filter(({ stream }) => stream === 'review-r1');
  const second = events.filter(({ stream }) => stream === 'review-r2');

  it('keeps a review with what was published of it, and when first', () => {
    const folded = foldInto(reviewsView, first);
    expect(folded.rows('review')).toEqual([
      expect.objectContaining({
        review_id: 'r1',
        published_on: '2026-03-02',
        concluded_on: '2026-03-06',
        revision: '10',
        subject: JSON.stringify(sealed('r1')),
      }),
    ]);
    expect(folded.rows('review_finding').map((row) => [row.finding_id, row.published_on])).toEqual([
      ['r1-f1', '2026-03-02'],
      ['r1-f3', '2026-03-06'],
    ]);
    expect(folded.rows('review_recommendation')).toEqual([
      expect.objectContaining({
        recommendation_id: 'r1-a1',
        published_on: '2026-03-02',
        reply: 'rejected',
        replied_on: '2026-03-05',
        reminded_on: '2026-04-02',
        reasons: JSON.stringify(sealed('r1')),
      }),
    ]);
  });
  it('marks everything as a draft before it is published', () => {
    const folded = foldInto(reviewsView, first.slice(0, 4));
    expect(folded.rows('review')).toEqual([expect.objectContaining({ published_on: null })]);
    expect(folded.rows('review_finding').map((row) => row.published_on)).toEqual([null, null]);
  });
  it('keeps two reviews apart', () => {
    const together = foldInto(reviewsView, events);
    const alone = foldInto(reviewsView, second);
    for (const table of ['review', 'review_finding', 'review_recommendation']) {
      expect(together.rows(table).filter((row) => row.review_id === 'r2')).toEqual(alone.rows(table));
    }
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(reviewsView, events);
  });
});
