import {
  advised,
  complaint,
  concluded,
  conclude,
  criticised,
  discard,
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
  reply,
  reviewed,
  team,
  today,
} from './testing/review.examples.js';

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
      .when(open(reviewed, { ...complaint, kind: 'contact' }))
      .thenRefuses('reviewed-contact-is-no-complaint', { field: 'complaintId' });
  });
  it('of a complaint that goes on in another registration is opened on that one', () => {
    const elsewhere = { field: 'complaintId', goesOnIn: 'c2' };
    for (const annulled of [false, true]) {
      given()
        .when(open(reviewed, { ...complaint, annulled, goesOnIn: 'c2' }))
        .thenRefuses('reviewed-complaint-goes-on-elsewhere', elsewhere);
    }
    given()
      .when(open(reviewed, { ...complaint, annulled: true }))
      .thenRefuses('reviewed-complaint-annulled', { field: 'complaintId' });
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
