import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '../port/event-store.js';
import { eventStoreContract, type LogUnderTest } from '../testing/index.js';
import { Connection } from './connection.js';
import { HeadRow } from './log-head.js';
import { SqliteEventStore } from './sqlite-event-store.js';
import { checksumOf } from './stored-event.js';

eventStoreContract('SQLite in memory', () => {
  const store = SqliteEventStore.open(':memory:');
  return Promise.resolve({ store, close: () => store.close() });
});

eventStoreContract('SQLite in a file', logInAFile, ['secondInstance', 'goAwayAndComeBack', 'moveFarAlong']);

async function logInAFile(): Promise<LogUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-log-'));
  const path = join(folder, 'log.db');
  const store = SqliteEventStore.open(path);
  const opened: EventStore[] = [store];
  const openAgain = () => {
    const again = SqliteEventStore.open(path);
    opened.push(again);
    return again;
  };
  return {
    store,
    secondInstance: () => Promise.resolve(SqliteEventStore.open(path, { alongside: true })),
    goAwayAndComeBack: async () => {
      await store.close();
      return openAgain();
    },
    moveFarAlong: async (stream) => {
      await store.close();
      shift(path, stream, 2n ** 60n);
      return openAgain();
    },
    close: async () => {
      for (const each of opened) await each.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Rewrites the log as if so many events had come before, in the log and in this one stream of it. */
function shift(path: string, stream: string, by: bigint): void {
  const connection = new Connection(path);
  const head = new HeadRow(connection);
  const events = connection
    .prepare('SELECT position, revision, recorded_at, id, type, metadata, data FROM events ORDER BY position DESC')
    .all() as unknown as [bigint, bigint, string, string, string, string, string][];
  const update = connection.prepare('UPDATE events SET position = ?, revision = ?, checksum = ? WHERE position = ?');
  connection.begin();
  for (const [position, revision, recordedAt, id, type, metadata, data] of events) {
    const event = { id, type, metadata, data };
    const checksum = checksumOf(stream, revision + by, position + by, recordedAt, event);
    update.run(position + by, revision + by, checksum, position);
  }
  const { position, recordedAt } = head.read();
  head.write({ position: position + by, recordedAt });
  connection.commit();
  connection.close();
}
