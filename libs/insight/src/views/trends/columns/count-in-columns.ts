/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index lies inside its column */
import type { PlainDate } from '@lydhoer/kernel';
import { dimensions, type Cut, type Dimension } from '../../../domain/cut.js';
import type { CellCount } from '../../../domain/trend.js';
import type { Counted } from '../counted.js';
import { dateOf, dayNumber } from './day-column.js';
import { noFact, type FactColumns } from './fact-columns.js';
import { monthOf, periodIndex } from './period-index.js';

/** Beyond so many cells that could occur (periods × values), the counters would take more memory than they save. */
const mostCells = 2_000_000;

/** All bits set: `|` makes every cell this one, and its sign tells it from the others without a branch. */
const notCounted = -1;

/**
 * Counts a cut over the columns: what the statements of `trend.sql.ts` count over the file, from the same definition.
 * `topOf` gives the theme that a theme belongs to at the top level. Undefined when the cut has too many cells.
 * Column after column in plain loops: each takes a millisecond or two for a million facts.
 */
export function countInColumns(
  columns: FactColumns,
  cut: Cut,
  window: { readonly from: PlainDate | undefined; readonly to: PlainDate },
  topOf: (theme: string) => string,
): Counted | undefined {
  const valueOf = (dimension: Dimension, value: string) =>
    dimension === 'theme' && cut.level === 'top' ? topOf(value) : value;
  const { days, earliest, latest } = dayColumnOf(columns, cut);
  const from = Math.max(earliest, dayNumber(window.from ?? null));
  const to = Math.min(latest, dayNumber(window.to));
  const { names, ofMonth, firstMonth } = periodIndex(from, to, cut.bucket);
  const divisions = divisionsOf(columns, cut, valueOf);
  const perPeriod = divisions.reduce((product, { values }) => product * values.length, 1);
  if (perPeriod * names.length > mostCells) return undefined;

  // The cell of each fact: first where its period begins, then moved on by each of its values.
  const cellOf = new Int32Array(columns.slots);
  for (let slot = 0; slot < cellOf.length; slot++) {
    const day = days[slot]!;
    cellOf[slot] = day < from || day > to ? notCounted : ofMonth[monthOf(day) - firstMonth]! * perPeriod;
  }
  if (cut.unit !== 'contact') leaveOut(cellOf, columns.isPoint, Int32Array.of(notCounted, 0));
  for (const dimension of dimensions) {
    const asked = cut.filters[dimension];
    if (asked === undefined) continue;
    const { codes, values } = columns.values[dimension];
    leaveOut(
      cellOf,
      codes,
      Int32Array.from(values, (value) => (asked.includes(valueOf(dimension, value)) ? 0 : notCounted)),
    );
  }
  for (const { codes, offsets } of divisions) {
    for (let slot = 0; slot < cellOf.length; slot++) {
      const cell = cellOf[slot]!;
      cellOf[slot] = cell + (offsets[codes[slot]!]! & ~(cell >> 31));
    }
  }

  const cells = new Int32Array(perPeriod * names.length);
  const totals = new Int32Array(names.length);
  const extraCounts = new Int32Array(names.length);
  let first = Infinity;
  for (let slot = 0; slot < cellOf.length; slot++) {
    const cell = cellOf[slot]!;
    if (cell === notCounted) continue;
    // A point is a unit of its own. A case is one unit, whose facts share their period: it counts once in each cell.
    const seen = cut.unit === 'point' ? 'nowhere' : whereSeen(cellOf, columns.before, slot);
    if (seen === 'in-this-cell') continue;
    cells[cell]!++;
    const period = (cell / perPeriod) | 0;
    if (seen === 'in-another') {
      extraCounts[period]!++;
    } else {
      totals[period]!++;
      if (days[slot]! < first) first = days[slot]!;
    }
  }
  return {
    counts: {
      cells: cellCounts(cells, names, divisions, perPeriod),
      totals: byPeriod(totals, names),
      extraCounts: byPeriod(extraCounts, names),
    },
    earliest: first === Infinity ? null : dateOf(first),
  };
}

/** Which day puts the unit into a period. A point closes by itself, before or with its complaint. */
function dayColumnOf(columns: FactColumns, { unit, basis }: Pick<Cut, 'unit' | 'basis'>) {
  if (basis === 'received') return columns.received;
  return unit === 'point' ? columns.pointClosed : columns.caseClosed;
}

/** Takes out the facts whose code says `notCounted`; the other codes say nought. */
function leaveOut(cellOf: Int32Array, codes: Uint8Array | Uint16Array, byCode: Int32Array): void {
  for (let slot = 0; slot < cellOf.length; slot++) cellOf[slot]! |= byCode[codes[slot]!]!;
}

/** Whether an earlier fact of the same case was counted: in the same cell, in another, or none was. */
function whereSeen(cellOf: Int32Array, before: Int32Array, slot: number): 'nowhere' | 'in-another' | 'in-this-cell' {
  let seen: 'nowhere' | 'in-another' = 'nowhere';
  for (let earlier = before[slot]!; earlier !== noFact; earlier = before[earlier]!) {
    if (cellOf[earlier] === cellOf[slot]) return 'in-this-cell';
    if (cellOf[earlier] !== notCounted) seen = 'in-another';
  }
  return seen;
}

interface Division {
  readonly codes: Uint16Array;
  /** By code: how far its value lies from the first cell of the period. */
  readonly offsets: Int32Array;
  /** How far two neighbouring values lie apart. */
  readonly step: number;
  readonly values: readonly string[];
}

/** The values that a cut divides by. The cell of a combination is the sum of its values' offsets. */
function divisionsOf(
  columns: FactColumns,
  { by }: Pick<Cut, 'by'>,
  valueOf: (dimension: Dimension, value: string) => string,
): readonly Division[] {
  let step = 1;
  return by.map((dimension) => {
    const { codes, values: recorded } = columns.values[dimension];
    const values = [...new Set(recorded.map((value) => valueOf(dimension, value)))];
    const own = step;
    step *= values.length;
    const offsets = Int32Array.from(recorded, (value) => values.indexOf(valueOf(dimension, value)) * own);
    return { codes, offsets, step: own, values };
  });
}

function cellCounts(
  cells: Int32Array,
  periods: readonly string[],
  divisions: readonly Division[],
  perPeriod: number,
): readonly CellCount[] {
  const counted: CellCount[] = [];
  for (let cell = 0; cell < cells.length; cell++) {
    const count = cells[cell]!;
    if (count === 0) continue;
    const combination = cell % perPeriod;
    const values = divisions.map(({ values, step }) => values[Math.floor(combination / step) % values.length]!);
    counted.push({ period: periods[Math.floor(cell / perPeriod)]!, values, count });
  }
  return counted;
}

const byPeriod = (counts: Int32Array, periods: readonly string[]): ReadonlyMap<string, number> =>
  new Map(periods.map((period, index) => [period, counts[index]!]));
