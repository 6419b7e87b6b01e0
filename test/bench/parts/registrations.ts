import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Child } from '../measuring/child.js';
import { forSeconds, load, type LoadResult, type Request } from '../measuring/load.js';
import { atLeast, beside, type Result } from '../measuring/result.js';
import { inTurns } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';

const connections = 64;

/** A registration that nobody gave before: its own body, its own key. `given` is told the key. */
export function registration(headers: Readonly<Record<string, string>>, given?: (key: string) => void): () => Request {
  return () => {
    const key = randomUUID();
    given?.(key);
    return {
      method: 'POST',
      path: '/complaints',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({
        ...{ channel: 'phone', form: 'oral', receivedOn: '2025-11-03' },
        complainant: { role: 'custody-holder', person: { name: `Alma Prøvesen ${key}` } },
        concerns: { name: 'Bo Prøvesen' },
        narrative: `Moderen har ventet fem måneder og hører intet. ${key}`,
        points: [{ kind: 'formalitet', theme: 'TIME.NO_NOTICE', team: 'boerneliv', consequences: ['TRUST'] }],
      }),
    };
  };
}

/** Registrations over HTTP, each acknowledged when it is durable, beside bare Fastify with one insert of the same bytes. */
export async function registrations({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  say('durable registrations over HTTP');
  const data = join(folder, 'registrations');
  mkdirSync(data);
  const ours = await Child.lydhoer(data);
  const keys: string[] = [];
  try {
    const make = registration(await ours.headersOf('caseworker-boerneliv'), (key) => keys.push(key));
    await load(ours.url, 1, forSeconds(0.2, make));
    const written = lastRow(join(data, 'demo', 'log.db'));
    const bare = await Child.own(
      new URL('../bare-server.ts', import.meta.url),
      ...[join(folder, 'bare-registrations.db'), written.type, written.metadata, written.data],
    );
    let acknowledged = 0;
    const loaded = async (child: Child, next: () => Request): Promise<LoadResult> => {
      const result = await load(child.url, connections, forSeconds(plan.seconds, next));
      if (child === bare) acknowledged += result.done;
      return result;
    };
    try {
      const measured = await inTurns(
        plan.rounds,
        () => loaded(ours, make),
        () => loaded(bare, registration({})),
      );
      const { written: rows } = (await (await fetch(`${bare.url}/written`)).json()) as { readonly written: number };
      if (rows !== acknowledged) throw new Error(`bare Fastify wrote ${rows} of ${acknowledged} registrations`);
      await ours.stop();
      everyKeyOnce(join(data, 'demo', 'log.db'), keys);
      const each = (of: (result: LoadResult) => number) => ({
        ours: measured.ours.map(of),
        bare: measured.bare.map(of),
      });
      return [
        beside(
          `registrations over HTTP, ${connections} connections`,
          'commands/s',
          each(({ rate }) => rate),
          (ratio) => atLeast(0.4, ratio),
        ),
        beside(
          'the same, p99',
          'ms',
          each(({ p99 }) => p99),
        ),
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await ours.stop();
  }
}

/** What one registration writes: the bytes that the bare server writes, too. */
function lastRow(path: string): { readonly type: string; readonly metadata: string; readonly data: string } {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare('SELECT type, metadata, data FROM events ORDER BY position DESC LIMIT 1').get();
  database.close();
  return row as { type: string; metadata: string; data: string };
}

/** Everything acknowledged is in the log, once: otherwise the rate is no rate of durable registrations. */
function everyKeyOnce(path: string, keys: readonly string[]): void {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database
    .prepare(`SELECT metadata ->> 'commandId' AS key FROM events WHERE type = 'ComplaintRegistered'`)
    .all();
  database.close();
  const found = new Set(rows.map(({ key }) => key));
  const missing = keys.filter((key) => !found.has(key)).length;
  if (missing > 0 || rows.length !== keys.length) {
    throw new Error(
      `${keys.length} registrations were acknowledged; the log holds ${rows.length}, ${missing} are missing`,
    );
  }
}
