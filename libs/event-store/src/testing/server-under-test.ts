import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDbEventStore } from '../eventstoredb/eventstoredb-event-store.js';
import { someEvents, type LogUnderTest } from './contract/log-under-test.js';
import { deleteStreams, NotingStore } from './contract/noting-store.js';
import { FakeEventStoreDb } from './fake-eventstoredb/fake-eventstoredb.js';

/** A real server to make the common claims about, as a connection string; without it they are made about the fake. */
export const realServer = process.env.LYDHOER_TEST_EVENTSTOREDB_URL;

/** One server for all claims of a spec, which holds other things before them, and between their events. */
export interface ServerUnderTest {
  log(): Promise<LogUnderTest>;
  stop(): Promise<void>;
}

export async function serverUnderTest(): Promise<ServerUnderTest> {
  const fake = realServer === undefined ? await anUntidyFake() : undefined;
  const url = realServer ?? fake?.url ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'lydhoer-esdb-'));
  // One index for all, so that each claim begins with what the one before it has left.
  const indexFile = join(folder, 'log-index.db');
  return {
    log: () => aLog(url, indexFile, fake),
    stop: async () => {
      await fake?.stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function aLog(url: string, indexFile: string, fake: FakeEventStoreDb | undefined): Promise<LogUnderTest> {
  const written = new Set<string>();
  const open = async (alongside: boolean) =>
    new NotingStore(await EventStoreDbEventStore.open({ url, indexFile, alongside }), written);
  const store = await open(false);
  return {
    store,
    secondInstance: () => open(true),
    close: async () => {
      await store.close();
      const tidying = await open(false);
      await deleteStreams(tidying, written);
      await tidying.close();
    },
    ...(fake && {
      goAwayAndComeBack: async () => {
        await fake.goAway();
        await fake.comeBack();
        return store;
      },
      moveFarAlong: async (stream: string) => {
        fake.log.moveOn(stream, 2n ** 60n, fake.log.end + 2n ** 60n);
        await store.append(stream, 2n ** 60n - 1n, someEvents(1));
        return store;
      },
    }),
  };
}

/** Another application wrote to it, and it writes much of its own. */
async function anUntidyFake(): Promise<FakeEventStoreDb> {
  const fake = await FakeEventStoreDb.start();
  const json = (value: object) => Buffer.from(JSON.stringify(value));
  const event = { isJson: true, data: json({ total: 1 }), metadata: new Uint8Array() };
  fake.log.write('order-1', [{ ...event, id: randomUUID(), type: 'OrderPlaced' }]);
  fake.log.write('order-1', [
    { ...event, id: randomUUID(), type: 'OrderPaid', metadata: json({ $correlationId: 'x' }) },
    { ...event, id: randomUUID(), type: 'OrderPhotographed', isJson: false, metadata: Buffer.from([1, 2, 255]) },
  ]);
  let kept = 0;
  fake.log.onKept(({ stream }) => {
    kept += 1;
    if (stream.startsWith('$') || kept % 3 !== 0) return;
    // In a turn of its own: what is being written now is written first.
    queueMicrotask(() => {
      fake.log.write('$stats-127.0.0.1:2113', [{ ...event, id: randomUUID(), type: '$statsCollected' }]);
    });
  });
  return fake;
}
