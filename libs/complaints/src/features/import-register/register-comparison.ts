import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { cellsOf, forgottenValue, type ToldCell } from './register-cells.js';
import type { Column } from './register-columns.js';

/** Where something stands in the rows of a case. */
export interface Place {
  readonly column: Column;
  /** The point in whose row it stands; null: the whole case. */
  readonly pointId: string | null;
}

/** Something that a register tells now and did not tell when its case was imported. */
export interface Addition extends Place {
  /** True where the import had to take something for granted, and the register now says something else. */
  readonly assumedBefore: boolean;
}

/** How a register differs from what was imported of it. */
export interface Comparison {
  /** What was known and is another now. */
  readonly changed: readonly Place[];
  readonly additions: readonly Addition[];
}

type Events = readonly ComplaintEvent[];

/** What is compared with what the register would write now. */
export interface Known {
  /** What the import of the case wrote. */
  readonly written: Events;
  /** All that is known of it by now, the import's events included. */
  readonly all: Events;
  /** Whether the file has a column in which the fact of this one is told: a column that is left out says nothing. */
  readonly tells: (column: Column) => boolean;
}

/**
 * Compares, cell by cell, what the import of a case wrote with what the register would write now, in the columns that
 * both have. A further row is a further point, of which every cell is offered. What was added in Lydhør since is not
 * offered again, and what was put right there may say so in the register, too. What was forgotten meanwhile cannot be
 * compared, and stands.
 */
export function compared({ written, all, tells }: Known, now: Events): Comparison {
  const [before, after, known] = [byPlace(written), byPlace(now), byPlace(all)];
  const changed = [...before].filter(([place, was]) => {
    if (isSilent(was.value) || was.value === forgottenValue || was.assumed || !tells(was.column)) return false;
    const value = after.get(place)?.value;
    return !equal(value, was.value) && !equal(value, known.get(place)?.value);
  });
  const additions = [...after].flatMap(([place, { column, pointId, value }]) => {
    const was = before.get(place);
    const told = known.get(place)?.value;
    if (isSilent(value) || was?.value === forgottenValue || told === forgottenValue) return [];
    if (equal(value, was?.value) || equal(value, told)) return [];
    return [{ column, pointId, assumedBefore: was !== undefined && !isSilent(was.value) }];
  });
  return { changed: changed.map(([, { column, pointId }]) => ({ column, pointId })), additions };
}

const byPlace = (events: Events): ReadonlyMap<string, ToldCell> =>
  new Map(cellsOf(events).map((told) => [`${told.column} ${told.pointId ?? ''}`, told]));

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** What a register that has no such column says. */
const isSilent = (value: unknown): boolean =>
  value === undefined || value === null || value === 'not-stated' || (Array.isArray(value) && value.length === 0);
