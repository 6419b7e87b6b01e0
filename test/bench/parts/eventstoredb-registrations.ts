import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BareClient } from '../eventstoredb/bare-client.js';
import { logServer } from '../eventstoredb/log-server.js';
import { Child } from '../measuring/child.js';
import { forSeconds, load, type Request } from '../measuring/load.js';
import { beside, type Result } from '../measuring/result.js';
import { inTurns } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';
import { registration } from './registrations.js';

const connections = 64;

/** Registrations over HTTP with the log on a server, beside Fastify that appends the same through the bare client. */
export async function eventStoreDbRegistrations({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  const server = await logServer();
  const name = `registrations over HTTP, ${connections} connections, the log on ${server.kind}`;
  say(name);
  const data = join(folder, 'eventstoredb-registrations');
  mkdirSync(data);
  const client = new BareClient(server.url);
  try {
    const ours = await Child.lydhoer(data, {
      LYDHOER_EVENT_STORE: 'eventstoredb',
      LYDHOER_EVENTSTOREDB_URL: server.url,
    });
    try {
      const keys: string[] = [];
      const make = registration(await ours.headersOf('caseworker-boerneliv'), (key) => keys.push(key));
      await load(ours.url, 1, forSeconds(0.2, make));
      const { type, metadata, data: written } = await lastRegistration(client);
      const bareKeys: string[] = [];
      const makeBare = registration({}, (key) => bareKeys.push(key));
      const entry = new URL('../eventstoredb/bare-eventstoredb-server.ts', import.meta.url);
      const bare = await Child.own(entry, server.url, type, metadata, written);
      const loaded = (child: Child, next: () => Request) =>
        load(child.url, connections, forSeconds(plan.seconds, next));
      try {
        const measured = await inTurns(
          plan.rounds,
          () => loaded(ours, make),
          () => loaded(bare, makeBare),
        );
        await ours.stop();
        await everyKeyOnce(client, [...keys, ...bareKeys]);
        const each = (of: 'rate' | 'p99') => ({
          ours: measured.ours.map((result) => result[of]),
          bare: measured.bare.map((result) => result[of]),
        });
        return [beside(name, 'commands/s', each('rate')), beside('the same, p99', 'ms', each('p99'))];
      } finally {
        await bare.stop();
      }
    } finally {
      await ours.stop();
    }
  } finally {
    await client.close();
    await server.stop();
  }
}

/** What one registration writes: the bare server writes it, too. */
async function lastRegistration(client: BareClient): Promise<Record<'type' | 'metadata' | 'data', string>> {
  let found: { readonly metadata: unknown; readonly data: unknown } | undefined;
  await client.readLog((event) => {
    if (event.type === registered) found = event;
  });
  if (!found) throw new Error('the log on the server holds no registration');
  return { type: registered, metadata: JSON.stringify(found.metadata), data: JSON.stringify(found.data) };
}

/** Everything acknowledged is in the log, once: otherwise the rate is no rate of durable registrations. */
async function everyKeyOnce(client: BareClient, keys: readonly string[]): Promise<void> {
  const times = new Map<unknown, number>();
  await client.readLog(({ type, metadata }) => {
    if (type !== registered) return;
    const { commandId, bareKey } = metadata as { readonly commandId?: unknown; readonly bareKey?: unknown };
    const key = commandId ?? bareKey;
    times.set(key, (times.get(key) ?? 0) + 1);
  });
  const wrong = keys.filter((key) => times.get(key) !== 1).length;
  if (wrong > 0 || times.size !== keys.length) {
    throw new Error(
      `of ${keys.length} acknowledged registrations ${wrong} are not in the log once; it has ${times.size}`,
    );
  }
}

const registered = 'ComplaintRegistered';
