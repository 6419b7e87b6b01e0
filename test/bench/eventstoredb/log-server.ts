import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';

/** The server that the figures are of. */
export interface LogServer {
  readonly url: string;
  /** Stands in the name of every row: a figure of the fake says nothing about how fast a server is. */
  readonly kind: 'a fake EventStoreDB' | 'EventStoreDB';
  readonly stop: () => Promise<void>;
}

/**
 * The real server that LYDHOER_TEST_EVENTSTOREDB_URL names, or a fake one in a process of its own, in memory. A real one
 * is left as it is; what is measured on it stays in its log.
 */
export async function logServer(): Promise<LogServer> {
  const url = process.env.LYDHOER_TEST_EVENTSTOREDB_URL;
  if (url !== undefined && url !== '') return { url, kind: 'EventStoreDB', stop: () => Promise.resolve() };
  const fake = await FakeEventStoreDbProcess.start();
  return { url: fake.url, kind: 'a fake EventStoreDB', stop: () => fake.stop() };
}
