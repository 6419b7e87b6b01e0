import { Refusal } from '@lydhoer/kernel';
import { percentChange, reconcile, share } from '@lydhoer/statistics';
import type { Dimension, Reading, Window } from './cut.js';
import type { InsightRefusal } from './insight.refusals.js';
import { isPartial, type Period } from './period.js';

/** Shares and changes have one decimal, half up on the exact rational number. */
const decimals = 1;
/** A table of more rows is refused: ask for fewer dimensions or a shorter window. */
export const mostRows = 10_000;

/** How many units one period has with these values of the dimensions, in the order they were asked. */
export interface CellCount {
  readonly period: string;
  readonly values: readonly string[];
  readonly count: number;
}

/** Everything that was counted, each from the facts and none from another. Periods without units may be left out. */
export interface Counts {
  readonly cells: readonly CellCount[];
  /** Distinct units of a period, whatever their values. */
  readonly totals: ReadonlyMap<string, number>;
  /** How often units of a period stand in one row more than the first. */
  readonly extraCounts: ReadonlyMap<string, number>;
}

export interface TrendRow {
  readonly period: Period;
  readonly partial: boolean;
  readonly values: Readonly<Partial<Record<Dimension, string>>>;
  readonly count: number;
  /** Of the period's total under the same filter. The percentage is null when that is nought. */
  readonly share: { readonly numerator: number; readonly denominator: number; readonly percent: string | null };
  /** Against the period before; null when that is not in the table or either of them is partial. */
  readonly change: { readonly from: number; readonly to: number; readonly percent: string | null } | null;
}

export interface TrendPeriod {
  readonly period: Period;
  readonly partial: boolean;
  readonly total: number;
  readonly extraCounts: number;
}

export interface TrendTable {
  readonly periods: readonly TrendPeriod[];
  readonly rows: readonly TrendRow[];
  readonly reconciliation: {
    /** The sum of all rows. */
    readonly rows: number;
    readonly extraCounts: number;
    readonly total: number;
    /** What the rows leave unexplained: nought, or something is wrong with the table. */
    readonly unexplained: number;
  };
}

const keyOf = (values: readonly string[]): string => JSON.stringify(values);
const sum = (counts: readonly number[]): number => counts.reduce((soFar, count) => soFar + count, 0);

/** The table of a cut: every combination that occurs has a row in every period, with nought where it had nothing. */
export function trendTable(
  by: readonly Dimension[],
  periods: readonly Period[],
  window: Window,
  reading: Reading,
  counts: Counts,
): TrendTable {
  const combinations = combinationsOf(by, counts.cells);
  if (combinations.length * periods.length > mostRows) {
    throw new Refusal<InsightRefusal>('trend-too-many-rows', {
      rows: combinations.length * periods.length,
      most: mostRows,
    });
  }
  const counted = new Map(counts.cells.map(({ period, values, count }) => [period + keyOf(values), count]));
  const countOf = (period: Period, values: readonly string[]) => counted.get(period.name + keyOf(values)) ?? 0;
  const shown = periods.map((period) => ({
    period,
    partial: isPartial(period, window, reading),
    total: counts.totals.get(period.name) ?? 0,
    extraCounts: counts.extraCounts.get(period.name) ?? 0,
  }));
  const rows = shown.flatMap(({ period, partial, total }, index) =>
    combinations.map((values): TrendRow => {
      const count = countOf(period, values);
      const before = shown[index - 1];
      const from = before && !before.partial && !partial ? countOf(before.period, values) : undefined;
      return {
        period,
        partial,
        values: Object.fromEntries(by.map((dimension, place) => [dimension, values[place] ?? ''])),
        count,
        share: { numerator: count, denominator: total, percent: share(count, total, decimals) },
        change: from === undefined ? null : { from, to: count, percent: percentChange(from, count, decimals) },
      };
    }),
  );
  const parts = rows.map(({ count }) => count);
  const total = sum(shown.map((period) => period.total));
  const extraCounts = sum(shown.map((period) => period.extraCounts));
  return {
    periods: shown,
    rows,
    reconciliation: {
      rows: sum(parts),
      extraCounts,
      total,
      unexplained: reconcile({ parts, extraCounts, total }),
    },
  };
}

function combinationsOf(by: readonly Dimension[], cells: readonly CellCount[]): readonly (readonly string[])[] {
  if (by.length === 0) return [[]];
  const byKey = new Map(cells.map(({ values }) => [keyOf(values), values]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, values]) => values);
}

/** Lets a table out of the house only when its rows, less the extra counts, are its total (product I4). */
export function publishable(table: TrendTable): TrendTable {
  if (table.reconciliation.unexplained !== 0) {
    throw new Refusal<InsightRefusal>('table-does-not-add-up', { ...table.reconciliation });
  }
  return table;
}
