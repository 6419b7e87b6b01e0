import { setTimeout as pause } from 'node:timers/promises';
import { addDays } from '@lydhoer/kernel';
import { today } from './cases.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const open = 1_000;
const closed = 20;
const receivedOn = addDays(today(), -3);
const danish = (day: string) => day.split('-').reverse().join('-');
const heading =
  'registernr;modtaget;type;kanal;form;klager;art;tema;team;konsekvenser;afsluttet;udfald;afvisningsgrund';
const row = (id: string, end: string) =>
  `${id};${danish(receivedOn)};klage;brev;skriftlig;forældremyndighedsindehaver;formalitet;TIME.LONG;boerneliv;;${end}`;
const register = [
  heading,
  ...Array.from({ length: open }, (_, index) => row(`aaben-${index}`, ';;')),
  ...Array.from({ length: closed }, (_, index) => row(`lukket-${index}`, `${danish(receivedOn)};medhold;`)),
].join('\r\n');

interface Due {
  readonly complaintId: string;
  readonly countsOn: string;
}

/** What is shown once the views have caught up with a thousand registrations: until then the app says to come back. */
async function shown(persona: 'jurist-1' | 'operator', path: string) {
  for (;;) {
    const answer = await app.as(persona).get(path);
    if (answer.status !== 503) return answer;
    await pause(200);
  }
}

/** Every open deadline for a reply, page by page. */
async function replies(): Promise<readonly Due[]> {
  const found: Due[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await shown('jurist-1', `/deadlines?rule=REPLY&limit=200${cursor}`);
    found.push(...(body.items as Due[]));
    if (body.next === null) return found;
    cursor = `&cursor=${encodeURIComponent(body.next as string)}`;
  }
}

const on = (day: string, due: readonly Due[]) => due.filter(({ countsOn }) => countsOn === day).length;

/** The policy wakes every half minute. */
async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await pause(200);
}

async function movesOf(complaintId: string) {
  const { body } = await app.as('jurist-1').get(`/complaints/${complaintId}/timeline`);
  return (body.entries as { type: string; data: Record<string, unknown> }[]).filter(
    ({ type }) => type === 'DeadlineMoved',
  );
}

const jobs = async () => {
  const { body } = await shown('operator', '/jobs?everybodys=true');
  return (body.items as { kind: string; state: string; attempts: number }[]).filter(
    ({ kind }) => kind === 'recalculate-deadlines',
  );
};

describe('A calendar change over a thousand open cases', () => {
  let dueOn = '';
  let movedTo = '';
  let settled = '';

  it('begins with a register of open cases, each with a day to be answered by, and of closed ones without', async () => {
    const report = await app.as('borgerraadgiver').post('/imports?register=journal', register);
    expect(report.body).toMatchObject({ imported: open + closed, refused: 0 });
    const due = await replies();
    expect(due).toHaveLength(open);
    dueOn = due[0]?.countsOn ?? '';
    expect(on(dueOn, due)).toBe(open);
    // One of them is answered in time.
    settled = due[0]?.complaintId ?? '';
    const { body } = await app.as('jurist-1').get(`/complaints/${settled}`);
    const answered = await app
      .as('jurist-1')
      .post(`/complaints/${settled}/points/${body.points[0].pointId as string}/answer`, {
        ...{
          outcome: 'upheld',
          answeredOn: today(),
          reasons: 'Der gik for lang tid.',
          restsOn: 'God forvaltningsskik',
        },
        ...{ remedy: 'En ny rådgiver ringer.', furtherSteps: 'Skriv til borgerrådgiveren.', outstandingActions: [] },
      });
    expect([answered.status, answered.text]).toEqual([200, expect.any(String)]);
    expect(await replies()).toHaveLength(open - 1);
  }, 60_000);

  it('says before it is done how many deadlines would move', async () => {
    const { body } = await shown('jurist-1', `/deadlines/recalculation?closingDay=${dueOn}`);
    expect(body).toMatchObject({ complaints: open - 1, examined: open - 1 });
    expect(body.rules).toEqual([expect.objectContaining({ rule: 'REPLY', later: open - 1, earlier: 0 })]);
    movedTo = body.examples[0].wouldCountOn as string;
    expect(movedTo > dueOn).toBe(true);
    expect(on(dueOn, await replies())).toBe(open - 1);
  });

  it('moves every one of them, killed in the middle of it', async () => {
    const day = { on: dueOn, name: 'Rådhuset lukket', reason: 'Vedtaget af byrådet' };
    expect((await app.as('operator').post('/organisation/closing-days', day)).status).toBe(201);
    await until(async () => on(movedTo, await replies()) > 0);
    await app.stop('SIGKILL');
    app = await RunningApp.start(app.folder);
    await until(async () => (await jobs()).some(({ state }) => state === 'completed'));
    const due = await replies();
    expect([due.length, on(movedTo, due)]).toEqual([open - 1, open - 1]);
    expect(await jobs()).toHaveLength(1);
  }, 180_000);

  it('tells of each move once, with the old day, the new day and why', async () => {
    for (const { complaintId } of (await replies()).filter((_, index) => index % 20 === 0)) {
      expect(await movesOf(complaintId)).toEqual([
        expect.objectContaining({
          data: expect.objectContaining({
            ...{ deadlineId: 'REPLY', cause: 'calendar-changed', countsOn: movedTo },
            was: expect.objectContaining({ countsOn: dueOn }),
          }),
        }),
      ]);
    }
  }, 60_000);

  it('leaves alone what is answered, and what was closed before it came', async () => {
    expect(await movesOf(settled)).toEqual([]);
    const { items } = (await app.as('jurist-1').get('/complaints?status=closed&limit=200')).body;
    expect(items).toHaveLength(closed);
    for (const { id } of items as { id: string }[]) expect(await movesOf(id)).toEqual([]);
  });

  it('moves them back when the closing day is withdrawn, and then has nothing more to move', async () => {
    const path = `/organisation/closing-days/${dueOn}/withdrawal`;
    expect((await app.as('jurist-1').post(path, { reason: 'Rådhuset holder åbent' })).status).toBe(200);
    // The policy wakes right after a start, too: the next half minute is not waited for twice.
    await app.stop();
    app = await RunningApp.start(app.folder);
    await until(async () => (await jobs()).filter(({ state }) => state === 'completed').length === 2);
    expect(on(dueOn, await replies())).toBe(open - 1);
    const { body } = await shown('jurist-1', '/deadlines/recalculation');
    expect(body).toMatchObject({ calendar: 'dk-1+2', rules: [], examples: [] });
  }, 120_000);

  it('explains the day to whoever asks', async () => {
    const [{ complaintId } = { complaintId: '' }] = await replies();
    const { body, status } = await app.as('jurist-1').get(`/complaints/${complaintId}/deadlines`);
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining(dueOn)]);
  });
});
