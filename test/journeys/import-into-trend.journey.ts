import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const heading =
  'registernr;modtaget;type;kanal;form;klager;art;tema;team;konsekvenser;afsluttet;udfald;afvisningsgrund';
const rows = [
  '2015-001;12-01-2015;klage;brev;skriftlig;forældremyndighedsindehaver;formalitet;TIME.LONG;team-1;;;;',
  '2015-001;12-01-2015;klage;brev;skriftlig;forældremyndighedsindehaver;formalitet;CONDUCT;team-1;;;;',
  '2015-002;03-02-2015;klage;telefon;mundtlig;forældremyndighedsindehaver;formalitet;TIME.LONG;team-2;;;;',
  '2015-003;31-02-2015;klage;telefon;mundtlig;forældremyndighedsindehaver;formalitet;TIME.LONG;team-2;;;;',
  '2016-001;20-05-2016;klage;e-mail;skriftlig;forældremyndighedsindehaver;formalitet;HEARING;team-1;;;;',
  '2016-002;21-05-2016;henvendelse;e-mail;skriftlig;forældremyndighedsindehaver;;;;;;;',
];
const register = `\uFEFF${[heading, ...rows].join('\r\n')}\r\n`;

describe('An imported register, followed into the trend and down to its cases', () => {
  it('is first looked at without writing anything', async () => {
    const report = await app.as('borgerraadgiver').post('/imports?register=gammelt&dryRun=true', register);
    expect(report.body).toMatchObject({ imported: 4, skipped: 0, refused: 1 });
    expect((await app.as('analyst').get('/trends?bucket=year')).body.rows).toEqual([
      expect.objectContaining({ count: 0 }),
    ]);
  });

  it('comes in whole but for the case with an impossible date, which is named by row and column', async () => {
    const report = await app.as('borgerraadgiver').post('/imports?register=gammelt', register);
    expect(report.body).toMatchObject({ imported: 4, skipped: 0, refused: 1 });
    expect(report.body.errors).toEqual([
      expect.objectContaining({
        row: 5,
        column: 'modtaget',
        value: '31-02-2015',
        problem: 'er ikke en dato, der findes',
      }),
    ]);
  });

  it('skips everything when it is given again, and brings in the row that was mended', async () => {
    const again = await app.as('operator').post('/imports?register=gammelt', register);
    expect(again.body).toMatchObject({ imported: 0, skipped: 4, refused: 1 });
    const mended = await app
      .as('operator')
      .post('/imports?register=gammelt', register.replace('31-02-2015', '28-02-2015'));
    expect(mended.body).toMatchObject({ imported: 1, skipped: 4, refused: 0 });
  });

  it('shows in the trend, with rows that reconcile with the total', async () => {
    const trend = await app
      .as('analyst')
      .get('/trends?unit=complaint&bucket=year&by=theme&from=2015-01-01&to=2016-12-31');
    expect(trend.body.periods).toEqual([
      expect.objectContaining({ period: '2015', total: 3, extraCounts: 1, partial: false }),
      expect.objectContaining({ period: '2016', total: 1, extraCounts: 0, partial: false }),
    ]);
    const row = (period: string, theme: string): unknown =>
      trend.body.rows.find(
        (candidate: { period: string; values: { theme: string } }) =>
          candidate.period === period && candidate.values.theme === theme,
      );
    expect(row('2015', 'TIME.LONG')).toMatchObject({ count: 3, share: { numerator: 3, denominator: 3, percent: 100 } });
    expect(row('2016', 'TIME.LONG')).toMatchObject({ count: 0, change: { from: 3, to: 0, percent: -100 } });
    const contacts = await app.as('analyst').get('/trends?unit=contact&bucket=year&from=2016-01-01&to=2016-12-31');
    expect(contacts.body.rows[0].count).toBe(2);
  });

  it('opens a figure down to its cases, without anything personal', async () => {
    const trend = await app
      .as('jurist-1')
      .get('/trends?unit=complaint&bucket=year&by=theme&from=2015-01-01&to=2015-12-31');
    const row = trend.body.rows.find(
      (candidate: { values: { theme: string } }) => candidate.values.theme === 'CONDUCT',
    );
    const cases = await app.as('jurist-1').get(row.cases);
    expect(cases.body).toMatchObject({ unit: 'complaint', count: 1, cases: 1, visible: 1 });
    const [first] = cases.body.items;
    expect((await app.as('jurist-1').get(`/complaints/${first.complaintId}`)).status).toBe(200);
  });

  it('answers for ever as it was known, also after a date was corrected', async () => {
    const cut = '/trends?unit=complaint&bucket=year&from=2015-01-01&to=2016-12-31';
    const now = await app.as('jurist-1').get(cut);
    const asKnown = () => app.as('jurist-1').get(`${cut}&asOfPosition=${now.body.position as string}`);
    const first = await asKnown();
    expect(first.status).toBe(200);
    expect(first.body.rows.map(({ count }: { count: number }) => count)).toEqual([3, 1]);
    const { items } = (await app.as('jurist-1').get('/complaints?receivedFrom=2016-01-01&receivedTo=2016-12-31')).body;
    const complaint = items.find(({ subject }: { subject: string }) => subject === 'complaint');
    const corrected = await app.as('jurist-1').post(`/complaints/${complaint.id as string}/receipt-date`, {
      receivedOn: '2015-12-30',
      reason: 'Brevet var stemplet året før.',
    });
    expect(corrected.status).toBe(200);
    const after = await app.as('jurist-1').get(cut);
    expect(after.body.rows.map(({ count }: { count: number }) => count)).toEqual([4, 0]);
    expect((await asKnown()).text).toBe(first.text);
  });

  it('exports the trend for a Danish spreadsheet', async () => {
    const csv = await app.as('analyst').get('/trends?bucket=year&from=2015-01-01&to=2016-12-31&format=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    expect(csv.text).toContain(';');
    expect((await app.as('caseworker-boerneliv').get('/trends?bucket=year&format=csv')).status).toBe(403);
  });
});
