import type { PlainDate } from '@lydhoer/kernel';
import type { Row } from '@lydhoer/read-models';
import { dimensions, type Basis, type Bucket, type Cut, type Dimension, type Unit } from '../../domain/cut.js';
import type { Name } from '../../domain/names.js';
import type { Counted } from './counted.js';

/** A statement with the values for its question marks. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
}

/** What is selected from the facts: a cut, and the days it covers (without the first: from the beginning). */
export interface Selection {
  readonly cut: Pick<Cut, 'unit' | 'basis' | 'level' | 'filters'>;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate;
}

/** The day that puts a unit into a period. A point closes by itself, before or with its complaint. */
export const dateColumn = (unit: Unit, basis: Basis): string =>
  basis === 'received' ? 'f.received_on' : unit === 'point' ? 'f.point_closed_on' : 'f.case_closed_on';

const valueColumn = (dimension: Dimension, { level }: Pick<Cut, 'level'>): string =>
  dimension === 'theme' && level === 'top' ? 'COALESCE(n.parent, f.theme)' : `f.${dimension}`;

/** The facts that a selection lets through, as `FROM … WHERE …`. */
export function fromFacts({ cut, from, to }: Selection): Statement {
  const date = dateColumn(cut.unit, cut.basis);
  const conditions = ['f.counts = 1', `${date} <= ?`, ...(from === undefined ? [] : [`${date} >= ?`])];
  const parameters: string[] = [to, ...(from === undefined ? [] : [from])];
  if (cut.unit !== 'contact') conditions.push("f.point_id <> ''");
  for (const dimension of dimensions) {
    const values = cut.filters[dimension];
    if (values === undefined) continue;
    conditions.push(`${valueColumn(dimension, cut)} IN (${values.map(() => '?').join(', ')})`);
    parameters.push(...values);
  }
  const themes = cut.level === 'top' ? " LEFT JOIN insight_name n ON n.scheme = 'theme' AND n.code = f.theme" : '';
  return { sql: `FROM insight_fact f${themes} WHERE ${conditions.join(' AND ')}`, parameters };
}

const periodName: Readonly<Record<Bucket, (date: string) => string>> = {
  month: (date) => `substr(${date}, 1, 7)`,
  quarter: (date) => `substr(${date}, 1, 4) || '-Q' || ((CAST(substr(${date}, 6, 2) AS INTEGER) + 2) / 3)`,
  year: (date) => `substr(${date}, 1, 4)`,
};

/** Facts are points: a point is counted by its row, a contact or complaint once however many rows it has. */
const countOf = (unit: Unit): string => (unit === 'point' ? 'COUNT(*)' : 'COUNT(DISTINCT f.complaint_id)');

/**
 * The counts of a cut, each from the facts themselves: the cells (`period, v0, v1, …, count`), the totals of the
 * periods (`period, first, count`), and their extra counts (`period, count`), which only units of several points have.
 * `countedIn` reads what they give.
 */
export function countingStatements(cut: Cut, from: PlainDate | undefined, to: PlainDate): readonly Statement[] {
  const source = fromFacts({ cut, from, to });
  const date = dateColumn(cut.unit, cut.basis);
  const period = `${periodName[cut.bucket](date)} AS period`;
  const values = cut.by.map((dimension, place) => `${valueColumn(dimension, cut)} AS v${place}`);
  const count = `${countOf(cut.unit)} AS count`;
  const cellsOfUnits = `SELECT DISTINCT ${[period, 'f.complaint_id AS unit', ...values].join(', ')} ${source.sql}`;
  const statement = (sql: string): Statement => ({ sql, parameters: source.parameters });
  return [
    statement(
      `SELECT ${[period, ...values, count].join(', ')} ${source.sql}
        GROUP BY ${['period', ...cut.by.map((_, place) => `v${place}`)].join(', ')}`,
    ),
    statement(`SELECT ${period}, MIN(${date}) AS first, ${count} ${source.sql} GROUP BY period`),
    ...(cut.unit === 'point'
      ? []
      : [
          statement(
            `SELECT period, SUM(cells - 1) AS count
               FROM (SELECT period, unit, COUNT(*) AS cells FROM (${cellsOfUnits}) GROUP BY period, unit)
              GROUP BY period`,
          ),
        ]),
  ];
}

/** What themes and teams are called. */
export const namesStatement: Statement = { sql: 'SELECT * FROM insight_name', parameters: [] };

/** What the counting statements gave. */
export function countedIn(
  { by }: Pick<Cut, 'by'>,
  [cells = [], totals = [], extraCounts = []]: readonly (readonly Row[])[],
): Counted {
  const byPeriod = (rows: readonly Row[]) => new Map(rows.map(({ period, count }) => [String(period), Number(count)]));
  return {
    counts: {
      cells: cells.map((row) => ({
        period: String(row.period),
        values: by.map((_, place) => String(row[`v${place}`])),
        count: Number(row.count),
      })),
      totals: byPeriod(totals),
      extraCounts: byPeriod(extraCounts),
    },
    earliest: totals.map(({ first }) => String(first)).sort()[0] ?? null,
  };
}

/** A row of the names as a name. */
export const nameOf = ({ scheme, code, parent, label_da, label_en }: Row): Name => ({
  scheme: String(scheme),
  code: String(code),
  parent: parent === null || parent === undefined ? null : String(parent),
  da: String(label_da),
  en: String(label_en),
});
