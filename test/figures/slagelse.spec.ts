import { openLiveStore, type LiveStore } from './live-store.js';
import { registerYears, slagelse } from './published.js';
import { registerOf } from './register.js';

interface Trends {
  readonly rows: readonly {
    readonly period: string;
    readonly values: Readonly<Record<string, string>>;
    readonly count: number;
    readonly partial: boolean;
    readonly change: { readonly from: number; readonly to: number; readonly percent: number | null } | null;
    readonly cases: string;
  }[];
  readonly periods: readonly { readonly period: string; readonly total: number; readonly extraCounts: number }[];
  readonly reconciliation: { readonly addsUp: boolean; readonly total: number; readonly extraCounts: number };
  readonly incomplete: boolean;
}
interface Report {
  readonly imported: number;
  readonly skipped: number;
  readonly refused: number;
  readonly errors: readonly unknown[];
}

const years = 'bucket=year&from=2015-01-01&to=2021-12-31';
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const complaintsInAll = sumOf(registerYears.map(({ complaints }) => complaints));
const contactsInAll = sumOf(registerYears.map(({ complaints, contacts = complaints }) => contacts));

describe('The figures that the borgerrådgiver of Slagelse published, imported into an empty live store', () => {
  let live: LiveStore;
  let report: Report;
  const register = registerOf(registerYears);
  const importIt = async () => {
    const answer = await live.send('analyst', 'POST', '/imports?register=borgerraadgiver', register);
    expect(answer.status).toBe(200);
    return answer.body as Report;
  };
  const trends = async (query: string) => {
    const answer = await live.send('analyst', 'GET', `/trends?${years}&${query}`);
    expect(answer.status).toBe(200);
    return answer.body as Trends;
  };
  beforeAll(async () => {
    live = await openLiveStore();
    expect((await trends('unit=contact')).reconciliation.total).toBe(0);
    report = await importIt();
  }, 60_000);
  afterAll(() => live.close());

  it('are taken in whole: every case imported, none refused', () => {
    expect(report).toMatchObject({ imported: contactsInAll, skipped: 0, refused: 0, errors: [] });
  });

  it('come back as the totals of complaints, year by year', async () => {
    const { rows, incomplete } = await trends('unit=complaint');
    expect(rows.map(({ period, count }) => [period, count])).toEqual(
      registerYears.map(({ year, complaints }) => [String(year), complaints]),
    );
    expect(rows.map(({ partial }) => partial)).not.toContain(true);
    expect(incomplete).toBe(false);
  });

  it('come back as the totals of contacts, in which complaints count, where those were published', async () => {
    const { rows } = await trends('unit=contact');
    const counts = new Map(rows.map(({ period, count }) => [period, count]));
    const published = registerYears.flatMap(({ year, contacts }) =>
      contacts === undefined ? [] : [{ year, contacts }],
    );
    expect(published.map(({ year }) => year)).toEqual([2015, 2018, 2019]);
    expect(published.map(({ year }) => ({ year, contacts: counts.get(String(year)) }))).toEqual(published);
  });

  it('change by as many percent as computed from them: +14.4, −16.5, −3.8, −11.8, −28.9, +65.6', async () => {
    const { rows } = await trends('unit=complaint');
    expect(rows[0]?.change).toBeNull();
    const changes = rows.slice(1).map(({ period, change }) => [period, change?.percent]);
    expect(Object.fromEntries(changes)).toEqual(slagelse.changes.percent);
    expect(changes.map(([, percent]) => percent)).toEqual([14.4, -16.5, -3.8, -11.8, -28.9, 65.6]);
  });

  it('hold the published number of complaints about long case processing in 2016', async () => {
    const { rows } = await trends('unit=complaint&by=theme&theme=TIME.LONG');
    const [published] = slagelse.themes;
    const row = rows.find(({ period }) => period === '2016');
    expect(row?.count).toBe(published?.complaints);
    const opened = await live.send('jurist', 'GET', row?.cases ?? '');
    expect(opened.body).toMatchObject({ unit: 'complaint', count: 47, cases: 47, visible: 47 });
  });

  it('add up when divided by theme, although some complaints stand in two rows', async () => {
    const { reconciliation, periods } = await trends('unit=complaint&by=theme');
    expect(reconciliation).toMatchObject({ addsUp: true, total: complaintsInAll });
    expect(reconciliation.extraCounts).toBe(sumOf(registerYears.map(({ complaints }) => Math.ceil(complaints / 7))));
    expect(periods.map(({ total }) => total)).toEqual(registerYears.map(({ complaints }) => complaints));
  });

  it('count points apart from complaints', async () => {
    const { rows } = await trends('unit=point');
    expect(rows.map(({ count }) => count)).toEqual(
      registerYears.map(({ complaints }) => complaints + Math.ceil(complaints / 7)),
    );
  });

  it('show the teams as they were then: two before the re-organisation of June 2021, three after it', async () => {
    const { rows } = await trends('unit=complaint&by=team');
    const teamsIn = (year: string) =>
      rows.filter(({ period, count }) => period === year && count > 0).map(({ values }) => values.team);
    expect(teamsIn('2020')).toEqual(['team-1', 'team-2']);
    expect(teamsIn('2021')).toEqual(['boerneliv', 'skoleliv', 'team-1', 'team-2', 'ungeliv']);
  });

  it('stay the same when the register is imported again', async () => {
    const before = await trends('unit=contact&by=theme,team');
    expect(await importIt()).toMatchObject({ imported: 0, skipped: contactsInAll, refused: 0 });
    expect((await trends('unit=contact&by=theme,team')).rows).toEqual(before.rows);
  });
});

describe('The table of published figures', () => {
  it('names a source for every figure', () => {
    const named = JSON.parse(JSON.stringify([...slagelse.rows, ...slagelse.themes])) as { source: string }[];
    for (const { source } of named) expect(slagelse.sources[source]).toMatch(/^https:\/\//);
  });
});
