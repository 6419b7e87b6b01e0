import { parse } from 'csv-parse/sync';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaint, insightBench, onDay, point, readTrends } from '../../testing/insight-bench.js';

describe('GET /trends as CSV', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await insightBench();
    onDay(bench, '2021-06-08');
    await complaint(bench, [point('TIME.LONG'), point('HEARING')]);
    await complaint(bench, [point('TIME.LONG')]);
    onDay(bench, '2021-08-10');
    await complaint(bench, [point('TIME.LONG')]);
    onDay(bench, '2021-09-10');
  });
  afterAll(() => bench.close());

  const table = (text: string, delimiter: string): Record<string, string>[] =>
    parse(text, { bom: true, delimiter, columns: true });

  it('in the Danish profile opens in a Danish spreadsheet', async () => {
    const answer = await bench.as('analyst').get('/trends?by=theme&theme=TIME.LONG', { accept: 'text/csv' });
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="complaints-received-2021-09-10.csv"',
    });
    expect(answer.text.startsWith('\uFEFFPeriode;Periode fra;')).toBe(true);
    expect(answer.text.endsWith('\r\n')).toBe(true);
    const [june, july] = table(answer.text, ';');
    expect(june).toMatchObject({
      Periode: '2021-06',
      'Periode fra': '01-06-2021',
      'Ufuldstændig periode': 'nej',
      Enhed: 'klage',
      'Opgjort efter': 'modtagelse',
      'Tema (kode)': 'TIME.LONG',
      Tema: 'Lang sagsbehandlingstid',
      Antal: '2',
      'Andel i procent': '100,0',
      'Ændring i procent': '',
    });
    expect(july).toMatchObject({
      Antal: '0',
      'Forrige periode': '2',
      'Ændring i procent': '-100,0',
      'Andel i procent': '',
    });
  });

  it('in the machine profile reads as the JSON does, row by row', async () => {
    const query = 'bucket=quarter&by=theme,kind';
    const body = await readTrends(bench, query);
    const { text } = await bench.as('analyst').get(`/trends?${query}&format=csv&profile=machine`);
    const rows = table(text, ',');
    const numberOrNull = (cell: string | undefined) => (cell === '' || cell === undefined ? null : Number(cell));
    expect(
      rows.map((row) => ({
        period: row.period,
        partial: row.partial === 'true',
        values: { theme: row.theme, kind: row.kind },
        count: Number(row.count),
        share: {
          numerator: Number(row.share_numerator),
          denominator: Number(row.share_denominator),
          percent: numberOrNull(row.share_percent),
        },
        from: numberOrNull(row.change_from),
        percent: numberOrNull(row.change_percent),
      })),
    ).toEqual(
      body.rows.map(({ period, partial, values, count, share, change }) => ({
        period,
        partial,
        values,
        count,
        share,
        from: change?.from ?? null,
        percent: change?.percent ?? null,
      })),
    );
  });

  it('carries unit, definition, filter, days and position on every row', async () => {
    const query = '/trends?unit=point&by=kind&theme=TIME.LONG,HEARING&asOf=2021-06-30&format=csv&profile=machine';
    const { text } = await bench.as('analyst').get(query);
    for (const row of table(text, ',')) {
      expect(row).toMatchObject({
        unit: 'point',
        basis: 'received',
        definition: 'points-received v1',
        filter: 'theme=TIME.LONG|HEARING',
        from: '2021-06-01',
        to: '2021-06-30',
        as_of: '2021-06-30',
        read_on: '2021-06-30',
        incomplete: 'false',
      });
      expect(row.position).toMatch(/^\d+$/);
      expect(row.formula).toContain('Every point counts once.');
    }
  });

  it('says what it is even when nothing was counted', async () => {
    const { text } = await bench.as('analyst').get('/trends?by=kind&channel=letter&format=csv&profile=machine');
    expect(table(text, ',')).toEqual([expect.objectContaining({ count: '0', kind: '', filter: 'channel=letter' })]);
  });

  it('needs the permission to export; reading the figures as JSON does not', async () => {
    const caseworker = bench.as('caseworker-boerneliv');
    expect((await caseworker.get('/trends?format=csv')).status).toBe(403);
    expect((await caseworker.get('/trends', { accept: 'text/csv' })).status).toBe(403);
    expect((await caseworker.get('/trends?format=json', { accept: 'text/csv' })).status).toBe(200);
  });
});
