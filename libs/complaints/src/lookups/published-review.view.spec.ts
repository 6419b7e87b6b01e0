import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewConcluded, ReviewOpened, ReviewPublished } from '@lydhoer/reviews/events';
import { knownPublishedReviewsView } from './published-review.view.js';

const stream = 'review-r1';
const opened = (complaintId: string | null) =>
  recorded<ReviewOpened>(
    'ReviewOpened',
    {
      reviewId: 'r1',
      openedBy: 'karen',
      openedOn: '2026-02-01',
      subject: 'x',
      occasion: complaintId === null ? 'own-initiative' : 'complaint',
      complaintId,
      consent: null,
    },
    { stream },
  );
const published = (publishedOn: string) =>
  recorded<ReviewPublished>(
    'ReviewPublished',
    { reviewId: 'r1', publishedOn, findings: [], recommendations: [] },
    { stream },
  );
const concluded = () => recorded<ReviewConcluded>(
  'ReviewConcluded',
  { reviewId: 'r1', concludedOn: '2026-03-01', openRecommendations: 0 },
  { stream },
);

describe('What complaints know of published reviews', () => {
  const steps = (events: Parameters<typeof foldInto>[1]) =>
    foldInto(knownPublishedReviewsView, events)
      .rows('known_review_step')
      .map(({ happened_on, what }) => `${String(happened_on)} ${String(what)}`)
      .sort();

  it('is what was published, when, and that it was concluded', () => {
    const events = [opened('c1'), published('2026-02-10'), published('2026-02-20'), concluded()];
    expect(steps(events)).toEqual([
      '2026-02-10 published',
      '2026-02-20 published-more',
      '2026-03-01 concluded',
    ]);
    expectReplayToEqual(knownPublishedReviewsView, events);
  });

  it('is nothing of a draft, even when that is concluded', () => {
    expect(steps([opened('c1'), concluded()])).toEqual([]);
  });

  it('is nothing of a review on own initiative', () => {
    expect(steps([opened(null), published('2026-02-10'), concluded()])).toEqual([]);
  });
});
