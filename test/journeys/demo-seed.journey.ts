import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '@lydhoer/kernel';
import { dropLog, logSettings, onServer } from '../log-server.js';
import { today } from './cases.js';
import { addressOf, entry, RunningApp } from './running-app.js';

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-seed-'));
const start = async () =>
  spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, LYDHOER_DATA: folder, LYDHOER_PORT: '0', ...(await logSettings(folder)) },
  });
afterAll(async () => {
  await dropLog(folder);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts it on an empty store, and kills it half-way through its seed. */
async function killHalfWay(): Promise<void> {
  const killed = await start();
  const ended = new Promise((resolve) => killed.once('exit', resolve));
  for await (const said of killed.stderr) {
    if (!String(said).includes('1000 of')) continue;
    killed.kill('SIGKILL');
    break;
  }
  await ended;
}

const wholeAgain = async () => {
  await killHalfWay();
  expect(existsSync(join(folder, 'demo/being-seeded'))).toBe(true);

  const first = await yearlyComplaints();
  expect(first.said).toContain('synthetic');
  expect(existsSync(join(folder, 'demo/being-seeded'))).toBe(false);
  expect(first.years.map(({ period }) => period).slice(0, 2)).toEqual(['2019', '2020']);
  const total = first.years.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBeGreaterThan(1300);
  expect(total).toBeLessThan(1800);

  const again = await yearlyComplaints();
  expect(again.years).toEqual(first.years);
};

const saidToBeHalf = async () => {
  await killHalfWay();
  const again = await start();
  let said = '';
  again.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await addressOf(again);
  expect(said).toContain('is not whole');
  const ended = new Promise((resolve) => again.once('exit', resolve));
  again.kill('SIGTERM');
  await ended;
};

describe('The synthetic municipality', () => {
  // Nobody takes anything out of a log that others share.
  if (onServer) it('whose seed was killed half-way is said not to be whole', saidToBeHalf, 600_000);
  else {
    it(
      'is whole after its seed was killed half-way, says that it is synthetic, and is not seeded twice',
      wholeAgain,
      600_000,
    );
    it('answers what was believed yesterday, byte for byte, whatever is put right today', believedYesterday, 60_000);
    it('shows a list of what is due in which nearly everything has a date', dueWithDates, 60_000);
  }
});

/** The complaint, its deadlines and the trends as they were known at the end of yesterday, and as they are known now. */
async function believedYesterday(): Promise<void> {
  const app = await RunningApp.start(folder);
  try {
    const jurist = app.as('jurist-1');
    const listed = await jurist.get('/complaints?subject=complaint&status=closed&receivedTo=2025-12-31&limit=1');
    const [{ id, receivedOn }] = listed.body.items as [{ id: string; receivedOn: string }];
    const yesterday = addDays(today(), -1);
    const paths = [
      `/complaints/${id}`,
      `/complaints/${id}/deadlines`,
      `/complaints/${id}/journey`,
      '/trends?unit=complaint&bucket=month',
    ];
    const read = async (path: string) => {
      const { status, text } = await jurist.get(path);
      expect(status).toBe(200);
      return text;
    };
    const then = () =>
      Promise.all(paths.map((path) => read(`${path}${path.includes('?') ? '&' : '?'}asOf=${yesterday}`)));
    const now = () => Promise.all(paths.map(read));
    const [believed, known] = [await then(), await now()];
    const corrected = { receivedOn: addDays(receivedOn, -40), reason: 'Brevet lå i postrummet.' };
    const put = await jurist.post(`/complaints/${id}/receipt-date`, corrected);
    expect(put.status).toBe(200);
    expect(await then()).toEqual(believed);
    const knownNow = await now();
    // How far the log has grown is not what a figure says.
    const said = (text = '') => text.replaceAll(/"position":"\d+"/g, '');
    for (const [index, text] of knownNow.entries()) expect(said(text)).not.toBe(said(known[index]));
    expect(believed[0]).toContain(`"receivedOn":"${receivedOn}"`);
    expect(knownNow[0]).toContain(`"receivedOn":"${corrected.receivedOn}"`);
    const unfinished = await jurist.get(`/trends?asOf=${today()}`);
    expect([unfinished.status, unfinished.body.type]).toEqual([400, '/problems/as-of-not-a-finished-day']);
  } finally {
    await app.stop();
  }
}

async function dueWithDates(): Promise<void> {
  const app = await RunningApp.start(folder);
  try {
    const { body } = await app.as('jurist-1').get('/deadlines?limit=200');
    const states = (body.items as { state: string }[]).map(({ state }) => state);
    expect(body.next).toBeNull();
    expect(states.length).toBeGreaterThan(10);
    expect(states.filter((state) => state === 'undated').length).toBeLessThan(24);
  } finally {
    await app.stop();
  }
}

async function yearlyComplaints() {
  const app = await start();
  let said = '';
  app.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = await addressOf(app);
  const signedIn = await fetch(`${address}/demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'analyst' }),
  });
  const { token } = (await signedIn.json()) as { token: string };
  const trend = await fetch(`${address}/trends?unit=complaint&bucket=year`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { rows } = (await trend.json()) as { rows: { period: string; count: number }[] };
  const ended = new Promise((resolve) => app.once('exit', resolve));
  app.kill('SIGTERM');
  await ended;
  return { said, years: rows };
}
