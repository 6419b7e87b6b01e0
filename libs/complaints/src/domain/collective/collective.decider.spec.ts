import { specification } from '@lydhoer/kernel/testing';
import { known, point, today } from '../../testing/complaint-examples.js';
import type { CollectiveCommand, EnrolFamilies, FamilyComplaint } from './collective.commands.js';
import { collectiveDecider } from './collective.decider.js';
import type { CollectiveEvent } from './collective.events.js';

const given = specification(collectiveDecider);
const collectiveId = 'collective-1';
const source = { kind: 'letter', reference: 'Fælles brev' } as const;

const opened: CollectiveEvent = {
  type: 'CollectiveOpened',
  data: { collectiveId, openedOn: '2026-02-20', title: 'Klage fra 32 familier', source },
};
const joined = (complaintId: string, joinedOn = '2026-02-21', team: string | null = null): CollectiveEvent => ({
  type: 'FamilyJoined',
  data: { collectiveId, complaintId, joinedOn, team },
});
const left = (complaintId: string, leftOn = '2026-02-25'): CollectiveEvent => ({
  type: 'FamilyLeft',
  data: { collectiveId, complaintId, leftOn, reason: 'goes-on-alone', note: null },
});
const closed: CollectiveEvent = { type: 'CollectiveClosed', data: { collectiveId, closedOn: '2026-03-01' } };
const reopened: CollectiveEvent = { type: 'CollectiveReopened', data: { collectiveId, reason: 'En familie mangler' } };

const open: FamilyComplaint = { subject: 'complaint', standing: 'counts', endedOn: null };
const ended = (endedOn: string): FamilyComplaint => ({ ...open, endedOn });
const complaints = (families: Readonly<Record<string, FamilyComplaint>>) => new Map(Object.entries(families));

const openIt = (openedOn = '2026-02-20'): CollectiveCommand => ({
  type: 'OpenCollective',
  data: { collectiveId, openedOn, title: 'Klage fra 32 familier', source, today },
});
const enrol = (changes: Partial<EnrolFamilies['data']> = {}): EnrolFamilies => ({
  type: 'EnrolFamilies',
  data: {
    collectiveId,
    joinedOn: '2026-02-21',
    families: [
      { complaintId: 'a', team: null },
      { complaintId: 'b', team: 'skoleliv' },
    ],
    complaints: complaints({ a: open, b: open }),
    known,
    today,
    ...changes,
  },
});
const leave = (complaintId: string, leftOn = '2026-02-25'): CollectiveCommand => ({
  type: 'LetFamilyLeave',
  data: { collectiveId, complaintId, leftOn, reason: 'goes-on-alone', note: null, today },
});
const close = (families: Readonly<Record<string, FamilyComplaint>>, closedOn = '2026-03-01'): CollectiveCommand => ({
  type: 'CloseCollective',
  data: { collectiveId, closedOn, complaints: complaints(families), today },
});

describe('A collective complaint', () => {
  it('is opened once, on a day that has been', () => {
    given().when(openIt()).then(opened);
    given(opened).when(openIt()).thenRefuses('collective-already-opened');
    given().when(openIt('2026-03-03')).thenRefuses('date-in-the-future', { field: 'openedOn', latest: today });
    given().when(openIt('1999-12-31')).thenRefuses('date-too-early', { field: 'openedOn', earliest: '2000-01-01' });
  });
  it('is nothing that one can work on before, and after its end', () => {
    given().when(enrol()).thenRefuses('collective-unknown');
    given()
      .when({ type: 'ReopenCollective', data: { collectiveId, reason: 'x' } })
      .thenRefuses('collective-unknown');
    given(opened, closed).when(enrol()).thenRefuses('collective-closed');
    given(opened, closed).when(close({})).thenRefuses('collective-closed');
  });
  it('is opened again when it was closed too early, and then goes on', () => {
    const again = { type: 'ReopenCollective', data: { collectiveId, reason: 'En familie mangler' } } as const;
    given(opened, closed).when(again).then(reopened);
    given(opened).when(again).thenRefuses('collective-not-closed');
    given(opened, closed, reopened).when(close({})).then(closed);
  });
});

describe('The participants as stated', () => {
  const state = (statementId: string, families: number, statedOn: string): CollectiveCommand => ({
    type: 'StateParticipants',
    data: { collectiveId, statementId, families, statedOn, source, today },
  });
  const stated = (statementId: string, families: number, statedOn: string): CollectiveEvent => ({
    type: 'ParticipantsStated',
    data: { collectiveId, statementId, families, statedOn, source },
  });
  it('may contradict each other, also from before it was opened', () => {
    given(opened)
      .when(state('s1', 32, '2025-05-01'))
      .then(stated('s1', 32, '2025-05-01'));
    given(opened, stated('s1', 32, '2025-05-01'))
      .when(state('s2', 42, today))
      .then(stated('s2', 42, today));
  });
  it('were stated on a day that has been', () => {
    given(opened)
      .when(state('s1', 32, '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'statedOn', latest: today });
    given(opened)
      .when(state('s1', 32, '1999-01-01'))
      .thenRefuses('date-too-early');
  });
});

describe('A shared point', () => {
  const add = (shared = point('s1')): CollectiveCommand => ({
    type: 'AddSharedPoint',
    data: { collectiveId, point: shared, known },
  });
  const added = (shared = point('s1')): CollectiveEvent => ({
    type: 'SharedPointAdded',
    data: { collectiveId, point: shared },
  });
  it('is checked as the points of complaints are', () => {
    given(opened).when(add()).then(added());
    given(opened, added()).when(add()).thenRefuses('point-repeated');
    given(opened)
      .when(add(point('s1', { theme: 'NOWHERE' })))
      .thenRefuses('theme-unknown');
    given(opened)
      .when(add(point('s1', { team: 'team-1' })))
      .thenRefuses('team-not-valid-on-date');
    given(opened)
      .when(add(point('s1', { kind: 'not-stated' })))
      .thenRefuses('not-stated-only-from-imports');
    const fifty = Array.from({ length: 50 }, (_, index) => added(point(`f${index}`)));
    given(opened, ...fifty)
      .when(add())
      .thenRefuses('too-many-points');
  });
});

describe('A family', () => {
  it('joins with a complaint of its own, many at once', () => {
    given(opened)
      .when(enrol())
      .then(joined('a'), joined('b', '2026-02-21', 'skoleliv'));
  });
  it('joins on a day from the opening to today', () => {
    given(opened)
      .when(enrol({ joinedOn: '2026-02-19' }))
      .thenRefuses('date-before-opening', { field: 'joinedOn', earliest: '2026-02-20' });
    given(opened)
      .when(enrol({ joinedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future');
    given(opened)
      .when(enrol({ joinedOn: '2026-02-20' }))
      .then(joined('a', '2026-02-20'), joined('b', '2026-02-20', 'skoleliv'));
  });
  it('joins once, and again when it had left', () => {
    given(opened, joined('b')).when(enrol()).thenRefuses('family-already-joined', { field: 'families[1].complaintId' });
    const twice = [
      { complaintId: 'a', team: null },
      { complaintId: 'a', team: null },
    ];
    given(opened)
      .when(enrol({ families: twice }))
      .thenRefuses('family-already-joined', { field: 'families[1].complaintId' });
    given(opened, joined('a'), left('a'))
      .when(enrol({ families: twice.slice(0, 1), joinedOn: '2026-02-26' }))
      .then(joined('a', '2026-02-26'));
  });
  it('needs a complaint that is there, counts, and is one', () => {
    const withB = (b: FamilyComplaint) => given(opened).when(enrol({ complaints: complaints({ a: open, b }) }));
    given(opened)
      .when(enrol({ complaints: complaints({ a: open }) }))
      .thenRefuses('family-complaint-unknown', { field: 'families[1].complaintId' });
    withB({ ...open, standing: 'merged' }).thenRefuses('family-complaint-does-not-count', {
      field: 'families[1].complaintId',
      standing: 'merged',
    });
    withB({ ...open, subject: 'contact' }).thenRefuses('family-needs-a-complaint', {
      field: 'families[1].complaintId',
    });
    withB(ended('2026-02-22')).then(joined('a'), joined('b', '2026-02-21', 'skoleliv'));
  });
  it('is answered by a team that exists on the day it joins', () => {
    const by = (team: string) => given(opened).when(enrol({ families: [{ complaintId: 'a', team }] }));
    by('nowhere').thenRefuses('team-unknown', { field: 'families[0].team' });
    by('team-1').thenRefuses('team-not-valid-on-date', {
      field: 'families[0].team',
      on: '2026-02-21',
      from: '2000-01-01',
      to: '2021-05-31',
    });
  });
  it('leaves when it is part of it, on a day from its joining to today', () => {
    given(opened, joined('a')).when(leave('a')).then(left('a'));
    given(opened, joined('a')).when(leave('a', '2026-02-21')).then(left('a', '2026-02-21'));
    given(opened, joined('a'))
      .when(leave('a', '2026-02-20'))
      .thenRefuses('left-before-joined', { field: 'leftOn', earliest: '2026-02-21' });
    given(opened, joined('a'))
      .when(leave('a', '2026-03-03'))
      .thenRefuses('date-in-the-future', { field: 'leftOn', latest: today });
    given(opened, joined('a')).when(leave('b')).thenRefuses('family-not-in-collective');
    given(opened, joined('a'), left('a')).when(leave('a')).thenRefuses('family-not-in-collective');
    given(opened, joined('a'), joined('b'), left('a')).when(leave('b')).then(left('b'));
  });
});

describe('The spokesperson', () => {
  const person = { personId: 'person-1', name: 'Ida Berg' };
  const name = (changes: { complaintId?: string; person?: typeof person; namedOn?: string }): CollectiveCommand => ({
    type: 'NameSpokesperson',
    data: { collectiveId, namedOn: '2026-02-22', complaintId: null, person: null, ...changes, today },
  });
  const named = (changes: { complaintId?: string; person?: typeof person }): CollectiveEvent => ({
    type: 'SpokespersonNamed',
    data: { collectiveId, namedOn: '2026-02-22', complaintId: null, person: null, ...changes },
  });
  it('is an enrolled family’s complainant or somebody else, and one of the two', () => {
    given(opened, joined('a'))
      .when(name({ complaintId: 'a' }))
      .then(named({ complaintId: 'a' }));
    given(opened).when(name({ person })).then(named({ person }));
    given(opened, joined('a'))
      .when(name({ complaintId: 'a', person }))
      .thenRefuses('spokesperson-is-one-person');
    given(opened).when(name({})).thenRefuses('spokesperson-is-one-person');
  });
  it('is of a family that is part of it', () => {
    given(opened)
      .when(name({ complaintId: 'a' }))
      .thenRefuses('spokesperson-not-enrolled', { field: 'complaintId' });
    given(opened, joined('a'), left('a'))
      .when(name({ complaintId: 'a' }))
      .thenRefuses('spokesperson-not-enrolled');
  });
  it('is of this family and of no other', () => {
    given(opened, joined('b'))
      .when(name({ complaintId: 'a' }))
      .thenRefuses('spokesperson-not-enrolled');
  });
  it('speaks from a day since the opening', () => {
    given(opened)
      .when(name({ person, namedOn: '2026-02-19' }))
      .thenRefuses('date-before-opening', { field: 'namedOn', earliest: '2026-02-20' });
    given(opened)
      .when(name({ person, namedOn: '2026-03-03' }))
      .thenRefuses('date-in-the-future');
  });
});

describe('The end of a collective complaint', () => {
  const two = [opened, joined('a'), joined('b')];
  it('comes when every family’s complaint has ended', () => {
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: ended('2026-03-01') }))
      .then(closed);
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: open }))
      .thenRefuses('parts-open', { complaints: ['b'], count: 1 });
    given(...two, left('b'))
      .when(close({ a: ended('2026-02-28'), b: open }))
      .then(closed);
    given(opened).when(close({})).then(closed);
  });
  it('waits for nothing that was merged into another or annulled', () => {
    const gone = { ...open, standing: 'merged' } as const;
    given(...two)
      .when(close({ a: ended('2026-02-28'), b: gone }))
      .then(closed);
    given(...two)
      .when(close({ a: { ...open, standing: 'annulled' }, b: gone }))
      .then(closed);
  });
  it('is not before the last of its parts ended, nor before it was opened, nor to come', () => {
    const parts = { a: ended('2026-02-28'), b: ended('2026-02-26') };
    given(...two)
      .when(close(parts, '2026-02-27'))
      .thenRefuses('closed-before-its-parts', { field: 'closedOn', earliest: '2026-02-28' });
    given(opened)
      .when(close({}, '2026-02-19'))
      .thenRefuses('date-before-opening', { field: 'closedOn', earliest: '2026-02-20' });
    given(...two)
      .when(close(parts, '2026-03-03'))
      .thenRefuses('date-in-the-future');
  });
});
