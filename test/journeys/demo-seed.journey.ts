import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, entry } from './running-app.js';

const folder = mkdtempSync(join(tmpdir(), 'lydhoer-seed-'));
const start = () =>
  spawn(process.execPath, [entry], { env: { PATH: process.env.PATH, LYDHOER_DATA: folder, LYDHOER_PORT: '0' } });
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('The synthetic municipality', () => {
  it('is whole after its seed was killed half-way, says that it is synthetic, and is not seeded twice', async () => {
    const killed = start();
    const ended = new Promise((resolve) => killed.once('exit', resolve));
    for await (const said of killed.stderr) {
      if (!String(said).includes('1000 of')) continue;
      killed.kill('SIGKILL');
      break;
    }
    await ended;
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
  }, 300_000);
});

async function yearlyComplaints() {
  const app = start();
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
