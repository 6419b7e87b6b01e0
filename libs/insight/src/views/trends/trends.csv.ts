import { basisWords, dimensionWords, unitWords } from '../../domain/words.js';
import { dimensions, type Dimension } from '../../domain/cut.js';
import type { TrendTable } from '../../domain/trend.js';
import { csv, type Column, type CsvCell, type Profile } from '../../export/csv.js';
import type { TrendsResponse } from './trends.response.js';

/** A row of the file: the figure, and everything that says what it is, on every row so that sorting loses nothing. */
interface Line {
  readonly period: TrendTable['periods'][number];
  readonly row: TrendTable['rows'][number] | undefined;
}

const figure = (machine: string, da: string, cell: (line: Line) => CsvCell): Column<Line> => ({ machine, da, cell });

const filterText = ({ filters, level }: TrendsResponse): string => {
  const parts = dimensions.flatMap((dimension) => {
    const values = filters[dimension];
    return values === undefined ? [] : [`${dimension}=${values.join('|')}`];
  });
  return [...parts, ...(level === 'top' ? ['level=top'] : [])].join(' & ');
};

/** A trend as a CSV file. A table without rows still has one line per period, so that it says what it is. */
export function trendsCsv(table: TrendTable, answer: TrendsResponse, profile: Profile): string {
  const lines = table.periods.flatMap((period): Line[] => {
    const rows = table.rows.filter((row) => row.period === period.period);
    return rows.length === 0 ? [{ period, row: undefined }] : rows.map((row) => ({ period, row }));
  });
  return csv(columnsOf(answer, profile === 'danish' ? 'da' : 'en'), lines, profile);
}

function columnsOf(answer: TrendsResponse, words: 'da' | 'en'): readonly Column<Line>[] {
  const constant = (machine: string, da: string, cell: CsvCell) => figure(machine, da, () => cell);
  return [
    figure('period', 'Periode', ({ period }) => ({ text: period.period.name })),
    figure('period_from', 'Periode fra', ({ period }) => ({ day: period.period.from })),
    figure('period_to', 'Periode til', ({ period }) => ({ day: period.period.to })),
    figure('partial', 'Ufuldstændig periode', ({ period }) => ({ yes: period.partial })),
    ...answer.by.flatMap((dimension) => dimensionColumns(dimension, answer, words)),
    figure('count', 'Antal', ({ row }) => ({ number: row?.count ?? 0 })),
    figure('share_numerator', 'Andel: tæller', ({ row }) => ({ number: row?.share.numerator ?? 0 })),
    figure('share_denominator', 'Andel: nævner', ({ period }) => ({ number: period.total })),
    figure('share_percent', 'Andel i procent', ({ row }) => ({ number: row?.share.percent ?? null })),
    figure('change_from', 'Forrige periode', ({ row }) => ({ number: row?.change?.from ?? null })),
    figure('change_percent', 'Ændring i procent', ({ row }) => ({ number: row?.change?.percent ?? null })),
    figure('period_total', 'I alt i perioden', ({ period }) => ({ number: period.total })),
    figure('period_extra_counts', 'Ekstra tællinger i perioden', ({ period }) => ({ number: period.extraCounts })),
    constant('unit', 'Enhed', { text: unitWords[answer.definition.unit][words] }),
    constant('basis', 'Opgjort efter', { text: basisWords[answer.basis][words] }),
    constant('definition', 'Definition', { text: `${answer.definition.id} v${answer.definition.version}` }),
    constant('formula', 'Formel', { text: answer.definition.formula[words] }),
    constant('rounding', 'Afrunding', { text: answer.definition.rounding[words] }),
    constant('filter', 'Filter', { text: filterText(answer) }),
    constant('from', 'Fra', { day: answer.from }),
    constant('to', 'Til', { day: answer.to }),
    constant('as_of', 'Som kendt ved udgangen af', { day: answer.asOf }),
    constant('read_on', 'Opgjort den', { day: answer.readOn }),
    constant('position', 'Position i loggen', { number: answer.position }),
    constant('incomplete', 'Tal mangler', { yes: answer.incomplete }),
  ];
}

/** The code of a value and, beside it, what it is called. */
const dimensionColumns = (
  dimension: Dimension,
  { labels }: TrendsResponse,
  words: 'da' | 'en',
): readonly Column<Line>[] => [
  figure(dimension, `${dimensionWords[dimension].da} (kode)`, ({ row }) => ({ text: row?.values[dimension] ?? null })),
  figure(`${dimension}_label`, dimensionWords[dimension].da, ({ row }) => ({
    text: labels[dimension]?.[row?.values[dimension] ?? '']?.[words] ?? null,
  })),
];
