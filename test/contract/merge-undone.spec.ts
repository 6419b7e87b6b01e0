import fc from 'fast-check';
import { foldInto } from '@lydhoer/read-models/testing';
import { viewSets } from '../../apps/rebuild/src/contexts.js';
import { history, Register, type Happening } from './merging/register.js';
import { rowsAfter, sets } from './merging/rows.js';

describe('A merge that was undone', () => {
  it('leaves every row of every view as it would be without it, whatever happened to both meanwhile', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = new Register();
        for (const each of happenings) register.happen(each);
        if (register.merged) register.happen('unmerge');
        expect(rowsAfter(register.log)).toEqual(rowsAfter(register.withoutMerges));
      }),
    );
  });

  it('is looked for in every set that a merge could change', () => {
    const names = ['complaints', 'complaint-numbers', 'reviews', 'learning', 'insight', 'privacy'];
    expect(sets.map(({ name }) => name)).toEqual(names);
    const following = viewSets.flatMap(({ views }) => views.filter(({ on }) => 'ComplaintMergedInto' in on));
    expect(following.map(({ name }) => name)).toEqual([
      'steps_elsewhere',
      'complaint_list',
      'complaint_links',
      'known_complaints',
      'known_complaints',
      'insight_facts',
      'insight_learning_log',
    ]);
  });

  it('leaves every row as it was before, where nothing happened meanwhile', () => {
    const register = new Register();
    const before = rowsAfter(register.log);
    register.happen('merge');
    expect(register.merged).toBe(true);
    expect(rowsAfter(register.log)).not.toEqual(before);
    register.happen('unmerge');
    expect(rowsAfter(register.log)).toEqual(before);
  });
});

describe('The histories of both', () => {
  const told = (register: Register) => {
    const all = register.log.map(({ stream, type }) => `${stream} ${type}`);
    const elsewhere = sets.flatMap((set) =>
      set.name === 'complaints' ? foldInto(set, register.log).rows('step_elsewhere') : [],
    );
    return {
      ofTheMerged: all.filter((one) => /^complaint-again Complaint(MergedInto|Unmerged)$/.test(one)),
      ofTheOther: [...elsewhere]
        .sort((a, b) => Number(a.position) - Number(b.position))
        .map(({ complaint_id, what, thing_id }) => [complaint_id, what, thing_id]),
    };
  };

  it('tell of the merge and of its undoing, each time', () => {
    const register = new Register();
    for (const happening of ['merge', 'unmerge', 'merge', 'unmerge'] as const) register.happen(happening);
    const once = ['complaint-again ComplaintMergedInto', 'complaint-again ComplaintUnmerged'];
    const elsewhere = [
      ['first', 'merged-in', 'again'],
      ['first', 'taken-out-again', 'again'],
    ];
    expect(told(register)).toEqual({ ofTheMerged: [...once, ...once], ofTheOther: [...elsewhere, ...elsewhere] });
  });
});

describe('While it is merged', () => {
  const mergedAfter = (happenings: readonly Happening[]): Register => {
    const register = new Register();
    for (const each of happenings) register.happen(each);
    if (!register.merged) register.happen('merge');
    fc.pre(register.merged);
    return register;
  };

  it('a point is tagged where either registration was, and each complaint’s own tags stay its own', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = mergedAfter(happenings);
        const complaints = sets.filter(({ name }) => name === 'complaints');
        const alone = rowsAfter(register.withoutMerges, complaints).get('complaints complaint_list_point') ?? [];
        const together = rowsAfter(register.log, complaints).get('complaints complaint_list_point') ?? [];
        const tags = (rows: readonly string[], complaint: string, column: string) =>
          rows
            .filter((row) => row.includes(`["complaint_id","${complaint}"]`))
            .map((row) => Number(new RegExp(`\\["${column}",(\\d+)\\]`).exec(row)?.[1]));
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(tags(together, 'first', 'tags')).toEqual(tags(alone, 'first', 'tags'));
        expect(tags(together, 'again', 'tags')).toEqual(tags(alone, 'again', 'tags'));
        expect(sum(tags(together, 'first', 'tags_elsewhere'))).toBe(sum(tags(alone, 'again', 'tags')));
      }),
    );
  });

  it('a complaint stands in no list, figure or overview of deadlines, and the other one does as before', () => {
    fc.assert(
      fc.property(history, (happenings) => {
        const register = mergedAfter(happenings);
        const counting = sets.filter(({ name }) => name === 'complaints' || name === 'insight');
        const rows = rowsAfter(register.log, counting);
        const alone = rowsAfter(
          register.log.filter(({ stream }) => stream === 'complaint-first'),
          counting,
        );
        const counted = (all: typeof rows, table: string, mark: string) =>
          (all.get(table) ?? []).filter((row) => row.includes(mark)).length;
        for (const [table, mark] of [
          ['complaints complaint_list', '["standing","counts"]'],
          ['insight insight_fact', '["counts",1]'],
        ] as const) {
          expect(counted(rows, table, mark)).toBe(counted(alone, table, mark));
          expect(counted(rows, table, mark)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
