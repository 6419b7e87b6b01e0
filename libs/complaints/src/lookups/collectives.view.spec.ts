import type { RecordedEvent } from '@lydhoer/event-store';
import { expectReplayToEqual, foldInto, recorded } from '@lydhoer/read-models/testing';
import { ownPointId } from '../collective.points.js';
import type { CollectiveEvent } from '../domain/collective/collective.events.js';
import { point } from '../testing/complaint-examples.js';
import { collectivesView } from './collectives.view.js';

const told =
  (collectiveId: string) =>
  <E extends CollectiveEvent>(type: E['type'], data: Omit<E['data'], 'collectiveId'>): RecordedEvent =>
    recorded<E>(type, { collectiveId, ...data } as E['data'], {
      stream: `collective-${collectiveId}`,
      actor: 'maria',
      at: '2026-02-20T23:30:00.000Z',
    });
const [one, two] = [told('k1'), told('k2')];
const box = { key: 'text:collective-k1', box: 'c2VhbGVk' };
const source = { kind: 'letter', reference: box } as const;
const joined = (complaintId: string) => ({ complaintId, joinedOn: '2026-02-21', team: null });

const story: readonly RecordedEvent[] = [
  one('CollectiveOpened', { openedOn: '2026-02-20', title: box, source }),
  two('CollectiveOpened', { openedOn: '2026-02-19', title: box, source: { kind: 'oral', reference: null } }),
  one('FamilyJoined', joined('a')),
  one('SharedPointAdded', { point: { ...point('s1'), description: box }, raisedOn: null }),
  one('FamilyJoined', { ...joined('b'), team: 'skoleliv' }),
  two('FamilyJoined', joined('a')),
  one('ParticipantsStated', { statementId: 't1', families: 32, statedOn: '2026-02-22', source }),
  one('ParticipantsStated', { statementId: 't2', families: 42, statedOn: '2026-02-22', source }),
  one('FamilyLeft', { complaintId: 'a', leftOn: '2026-02-25', reason: 'other', note: box }),
  one('FamilyJoined', joined('a')),
  one('SpokespersonNamed', { namedOn: '2026-02-22', complaintId: null, person: { personId: 'p', name: box } }),
  one('SpokespersonNamed', { namedOn: '2026-02-23', complaintId: 'b', person: null }),
  one('CollectiveClosed', { closedOn: '2026-03-01' }),
  two('CollectiveClosed', { closedOn: '2026-03-01' }),
  two('CollectiveReopened', { reason: box }),
];
const folded = foldInto(collectivesView, story);

describe('The view of collective complaints', () => {
  it('has each with who opened it on which Danish day, and whether it is closed', () => {
    expect(folded.rows('collective')).toMatchObject([
      { collective_id: 'k1', opened_by: 'maria', recorded_on: '2026-02-21', closed_on: '2026-03-01', revision: '10' },
      { collective_id: 'k2', source_kind: 'oral', source_reference: null, closed_on: null, revision: '3' },
    ]);
  });
  it('has every statement, in the order in which they were recorded', () => {
    const rows = folded.rows('collective_statement').map(({ place, families }) => [place, families]);
    expect(rows).toEqual([
      [0, 32],
      [1, 42],
    ]);
  });
  it('has each time of each family', () => {
    const rows = folded.rows('collective_family');
    expect(
      rows.map(({ collective_id, complaint_id, time, left_on, place }) => [
        collective_id,
        complaint_id,
        time,
        left_on,
        place,
      ]),
    ).toEqual([
      ['k1', 'a', 0, '2026-02-25', 0],
      ['k1', 'a', 1, null, 2],
      ['k1', 'b', 0, null, 1],
      ['k2', 'a', 0, null, 0],
    ]);
  });
  it('knows which point a shared one becomes, whoever came first', () => {
    expect(folded.rows('collective_own_point')).toEqual([
      { collective_id: 'k1', complaint_id: 'a', point_id: 's1', own_point_id: ownPointId('a', 's1') },
      { collective_id: 'k1', complaint_id: 'b', point_id: 's1', own_point_id: ownPointId('b', 's1') },
    ]);
  });
  it('knows who speaks last', () => {
    expect(folded.rows('collective_spokesperson')).toEqual([
      { collective_id: 'k1', named_on: '2026-02-23', complaint_id: 'b', person_id: null, name: null },
    ]);
  });
  it('keeps sealed what is sealed', () => {
    expect(folded.rows('collective')[0]).toMatchObject({
      title: JSON.stringify(box),
      source_reference: JSON.stringify(box),
    });
    expect(folded.rows('collective_point')[0]).toMatchObject({ description: JSON.stringify(box), team: 'boerneliv' });
    expect(folded.rows('collective_family')[0]).toMatchObject({ note: JSON.stringify(box) });
  });
  it('is the same after every replay', () => {
    expectReplayToEqual(collectivesView, story);
  });
});
