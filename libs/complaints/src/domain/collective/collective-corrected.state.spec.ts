import { collectiveDecider } from './collective.decider.js';
import type { CollectiveEvent } from './collective.events.js';
import type { OpenedCollective } from './collective.state.js';

const collectiveId = 'collective-1';
const source = { kind: 'newspaper', reference: null } as const;
const opened: CollectiveEvent = {
  type: 'CollectiveOpened',
  data: { collectiveId, openedOn: '2026-02-20', title: 'Klage', source },
};
const joined = (complaintId: string, joinedOn = '2026-02-21'): CollectiveEvent => ({
  type: 'FamilyJoined',
  data: { collectiveId, complaintId, joinedOn, team: null },
});
const left = (complaintId: string, leftOn = '2026-02-25'): CollectiveEvent => ({
  type: 'FamilyLeft',
  data: { collectiveId, complaintId, leftOn, reason: 'other', note: null },
});
const stated = (statementId: string, families: number): CollectiveEvent => ({
  type: 'ParticipantsStated',
  data: { collectiveId, statementId, families, statedOn: '2026-02-22', source },
});
const takenBack = (complaintId: string, step: 'joined' | 'left'): CollectiveEvent => ({
  type: 'FamilyStepTakenBack',
  data: { collectiveId, complaintId, step, takenOn: '2026-02-21', reason: 'x' },
});
const redated = (complaintId: string, step: 'joined' | 'left', was: string, on: string): CollectiveEvent => ({
  type: 'CollectiveDateCorrected',
  data: { collectiveId, step, complaintId, was, on, reason: 'x' },
});
const told = (families: number, statedOn: string) => ({ families, statedOn, source });
const statement = (statementId: string, right: ReturnType<typeof told> | null): CollectiveEvent => ({
  type: 'ParticipantsStatementCorrected',
  data: { collectiveId, statementId, was: told(32, '2026-02-22'), statement: right, reason: 'x' },
});

function fold(...events: readonly CollectiveEvent[]): OpenedCollective {
  const state = [opened, ...events].reduce(collectiveDecider.evolve, collectiveDecider.initial);
  if (state === null) throw new Error('it was not opened');
  return state;
}

describe('The state of a collective complaint that was put right', () => {
  it('is that of one which the family never joined, or never left, whoever else did', () => {
    const others = [joined('b'), left('b'), joined('c')];
    expect(fold(joined('a'), ...others, takenBack('a', 'joined'))).toEqual(fold(...others));
    expect(fold(joined('a'), left('a'), ...others, takenBack('a', 'left'))).toEqual(fold(joined('a'), ...others));
    const back = [joined('a'), left('a'), joined('b'), left('b'), joined('a', '2026-02-26')];
    expect(fold(...back, takenBack('a', 'joined'))).toEqual(fold(...back.slice(0, -1)));
  });
  it('is that of one which the family joined, or left, on the other day, whoever else did on the same', () => {
    const others = [joined('b'), left('b')];
    expect(fold(joined('a'), ...others, redated('a', 'joined', '2026-02-21', '2026-02-23'))).toEqual(
      fold(joined('a', '2026-02-23'), ...others),
    );
    expect(fold(joined('a'), left('a'), ...others, redated('a', 'left', '2026-02-25', '2026-02-24'))).toEqual(
      fold(joined('a'), left('a', '2026-02-24'), ...others),
    );
  });
  it('has the statement as it was made, or not at all, and every other as before', () => {
    const all = [stated('s1', 32), stated('s2', 42)];
    expect(fold(...all, statement('s1', told(33, '2026-02-23'))).statements).toEqual([
      { statementId: 's1', families: 33, statedOn: '2026-02-23' },
      { statementId: 's2', families: 42, statedOn: '2026-02-22' },
    ]);
    expect(fold(...all, statement('s1', null)).statements).toEqual([
      { statementId: 's2', families: 42, statedOn: '2026-02-22' },
    ]);
  });
});
