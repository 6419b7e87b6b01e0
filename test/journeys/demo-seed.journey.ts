import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropLog, logSettings, onServer } from '../log-server.js';
import { addressOf, entry } from './running-app.js';

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
  if (onServer) it('whose seed was killed half-way is said not to be whole', saidToBeHalf, 300_000);
  else
    it(
      'is whole after its seed was killed half-way, says that it is synthetic, and is not seeded twice',
      wholeAgain,
      300_000,
    );
});

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
