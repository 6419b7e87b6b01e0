import { periodsIn } from './period.js';
import { mostRows, publishable, trendTable, type CellCount, type Counts } from './trend.js';

const window = { from: '2021-01-01', to: '2021-05-10' };
const reading = { day: '2021-05-10', lastFinishedDay: '2021-05-09' };
const months = periodsIn(window, 'month');
const nothing: Counts = { cells: [], totals: new Map(), extraCounts: new Map() };

const counts = (cells: readonly CellCount[], totals: Record<string, number>, extra: Record<string, number> = {}) => ({
  cells,
  totals: new Map(Object.entries(totals)),
  extraCounts: new Map(Object.entries(extra)),
});
const cell = (period: string, value: string, count: number): CellCount => ({ period, values: [value], count });

describe('A trend table', () => {
  it('has noughts, not gaps, in periods without units', () => {
    const { rows } = trendTable(
      [],
      months,
      window,
      reading,
      counts([{ period: '2021-03', values: [], count: 4 }], { '2021-03': 4 }),
    );
    expect(rows.map(({ period, count }) => [period.name, count])).toEqual([
      ['2021-01', 0],
      ['2021-02', 0],
      ['2021-03', 4],
      ['2021-04', 0],
      ['2021-05', 0],
    ]);
  });

  it('of nothing has a total of nought and no share', () => {
    const table = trendTable([], months, window, reading, nothing);
    expect(table.rows[0]).toMatchObject({ count: 0, share: { numerator: 0, denominator: 0, percent: null } });
    expect(table.reconciliation).toEqual({ rows: 0, extraCounts: 0, total: 0, unexplained: 0 });
    expect(trendTable(['theme'], months, window, reading, nothing).rows).toEqual([]);
  });

  it('gives every combination a row in every period, in the order of the values', () => {
    const cells = [cell('2021-04', 'TIME', 2), cell('2021-02', 'ACCESS', 1)];
    const { rows } = trendTable(['theme'], months, window, reading, counts(cells, { '2021-02': 1, '2021-04': 2 }));
    expect(rows).toHaveLength(10);
    expect(rows.slice(2, 4).map(({ period, values, count }) => [period.name, values.theme, count])).toEqual([
      ['2021-02', 'ACCESS', 1],
      ['2021-02', 'TIME', 0],
    ]);
  });

  it('shows shares of the period’s total, in which a unit of two rows counts once', () => {
    const cells = [cell('2021-02', 'ACCESS', 2), cell('2021-02', 'TIME', 2)];
    const table = trendTable(['theme'], months, window, reading, counts(cells, { '2021-02': 3 }, { '2021-02': 1 }));
    expect(table.rows[2]?.share).toEqual({ numerator: 2, denominator: 3, percent: '66.7' });
    expect(table.periods[1]).toMatchObject({ total: 3, extraCounts: 1, partial: false });
    expect(table.reconciliation).toEqual({ rows: 4, extraCounts: 1, total: 3, unexplained: 0 });
  });

  it('compares with the period before, relative to it', () => {
    const cells = ['01', '02', '03'].map((month, index): CellCount => ({
      period: `2021-${month}`,
      values: [],
      count: [127, 106, 0][index] ?? 0,
    }));
    const { rows } = trendTable([], months, window, reading, counts(cells, { '2021-01': 127, '2021-02': 106 }));
    expect(rows.map(({ change }) => change)).toEqual([
      null,
      { from: 127, to: 106, percent: '-16.5' },
      { from: 106, to: 0, percent: '-100.0' },
      { from: 0, to: 0, percent: null },
      null,
    ]);
  });

  it('never compares with or from a partial period', () => {
    const cut = { from: '2021-01-15', to: '2021-05-10' };
    const { rows } = trendTable([], months, cut, reading, nothing);
    expect(rows.map(({ partial }) => partial)).toEqual([true, false, false, false, true]);
    expect(rows.map(({ change }) => change === null)).toEqual([true, true, false, false, true]);
  });

  it('of too many rows is refused', () => {
    const values = Array.from({ length: mostRows / 5 }, (_, index) => cell('2021-01', `T${index}`, 1));
    const table = (cells: readonly CellCount[]) => trendTable(['theme'], months, window, reading, counts(cells, {}));
    expect(table(values).rows).toHaveLength(mostRows);
    expect(() => table([...values, cell('2021-02', 'one more', 1)])).toThrow(
      expect.objectContaining({ code: 'trend-too-many-rows', facts: { rows: mostRows + 5, most: mostRows } }),
    );
  });

  it('keeps values apart that read alike when put together', () => {
    const cells: CellCount[] = [
      { period: '2021-01', values: ['a', 'b,c'], count: 1 },
      { period: '2021-01', values: ['a,b', 'c'], count: 2 },
    ];
    const { rows } = trendTable(['theme', 'team'], months, window, reading, counts(cells, { '2021-01': 3 }));
    expect(rows.slice(0, 2).map(({ values, count }) => [values.theme, values.team, count])).toEqual([
      ['a', 'b,c', 1],
      ['a,b', 'c', 2],
    ]);
  });

  it('is not given out when its rows, less the extra counts, are not its total', () => {
    const short = trendTable(
      ['theme'],
      months,
      window,
      reading,
      counts([cell('2021-02', 'TIME', 1262)], { '2021-02': 1266 }),
    );
    expect(short.reconciliation.unexplained).toBe(4);
    expect(() => publishable(short)).toThrow(
      expect.objectContaining({
        code: 'table-does-not-add-up',
        facts: { rows: 1262, extraCounts: 0, total: 1266, unexplained: 4 },
      }),
    );
    const whole = trendTable([], months, window, reading, nothing);
    expect(publishable(whole)).toBe(whole);
  });
});
