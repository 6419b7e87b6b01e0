import type { ComplaintRegistered, ContactRegistered, PartyAdded } from '@lydhoer/complaints/events';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { ReviewOpened } from '@lydhoer/reviews/events';
import { namingTextsView } from './naming-texts.view.js';

const person = (personId: string) => ({ personId, name: null });
const contact = (complaintId: string, complainant: string | null, concerns: string | null, at: string) =>
  recorded<ContactRegistered>(
    'ContactRegistered',
    {
      complaintId,
      channel: 'phone',
      form: 'oral',
      receivedOn: '2025-12-30',
      complainant: {
        role: complainant === null ? 'anonymous' : 'custody-holder',
        person: complainant === null ? null : person(complainant),
        powerOfAttorney: null,
      },
      concerns: concerns === null ? null : person(concerns),
      journalReference: null,
      narrative: null,
      register: null,
    },
    { stream: `complaint-${complaintId}`, at },
  );
const registered = (complaintId: string, complainant: string, at: string) => ({
  ...contact(complaintId, complainant, null, at),
  type: 'ComplaintRegistered' as ComplaintRegistered['type'],
});
const events = [
  contact('c1', 'alma', 'bo', '2025-12-31T22:30:00.000Z'),
  registered('c2', 'alma', '2025-12-31T23:30:00.000Z'),
  contact('c3', null, null, '2026-01-02T08:00:00.000Z'),
  recorded<PartyAdded>(
    'PartyAdded',
    {
      complaintId: 'c3',
      ...person('alma'),
      cpr: null,
      cprKind: null,
      bornOn: null,
      age: null,
      address: null,
      email: null,
      phone: null,
      roles: ['complainant'],
      joinedOn: '2026-01-02',
      represents: null,
      powerOfAttorney: null,
    },
    { stream: 'complaint-c3', at: '2026-01-03T08:00:00.000Z' },
  ),
  ...['c2', null].map((complaintId, index) =>
    recorded<ReviewOpened>(
      'ReviewOpened',
      {
        reviewId: `r${index}`,
        openedBy: 'staff-1',
        openedOn: '2026-01-03',
        occasion: complaintId === null ? 'own-initiative' : 'complaint',
        complaintId,
        consent: null,
        subject: { key: `text:review-r${index}`, box: '' },
      },
      { stream: `review-r${index}`, at: '2026-01-04T08:00:00.000Z' },
    ),
  ),
];

describe('The view of texts that may name somebody', () => {
  const folded = () => foldInto(namingTextsView, events);

  it('knows in which complaints somebody ever was a party, by id alone', () => {
    expect(folded().rows('person_in_complaint')).toEqual([
      { person_id: 'alma', complaint_id: 'c1' },
      { person_id: 'alma', complaint_id: 'c2' },
      { person_id: 'alma', complaint_id: 'c3' },
      { person_id: 'bo', complaint_id: 'c1' },
    ]);
  });

  it('knows the number of each, by the year in Denmark', () => {
    expect(folded().rows('named_complaint')).toEqual([
      { complaint_id: 'c1', number: '2025-0001' },
      { complaint_id: 'c2', number: '2026-0001' },
      { complaint_id: 'c3', number: '2026-0002' },
    ]);
  });

  it('knows the reviews of each, and none on own initiative', () => {
    expect(folded().rows('review_of_complaint')).toEqual([{ complaint_id: 'c2', review_id: 'r0' }]);
  });

  it('replays to the same rows', () => {
    expectReplayToEqual(namingTextsView, events);
  });
});
