import { lookedUp } from './review.refusals.js';
import type { ReviewEvent } from './review.events.js';
import { evolveReview, initialReview, isPublished, publishedRecommendation } from './review.state.js';
import {
  complaint,
  found,
  given,
  made,
  open,
  opened,
  published,
  recommend,
  record,
  reviewed,
  team,
} from './testing/review.examples.js';

const after = (...events: readonly ReviewEvent[]) => events.reduce(evolveReview, initialReview);

describe('What others see of a review', () => {
  it('is nothing before it was opened, and while all of it is draft', () => {
    for (const review of [after(), after(opened()), after(opened(), found(), made())]) {
      expect(isPublished(review)).toBe(false);
      expect(publishedRecommendation(review, 'a1')).toBeUndefined();
    }
  });
  it.each([
    ['a finding', published(['f1'], [])],
    ['a recommendation', published([], ['a1'])],
  ])('is something as soon as %s is published, whatever else is draft', (_what, event) => {
    expect(isPublished(after(opened(), found(), made(), event))).toBe(true);
  });
  it('is a recommendation with its addressee, from its publication on', () => {
    const review = after(opened(), found(), made(), published(['f1'], ['a1'], '2026-03-12'));
    expect(publishedRecommendation(review, 'a1')).toMatchObject({
      addressee: { kind: 'team', id: 'skoleliv' },
      publishedOn: '2026-03-12',
    });
  });
});

describe('A refusal that rests on a lookup', () => {
  it.each([
    ['reviewed-complaint-unknown', [], open(reviewed, null)],
    ['reviewed-contact-is-no-complaint', [], open(reviewed, { ...complaint, kind: 'contact' })],
    ['reviewed-complaint-goes-on-elsewhere', [], open(reviewed, { ...complaint, goesOnIn: 'c2' })],
    ['reviewed-complaint-annulled', [], open(reviewed, { ...complaint, annulled: true })],
    ['finding-point-unknown', [opened()], record({}, null)],
    ['addressee-unknown', [opened()], recommend(null)],
    ['addressee-not-valid-today', [opened()], recommend({ ...team, validFrom: '2026-03-11' })],
    ['addressee-cannot-reply', [opened()], recommend({ ...team, mayReply: false })],
  ] as const)('is asked again before it stands: %s', (code, events, command) => {
    given(...events)
      .when(command)
      .thenRefuses(code);
    expect(lookedUp).toContain(code);
  });
});
