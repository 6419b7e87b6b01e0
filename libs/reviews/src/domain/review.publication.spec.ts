import {
  accepted,
  advised,
  concluded,
  conclude,
  criticised,
  discard,
  discarded,
  found,
  given,
  made,
  opened,
  publish,
  published,
  replied,
  reply,
  today,
} from './testing/review.examples.js';

const second = { ...criticised, findingId: 'f2' };
const further = { ...advised, recommendationId: 'a2' };

describe('A draft', () => {
  it('is published with all others', () => {
    given(opened(), found(), made())
      .when(publish)
      .then(published(['f1'], ['a1']));
  });
  it('made after a publication is published by the next', () => {
    given(opened(), found(), published(['f1'], []), made())
      .when(publish)
      .then(published([], ['a1']));
  });
  it('is needed to publish', () => {
    given(opened(), found(), published(['f1'], []))
      .when(publish)
      .thenRefuses('nothing-to-publish');
  });
  it.each(['f1', 'a1'])('%s is discarded and never published', (draftId) => {
    given(opened(), found(), made()).when(discard(draftId)).then(discarded(draftId));
    given(opened(), found(), made(), discarded('f1'), discarded('a1')).when(publish).thenRefuses('nothing-to-publish');
  });
  it('that is discarded leaves the others', () => {
    const drafts = [opened(), found(), found(second), made(), made(further)] as const;
    given(...drafts, discarded('f1'), discarded('a2'))
      .when(publish)
      .then(published(['f2'], ['a1']));
  });
  it.each(['f1', 'a1', 'x'])('%s is not discarded once it is published or was never there', (draftId) => {
    given(opened(), found(), made(), published(['f1'], ['a1']))
      .when(discard(draftId))
      .thenRefuses('draft-unknown');
  });
});

describe('A reply', () => {
  const waiting = [opened(), found(), made(), published(['f1'], ['a1'])] as const;

  it('accepts without reasons', () => {
    given(...waiting)
      .when(reply())
      .then(replied());
  });
  it.each(['partly-accepted', 'rejected'] as const)('that is %s has reasons', (answer) => {
    const reasoned = { ...accepted, reply: answer, reasons: 'There is no room in the budget' };
    given(...waiting)
      .when(reply(reasoned))
      .then(replied(reasoned));
    given(...waiting)
      .when(reply({ ...reasoned, reasons: null }))
      .thenRefuses('reply-reasons-missing', { field: 'reasons' });
  });
  it('comes once', () => {
    given(...waiting, replied())
      .when(reply())
      .thenRefuses('recommendation-already-replied');
  });
  it('is to a recommendation that was published: a draft does not exist for others', () => {
    given(opened(), found(), made()).when(reply()).thenRefuses('recommendation-unknown');
  });
  it('is to a recommendation of this review', () => {
    given(...waiting)
      .when(reply({ ...accepted, recommendationId: 'a2' }))
      .thenRefuses('recommendation-unknown');
  });
  it('may come after the review was concluded', () => {
    given(...waiting, concluded(1))
      .when(reply())
      .then(replied());
  });
  it('does not come from the future', () => {
    given(...waiting)
      .when(reply({ ...accepted, repliedOn: '2026-03-11' }))
      .thenRefuses('review-date-in-the-future', { field: 'repliedOn', latest: today });
  });
  it('does not come before the recommendation', () => {
    given(...waiting)
      .when(reply({ ...accepted, repliedOn: '2026-03-09' }))
      .thenRefuses('reply-before-publication', { field: 'repliedOn', earliest: today });
  });
});

describe('Concluding a review', () => {
  it('publishes what is still a draft, and counts the recommendations without a reply', () => {
    given(opened(), found(), made())
      .when(conclude)
      .then(published(['f1'], ['a1']), concluded(1));
  });
  it('publishes nothing when nothing is a draft', () => {
    given(opened(), found(), made(), published(['f1'], ['a1']), replied())
      .when(conclude)
      .then(concluded(0));
  });
  it('counts each recommendation on its own', () => {
    given(opened(), found(), made(), made(further), published(['f1'], ['a1', 'a2']), replied())
      .when(conclude)
      .then(concluded(1));
  });
  it('needs a finding, also when there is nothing to criticise', () => {
    given(opened(), made()).when(conclude).thenRefuses('review-without-finding');
  });
  it('does not count a discarded finding as one', () => {
    given(opened(), found(), discarded('f1')).when(conclude).thenRefuses('review-without-finding');
  });
});
