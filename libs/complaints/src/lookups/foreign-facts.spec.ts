import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewOpened } from '@lydhoer/reviews/events';
import type { TermDefined, TermRetired } from '@lydhoer/vocabulary/events';
import { knownConsentsView } from './consent.view.js';
import { knownTermsView } from './vocabulary.view.js';

const term = (scheme: TermDefined['data']['scheme'], code: string) =>
  recorded<TermDefined>(
    'TermDefined',
    {
      scheme,
      code,
      parent: null,
      labelDa: code,
      labelEn: code,
      validFrom: '2000-01-01',
      validTo: null,
      source: null,
    },
    { stream: `vocabulary-${scheme}` },
  );

describe('What complaints know of the vocabulary', () => {
  const events = [
    term('theme', 'TRUST'),
    term('consequence', 'TRUST'),
    recorded<TermRetired>(
      'TermRetired',
      { scheme: 'theme', code: 'TRUST', validTo: '2023-12-31' },
      { stream: 'vocabulary-theme' },
    ),
  ];

  it('is when each word may be used, list by list', () => {
    expect(foldInto(knownTermsView, events).rows('known_term')).toEqual([
      { scheme: 'consequence', code: 'TRUST', valid_from: '2000-01-01', valid_to: null },
      { scheme: 'theme', code: 'TRUST', valid_from: '2000-01-01', valid_to: '2023-12-31' },
    ]);
    expectReplayToEqual(knownTermsView, events);
  });
});

describe('What complaints know of reviews', () => {
  const opened = (reviewId: string, about: Pick<ReviewOpened['data'], 'occasion' | 'complaintId' | 'consent'>) =>
    recorded<ReviewOpened>(
      'ReviewOpened',
      { reviewId, openedBy: 'karen', openedOn: '2026-02-01', subject: 'x', ...about },
      { stream: `review-${reviewId}` },
    );
  const consent = { givenOn: '2026-02-01', how: 'written' } as const;
  const events = [
    opened('r1', { occasion: 'complaint', complaintId: 'c1', consent }),
    opened('r2', { occasion: 'own-initiative', complaintId: null, consent: null }),
    opened('r3', { occasion: 'complaint', complaintId: 'c3', consent: null }),
  ];

  it('is which complaints are reviewed with the citizen’s consent', () => {
    expect(foldInto(knownConsentsView, events).rows('known_consent')).toEqual([
      { complaint_id: 'c1', review_id: 'r1' },
    ]);
    expectReplayToEqual(knownConsentsView, events);
  });
});
