import { today } from '../../testing/complaint-examples.js';
import {
  collectiveId,
  complaints,
  ended,
  enrol,
  given,
  joined,
  leave,
  left,
  named as namedAs,
  open,
  opened,
} from '../../testing/collective-examples.js';
import type { CollectiveCommand, FamilyComplaint } from './collective.commands.js';
import type { CollectiveEvent } from './collective.events.js';

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
    const reason = 'withdrew-its-complaint';
    for (const a of [open, ended('2026-02-24')]) {
      given(opened, joined('a'))
        .when(leave('a', '2026-02-25', { reason, complaints: complaints({ a }) }))
        .thenRefuses('family-has-not-withdrawn', { field: 'reason' });
    }
    given(opened, joined('a'))
      .when(leave('a', '2026-02-25', { reason }))
      .thenRefuses('family-has-not-withdrawn');
    const withdrawn = { ...ended('2026-02-24'), withdrawn: true };
    given(opened, joined('a'))
      .when(leave('a', '2026-02-25', { reason, complaints: complaints({ a: withdrawn }) }))
      .then({ type: 'FamilyLeft', data: { collectiveId, complaintId: 'a', leftOn: '2026-02-25', reason, note: null } });
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
  it('was part of it when it was named, and goes on speaking after it left', () => {
    const spoken = [opened, joined('a'), joined('b'), namedAs('a', '2026-02-23')] as const;
    given(...spoken)
      .when(leave('a', '2026-02-22'))
      .thenRefuses('family-speaks-for-all', { field: 'leftOn', from: '2026-02-23' });
    given(...spoken)
      .when(leave('a', '2026-02-23'))
      .then(left('a', '2026-02-23'));
    given(...spoken)
      .when(leave('b', '2026-02-22'))
      .then(left('b', '2026-02-22'));
    given(...spoken, namedAs(null))
      .when(leave('a', '2026-02-21'))
      .then(left('a', '2026-02-21'));
    given(...spoken)
      .when(leave('a', '2026-02-20'))
      .thenRefuses('left-before-joined');
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
