import type { PlainDate } from '@lydhoer/kernel';
import { dimensions, type Cut, type Dimension, type Window } from '../../domain/cut.js';
import { trendDefinition } from '../../domain/figures.js';
import { inWords, type Name } from '../../domain/names.js';
import { trendTable, type TrendRow, type TrendTable } from '../../domain/trend.js';
import { periodsIn, windowOf, type AskedDays } from '../../domain/period.js';
import { definitionResponse } from '../../export/definition.response.js';
import type { Counted } from './counted.js';
import type { FactsAt } from './facts.source.js';
import type { TrendsResponse } from './trends.response.js';

/** Puts what was counted into the table of a cut, over the days it covers. */
export function tableOf(
  cut: Cut,
  asked: AskedDays,
  at: Pick<FactsAt, 'reading'>,
  { counts, earliest }: Counted,
): { readonly table: TrendTable; readonly window: Window } {
  const window = windowOf(asked, earliest, cut.bucket, at.reading);
  return { table: trendTable(cut.by, periodsIn(window, cut.bucket), window, at.reading, counts), window };
}

/** The table with all that is needed to get the same numbers again. */
export function trendsResponse(
  cut: Cut,
  window: Window,
  table: TrendTable,
  at: FactsAt,
  names: readonly Name[],
): TrendsResponse {
  const { rows, extraCounts, total, unexplained } = table.reconciliation;
  return {
    definition: definitionResponse(trendDefinition(cut.unit, cut.basis)),
    bucket: cut.bucket,
    basis: cut.basis,
    level: cut.level,
    by: [...cut.by],
    filters: cut.filters,
    ...window,
    asOf: at.asOf,
    position: String(at.position),
    readOn: at.reading.day,
    incomplete: at.parkedSubjects > 0,
    parkedSubjects: at.parkedSubjects,
    periods: table.periods.map(({ period, ...rest }) => ({
      period: period.name,
      from: period.from,
      to: period.to,
      ...rest,
    })),
    rows: table.rows.map((row) => ({
      period: row.period.name,
      partial: row.partial,
      values: row.values,
      count: row.count,
      share: { ...row.share, percent: numberOrNull(row.share.percent) },
      change: row.change && { ...row.change, percent: numberOrNull(row.change.percent) },
      cases: casesOf(row, cut, window, at),
    })),
    labels: labelsOf(table.rows, cut.by, names),
    reconciliation: { rows, extraCounts, total, addsUp: unexplained === 0 },
  };
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** The address of a figure's cases: the cell's values as filters, its period as days. */
function casesOf(row: TrendRow, cut: Cut, window: Window, at: FactsAt): string {
  const query = new URLSearchParams({
    unit: cut.unit,
    basis: cut.basis,
    level: cut.level,
    from: later(row.period.from, window.from),
    to: earlier(row.period.to, window.to),
  });
  for (const dimension of dimensions) {
    const value = row.values[dimension];
    for (const filter of value === undefined ? (cut.filters[dimension] ?? []) : [value])
      query.append(dimension, filter);
  }
  if (at.asOf !== null) query.set('asOf', at.asOf);
  else if (at.pinned) query.set('asOfPosition', String(at.position));
  return `/trends/cases?${query.toString()}`;
}

function labelsOf(
  rows: readonly TrendRow[],
  by: readonly Dimension[],
  names: readonly Name[],
): TrendsResponse['labels'] {
  return Object.fromEntries(
    by.map((dimension) => {
      const values = [...new Set(rows.map(({ values }) => values[dimension] ?? ''))].sort();
      return [dimension, Object.fromEntries(values.map((value) => [value, inWords(dimension, value, names)]))];
    }),
  );
}
