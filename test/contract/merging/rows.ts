import type { RecordedEvent } from '@lydhoer/event-store';
import { foldInto } from '@lydhoer/read-models/testing';
import { viewSets } from '../../../apps/rebuild/src/contexts.js';

/** What tells how far a row has read, and nothing of what it says. */
const readingFacts = new Set(['revision', 'changed', 'changes']);

/** What tells of what happened, and not of how things stand: there a merge and its undoing stay told. */
const histories = new Set(['step_elsewhere']);

/** The sets that know of complaints. The others have no row to compare: nothing else is in the log. */
export const sets = viewSets.filter(({ views }) => views.some(({ on }) => 'ComplaintRegistered' in on));

/** Every row of every view of state. */
export function rowsAfter(log: readonly RecordedEvent[], of = sets): ReadonlyMap<string, readonly string[]> {
  return new Map(
    of.flatMap((set) => {
      const folded = foldInto(set, log);
      return set.views.flatMap((view) =>
        view.tables.flatMap(({ name }: { readonly name: string }) => {
          if (histories.has(name)) return [];
          const rows = folded
            .rows(name)
            .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !readingFacts.has(column))));
          return [[`${set.name} ${name}`, rows] as const];
        }),
      );
    }),
  );
}
