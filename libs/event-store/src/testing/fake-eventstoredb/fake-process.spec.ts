import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { FakeEventStoreDbProcess } from './fake-process.js';
import { FakeEventStoreDb } from './fake-eventstoredb.js';
import { all, anEvent, aStream, hasSettled, perCall, someEvents } from './raw-client.fixture.js';

let warnings: typeof console.warn;
let folder: string;
let server: FakeEventStoreDbProcess;
let clients: EventStoreDBClient[];
beforeEach(async () => {
  warnings = console.warn;
  // It warns of a keepalive that is shorter than usual.
  console.warn = () => undefined;
  folder = mkdtempSync(join(tmpdir(), 'fake-eventstoredb-'));
  server = await FakeEventStoreDbProcess.start({ logFile: join(folder, 'log') });
  clients = [];
});
afterEach(async () => {
  for (const client of clients) await client.dispose();
  await server.stop();
  rmSync(folder, { recursive: true });
  console.warn = warnings;
});

function open(settings = '', url = server.url): EventStoreDBClient {
  const client = EventStoreDBClient.connectionString(`${url}${settings}`);
  clients.push(client);
  return client;
}
const fresh = { expectedRevision: NO_STREAM } as const;

it('A hung server leaves an append pending past its deadline until keepalive fails (1, 17)', async () => {
  const client = open('&keepAliveInterval=1000&keepAliveTimeout=1000');
  await client.appendToStream(aStream(), anEvent(), fresh);
  const subscription = client.subscribeToAll().resume();
  await once(subscription, 'caughtUp');
  server.hang();
  const lost = once(subscription, 'error');
  const batch = client.appendToStream(aStream(), anEvent(), { ...fresh, deadline: 50 });
  await expect(
    client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall, deadline: 200 }),
  ).rejects.toMatchObject({ type: 'deadline-exceeded' });
  expect(await hasSettled(batch)).toBe(false);
  await expect(batch).rejects.toMatchObject({ type: 'unavailable' });
  expect(await lost).toMatchObject([{ type: 'unavailable' }]);
  server.wakeUp();
});

it('What was acknowledged is there after a kill and a start at the same port, a torn record is not', async () => {
  const client = open();
  const stream = aStream();
  const first = await client.appendToStream(stream, someEvents(2), fresh);
  await client.deleteStream(aStream());
  await server.kill();
  appendFileSync(join(folder, 'log'), '{"position":"99999","revision":"2","stream":"no');
  await server.startAgain();
  const again = open();
  expect((await all(again.readStream(stream))).map(({ event }) => event?.position).at(-1)).toEqual(first.position);
  const next = await again.appendToStream(stream, anEvent(), { expectedRevision: 1n });
  expect(next.position?.commit).toBeGreaterThan(first.position?.commit ?? 0n);
  await server.kill();
  await server.startAgain();
  expect(await all(open().readStream(stream))).toHaveLength(3);
});

it('A process is driven by lines, and refuses those it does not know', async () => {
  const stream = aStream();
  const client = open();
  await server.fault({ lostAcknowledgements: 1 });
  await expect(client.appendToStream(stream, anEvent(), fresh)).rejects.toMatchObject({ code: 14 });
  await server.goAway();
  await expect(all(client.readStream(stream))).rejects.toMatchObject({ type: 'unavailable' });
  await server.comeBack();
  expect(await all(open().readStream(stream))).toHaveLength(1);
  await expect(server.fault({ nothing: 1 } as never)).rejects.toThrow('there is no fault nothing');
});

describe('A client', () => {
  let inProcess: FakeEventStoreDb;
  beforeEach(async () => {
    inProcess = await FakeEventStoreDb.start();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
    await inProcess.stop();
  });

  it('waits without end for what the server can do (23)', async () => {
    inProcess.faults.silent = true;
    const client = open('', inProcess.url);
    const append = client.appendToStream(aStream(), anEvent(), { ...fresh, deadline: 50 });
    await expect(
      open('', inProcess.url).appendToStream(aStream(), anEvent(), { ...fresh, ...perCall, deadline: 300 }),
    ).rejects.toMatchObject({ type: 'deadline-exceeded' });
    expect(await hasSettled(append)).toBe(false);
    await inProcess.goAway();
    await expect(append).rejects.toMatchObject({ code: 14 });
  });

  it('that failed to find the cluster once fails for ever on the batch path: it must be made anew (23)', async () => {
    const { host } = new URL(inProcess.url);
    const cluster = `esdb://${host},${host}?tls=false&maxDiscoverAttempts=1`;
    await inProcess.goAway();
    const client = open('', cluster);
    await expect(client.appendToStream(aStream(), anEvent(), fresh)).rejects.toThrow('Failed to discover');
    await inProcess.comeBack();
    await client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
    await expect(client.appendToStream(aStream(), anEvent(), fresh)).rejects.toThrow('Failed to discover');
    await open('', cluster).appendToStream(aStream(), anEvent(), fresh);
  });

  it('sends no credentials without TLS (24)', async () => {
    const client = open('', inProcess.url.replace('//', '//admin:changeit@'));
    await client.appendToStream(aStream(), anEvent(), { ...fresh, ...perCall });
    expect(inProcess.credentials).toEqual([]);
  });

  it('makes an id up for an event that has none (24)', () => {
    const [one, other] = [jsonEvent({ type: 'A', data: {} }), jsonEvent({ type: 'A', data: {} })];
    expect(one.id).not.toBe(other.id);
  });
});
