import { point } from '../../testing/complaint-examples.js';
import { collectiveDecider } from './collective.decider.js';
import type { CollectiveEvent } from './collective.events.js';
import { enrolled, teamsOfCollective } from './collective.state.js';

const collectiveId = 'collective-1';
const opened: CollectiveEvent = {
  type: 'CollectiveOpened',
  data: { collectiveId, openedOn: '2026-02-20', title: 'Klage', source: { kind: 'letter', reference: null } },
};
const joined = (complaintId: string, joinedOn = '2026-02-21', team: string | null = null): CollectiveEvent => ({
  type: 'FamilyJoined',
  data: { collectiveId, complaintId, joinedOn, team },
});
const left = (complaintId: string, leftOn = '2026-02-25'): CollectiveEvent => ({
  type: 'FamilyLeft',
  data: { collectiveId, complaintId, leftOn, reason: 'other', note: null },
});

describe('The state of a collective complaint', () => {
  const fold = (...events: readonly CollectiveEvent[]) => {
    const state = events.reduce(collectiveDecider.evolve, collectiveDecider.initial);
    if (state === null) throw new Error('it was not opened');
    return state;
  };
  it('knows who is part of it now, and the teams that answer', () => {
    const shared: CollectiveEvent = {
      type: 'SharedPointAdded',
      data: { collectiveId, point: point('s1'), raisedOn: null },
    };
    const state = fold(opened, shared, joined('a', '2026-02-21', 'skoleliv'), joined('b'), joined('c'), left('b'));
    expect(enrolled(state).map(({ complaintId }) => complaintId)).toEqual(['a', 'c']);
    expect(teamsOfCollective(state)).toEqual(['boerneliv', 'skoleliv']);
  });
  it('knows each time of each family, and nothing at first', () => {
    const time = (complaintId: string, leftOn: string | null, joinedOn = '2026-02-21') => ({
      complaintId,
      joinedOn,
      leftOn,
      leftBecause: leftOn === null ? null : 'other',
      team: null,
    });
    expect(fold(opened).families).toEqual([]);
    const back = [joined('a'), left('a'), joined('a', '2026-02-26'), left('a', '2026-02-27')];
    expect(fold(opened, ...back, joined('b')).families).toEqual([
      time('a', '2026-02-25'),
      time('a', '2026-02-27', '2026-02-26'),
      time('b', null),
    ]);
  });
  it('knows who opened it on which day in Denmark', () => {
    const recorded = { ...opened, metadata: { actor: 'maria' }, recordedAt: '2026-02-20T23:30:00.000Z' };
    expect(collectiveDecider.evolve(null, recorded)).toMatchObject({ openedBy: 'maria', recordedOn: '2026-02-21' });
    expect(fold(opened)).toMatchObject({ openedBy: null, recordedOn: null });
  });
  it('knows how many somebody says they are, each by itself, and who speaks for them now', () => {
    const spoken = (namedOn: string, complaintId: string | null): CollectiveEvent => ({
      type: 'SpokespersonNamed',
      data: { collectiveId, namedOn, complaintId, person: null },
    });
    const stated = (statementId: string, families: number): CollectiveEvent => ({
      type: 'ParticipantsStated',
      data: {
        ...{ collectiveId, statementId, families, statedOn: '2026-02-22' },
        source: { kind: 'newspaper', reference: null },
      },
    });
    expect(fold(opened)).toMatchObject({ statements: [], spokesperson: null });
    const told = [spoken('2026-02-22', 'a'), stated('s1', 32), stated('s2', 42), spoken('2026-02-23', null)];
    expect(fold(opened, joined('a'), ...told)).toEqual({
      ...fold(opened, joined('a')),
      statements: [
        { statementId: 's1', families: 32, statedOn: '2026-02-22' },
        { statementId: 's2', families: 42, statedOn: '2026-02-22' },
      ],
      spokesperson: { namedOn: '2026-02-23', complaintId: null },
    });
  });
  it('is nothing without an opening', () => {
    expect(collectiveDecider.evolve(null, joined('a'))).toBeNull();
  });
});
