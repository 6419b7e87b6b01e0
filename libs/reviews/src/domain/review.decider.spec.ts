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
  open,
  opened,
  ownInitiative,
  publish,
  published,
  recommend,
  record,
  remind,
  replied,
  reply,
  reviewed,
  team,
  today,
} from './testing/review.examples.js';

const second = { ...criticised, findingId: 'f2' };
const further = { ...advised, recommendationId: 'a2' };

describe('A review', () => {
  it('is opened on a complaint, with the citizen’s consent', () => {
    given().when(open()).then(opened());
  });
  it('is opened on own initiative, without complaint or consent', () => {
    given().when(open(ownInitiative, null)).then(opened(ownInitiative));
  });
  it('is opened once', () => {
    given(opened()).when(open()).thenRefuses('review-already-opened');
  });
  it('is not opened in the future', () => {
    given()
      .when(open({ ...reviewed, openedOn: '2026-03-11' }))
      .thenRefuses('review-date-in-the-future', { field: 'openedOn', latest: today });
  });
  it('of a complaint names it', () => {
    given()
      .when(open({ ...reviewed, complaintId: null }))
      .thenRefuses('reviewed-complaint-missing', { field: 'complaintId' });
  });
  it('is not opened on a complaint nobody registered', () => {
    given().when(open(reviewed, null)).thenRefuses('reviewed-complaint-unknown', { field: 'complaintId' });
  });
  it('is not opened on a contact that is no complaint', () => {
    given()
      .when(open(reviewed, { kind: 'contact' }))
      .thenRefuses('reviewed-contact-is-no-complaint', { field: 'complaintId' });
  });
  it('of a complaint needs the citizen’s consent', () => {
    given()
      .when(open({ ...reviewed, consent: null }))
      .thenRefuses('review-consent-missing', { field: 'consent' });
  });
  it('does not begin before the citizen consented', () => {
    given()
      .when(open({ ...reviewed, consent: { givenOn: '2026-03-03', how: 'oral' } }))
      .thenRefuses('review-consent-after-opening', { field: 'consent.givenOn', latest: reviewed.openedOn });
  });
  it('may begin the day the citizen consented', () => {
    const sameDay = { ...reviewed, consent: { givenOn: reviewed.openedOn, how: 'oral' } } as const;
    given().when(open(sameDay)).then(opened(sameDay));
  });
  it('takes no consent from the future', () => {
    given()
      .when(open({ ...reviewed, consent: { givenOn: '2026-03-11', how: 'oral' } }))
      .thenRefuses('review-date-in-the-future', { field: 'consent.givenOn', latest: today });
  });
  it('on own initiative has no complaint', () => {
    given()
      .when(open({ ...ownInitiative, complaintId: 'c1' }))
      .thenRefuses('own-initiative-has-no-complaint', { field: 'complaintId' });
  });
  it('on own initiative has no consent', () => {
    given()
      .when(open({ ...ownInitiative, consent: reviewed.consent }))
      .thenRefuses('own-initiative-has-no-complaint', { field: 'consent' });
  });
  it.each([record(), recommend(), discard('f1'), publish, reply(), remind(today), conclude])(
    'that nobody opened takes no $type',
    (command) => {
      given().when(command).thenRefuses('review-unknown');
    },
  );
  it.each([record(), recommend(), discard('f1'), publish, conclude])('once concluded takes no $type', (command) => {
    given(opened(), found(), published(['f1'], []), concluded(0))
      .when(command)
      .thenRefuses('review-concluded');
  });
});

describe('A finding', () => {
  it('is about a point of the complaint', () => {
    given(opened()).when(record()).then(found());
  });
  it('may be about the case as a whole', () => {
    given(opened())
      .when(record({ pointId: null }))
      .then(found({ ...criticised, complaintId: null, pointId: null }));
  });
  it('is not about a point of something else', () => {
    given(opened()).when(record({}, 'c2')).thenRefuses('finding-point-unknown', { field: 'pointId' });
  });
  it('is not about a point that nobody knows', () => {
    given(opened()).when(record({}, null)).thenRefuses('finding-point-unknown');
  });
  it('of a review on own initiative is about no point', () => {
    given(opened(ownInitiative)).when(record()).thenRefuses('finding-point-unknown');
    given(opened(ownInitiative)).when(record({}, null)).thenRefuses('finding-point-unknown');
  });
  it('of a review on own initiative is about the case as a whole', () => {
    given(opened(ownInitiative))
      .when(record({ pointId: null }, null))
      .then(found({ ...criticised, complaintId: null, pointId: null }));
  });
  it('may be positive', () => {
    const praise = { criticism: 'none', positive: true } as const;
    given(opened())
      .when(record(praise))
      .then(found({ ...criticised, ...praise }));
  });
  it('is not positive and critical at once', () => {
    given(opened())
      .when(record({ positive: true }))
      .thenRefuses('positive-finding-carries-no-criticism', { field: 'criticism' });
  });
});

describe('A recommendation', () => {
  it('goes to somebody in the organisation, with a day for the reply', () => {
    given(opened()).when(recommend()).then(made());
  });
  it('may be due for a reply the same day', () => {
    given(opened())
      .when(recommend(team, today))
      .then(made({ ...advised, replyDueOn: today }));
  });
  it('is not due before it is made', () => {
    given(opened())
      .when(recommend(team, '2026-03-09'))
      .thenRefuses('reply-due-in-the-past', { field: 'replyDueOn', earliest: today });
  });
  it('goes to nobody unknown', () => {
    given(opened()).when(recommend(null)).thenRefuses('addressee-unknown', { field: 'addressee.id' });
  });
  it.each([
    { ...team, validTo: '2026-03-09' },
    { ...team, validFrom: '2026-03-11' },
  ])('goes to nobody valid from $validFrom to $validTo', (known) => {
    given(opened()).when(recommend(known)).thenRefuses('addressee-not-valid-today', { field: 'addressee.id' });
  });
  it.each([
    { ...team, validTo: today },
    { ...team, validFrom: today },
  ])('goes to somebody valid from $validFrom to $validTo', (known) => {
    given(opened()).when(recommend(known)).then(made());
  });
  it('goes to nobody who may not reply', () => {
    given(opened())
      .when(recommend({ ...team, mayReply: false }))
      .thenRefuses('addressee-cannot-reply', { field: 'addressee.id' });
  });
});

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
