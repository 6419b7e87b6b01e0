import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import type { LinkingEvent } from '../domain/linking/linking.events.js';
import type { ComplaintRegistered } from '../domain/complaint.events.js';
import type { ComplainantCorrected, ConcernedPersonCorrected } from '../domain/parties/parties.events.js';
import { intake, point } from '../testing/complaint-examples.js';
import { complaintLikenessView } from './complaint-likeness.view.js';
import { complaintLinksView } from './complaint-links.view.js';

const told = <Type extends LinkingEvent['type']>(
  complaintId: string,
  type: Type,
  data: Omit<Extract<LinkingEvent, { type: Type }>['data'], 'complaintId'>,
) =>
  recorded<LinkingEvent>(type, { complaintId, ...data } as unknown as LinkingEvent['data'], {
    stream: `complaint-${complaintId}`,
    at: '2026-03-01T23:30:00.000Z',
  });
const reason = { key: 'text:complaint-a', box: 'c2VhbGVk' };
const points = [{ pointId: 'p1', sameAs: 'o1' }];

describe('The view of links and merges', () => {
  const begun: readonly RecordedEvent[] = [
    told('a', 'ComplaintsLinked', { to: 'b', relation: 'same-child', reason }),
    told('c', 'ComplaintsLinked', { to: 'a', relation: 'duplicate-of', reason: null }),
    told('a', 'ComplaintMergedInto', { into: 'b', points, reason }),
    told('d', 'ComplaintMergedInto', { into: 'b', points: [], reason }),
  ];
  it('has what is linked and merged, by Danish days, with sealed reasons', () => {
    const folded = foldInto(complaintLinksView, begun);
    const sealed = JSON.stringify(reason);
    expect(folded.rows('complaint_link')).toEqual([
      { complaint_id: 'a', to_id: 'b', relation: 'same-child', linked_on: '2026-03-02', reason: sealed },
      { complaint_id: 'c', to_id: 'a', relation: 'duplicate-of', linked_on: '2026-03-02', reason: null },
    ]);
    expect(folded.rows('complaint_merge')).toEqual([
      { complaint_id: 'a', into_id: 'b', merged_on: '2026-03-02', points: JSON.stringify(points), reason: sealed },
      { complaint_id: 'd', into_id: 'b', merged_on: '2026-03-02', points: '[]', reason: sealed },
    ]);
  });
  it('keeps nothing of what was undone', () => {
    const undone = [
      ...begun,
      told('a', 'LinkRemoved', { to: 'b', relation: 'same-child', reason }),
      told('a', 'ComplaintUnmerged', { from: 'b', reason }),
    ];
    const folded = foldInto(complaintLinksView, undone);
    expect(folded.rows('complaint_link').map(({ complaint_id }) => complaint_id)).toEqual(['c']);
    expect(folded.rows('complaint_merge').map(({ complaint_id }) => complaint_id)).toEqual(['d']);
    expectReplayToEqual(complaintLinksView, undone);
  });
});

describe('The view of likeness', () => {
  const registered = (complaintId: string, changes: Parameters<typeof intake>[0] = {}) =>
    recorded<ComplaintRegistered>(
      'ComplaintRegistered',
      { ...intake({ complaintId, ...changes }), points: [point('p1')] },
      { stream: `complaint-${complaintId}` },
    );
  const people = {
    concerns: { personId: 'villads', name: null },
    journalReference: { system: 'sbsys', id: '27.24.36-G01-7-20' },
  } as const;
  const story = [
    registered('a', people),
    registered('b', { complainant: { role: 'anonymous', person: null, powerOfAttorney: null } }),
  ];
  it('has journal reference and persons of each', () => {
    expect(foldInto(complaintLikenessView, story).rows('complaint_likeness')).toEqual([
      { complaint_id: 'a', journal_reference: 'sbsys 27.24.36-G01-7-20', complainant: 'person-1', concerns: 'villads' },
      { complaint_id: 'b', journal_reference: null, complainant: null, concerns: null },
    ]);
  });
  it('follows when somebody else is found to complain, or to be concerned', () => {
    const stream = 'complaint-a';
    const corrected = [
      ...story,
      recorded<ComplainantCorrected>(
        'ComplainantCorrected',
        {
          complaintId: 'a',
          was: 'person-1',
          complainant: { role: 'child', person: { personId: 'villads', name: null }, powerOfAttorney: null },
          reason: 'x',
        },
        { stream },
      ),
      recorded<ConcernedPersonCorrected>(
        'ConcernedPersonCorrected',
        { complaintId: 'a', was: 'villads', concerns: null, reason: 'x' },
        { stream },
      ),
    ];
    const [row] = foldInto(complaintLikenessView, corrected).rows('complaint_likeness');
    expect(row).toMatchObject({ complainant: 'villads', concerns: null });
    expectReplayToEqual(complaintLikenessView, corrected);
  });
});
