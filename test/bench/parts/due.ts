import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dateInDenmark } from '@lydhoer/kernel';
import { Child } from '../measuring/child.js';
import { load, type Request } from '../measuring/load.js';
import { alone, atMost, type Result } from '../measuring/result.js';
import type { Bench } from '../plan.js';
import { writeSyntheticLog } from '../synthetic-log.js';
import { colleagues } from '../synthetic/municipality.js';
import { openCases } from '../synthetic/open-cases.js';

const [colleague] = colleagues;

/** What people ask in the morning: a jurist of everything, a caseworker of what is theirs. */
const questions = {
  'jurist-1': [
    '/deadlines?due=overdue',
    '/deadlines?due=today',
    '/deadlines?due=week',
    '/deadlines?due=week&team=boerneliv',
    '/deadlines?due=all&rule=REPLY',
    '/deadlines?due=overdue&track=realitet-committee',
    `/deadlines?due=all&person=${colleague?.staffId ?? ''}`,
  ],
  'caseworker-boerneliv': [
    '/deadlines?due=overdue',
    '/deadlines?due=today',
    '/deadlines?due=week',
    '/deadlines?due=all',
    '/deadlines?due=all&rule=REPLY',
    '/deadlines?due=overdue&track=formalitet',
  ],
} as const;

/** What is due, asked over HTTP, one question after the other, while so many deadlines are open. */
export async function due({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  const home = mkdtempSync(join(folder, 'due-'));
  const today = dateInDenmark(new Date().toISOString());
  await writeSyntheticLog(home, plan.deadlines, undefined, (deadlines, texts) => openCases(deadlines, today, texts));
  const app = await Child.lydhoer(home);
  try {
    await app.caughtUp();
    const results: Result[] = [];
    for (const [persona, paths] of Object.entries(questions) as [keyof typeof questions, readonly string[]][]) {
      say(`what is due, asked by ${persona}, of ${plan.deadlines} open deadlines`);
      const headers = await app.headersOf(persona);
      await mustBeFound(app, paths[0] ?? '', headers);
      const asked = async (times: number) => {
        let turn = 0;
        const next = (): Request | undefined =>
          turn < times ? { method: 'GET', path: paths[turn++ % paths.length] ?? '', headers } : undefined;
        return load(app.url, 1, next);
      };
      await asked(Math.ceil(plan.queries / 10));
      const { p50, p95 } = await asked(plan.queries);
      const name = `what is due, as ${persona} asks, at ${plan.deadlines.toLocaleString('en')} open deadlines`;
      results.push(alone(`${name}, p50`, 'ms', [p50]));
      results.push(alone(`${name}, p95`, 'ms', [p95], (value) => atMost(5, value)));
    }
    return results;
  } finally {
    await app.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** A question that finds nothing costs nothing. */
async function mustBeFound(app: Child, path: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(`${app.url}${path}`, { headers });
  const { items = [] } = (await response.json()) as { readonly items?: readonly unknown[] };
  if (items.length === 0) throw new Error(`${path} finds nothing: ${response.status}`);
}
