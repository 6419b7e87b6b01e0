import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom, type Settings } from '@lydhoer/config';
import { ApplicationLog, foundInstallation, KeyReader, SqliteEventStore } from '@lydhoer/event-store';
import { FakeEventStoreDb } from '@lydhoer/event-store/testing';
import { keysOfServer } from '../backup/keys-of-server.js';
import { filesIn } from '../data-folder.js';
import { Refused, UsageError } from '../exit-codes.js';
import { logInUse, ServerLog } from '../log/log-in-use.js';
import { exportTo, keysTo, replaying, settingsOnServer } from '../testing/moving.js';
import { anEvent, notStopped, SmallStore } from '../testing/small-store.js';
import { verifyStore } from '../verify/verify-store.js';
import { eventsOf } from './read-log-file.js';
import { replayIntoFolder } from './replay-into-folder.js';
import { replayOntoServer } from './replay-onto-server.js';
import { writeEvents } from './write-events.js';

let store: SmallStore;
let forgottenPerson: string;
let server: FakeEventStoreDb;
beforeAll(async () => {
  store = await SmallStore.make();
  forgottenPerson = store.somePerson();
  await store.forgetPerson(forgottenPerson);
  await store.withKeys((vault) => vault.forget('person:nobody-yet'));
});
beforeEach(async () => {
  server = await FakeEventStoreDb.start();
});
afterEach(() => server.stop());
afterAll(() => {
  store.remove();
});

const onServer = (more = {}) => settingsOnServer(store, server.url, more);
const inFolder = (name: string): Settings =>
  settingsFrom({ LYDHOER_DATA: store.place(name), LYDHOER_MASTER_KEY: store.masterKey.toString('base64') });

let places = 0;
const place = (name: string) => store.place(`${name}-${(places += 1)}`);
const exported = (settings: Settings) => exportTo(place('log.ndjson'), settings);
const keysOfFolder = () => keysTo(place('keys'), store);
const toServer = async (from: string, keysFrom?: string, settings = onServer()) =>
  replayOntoServer(await replaying(from, keysFrom), settings);
/** What a replay has written that was killed behind so many events. */
async function firstEvents(from: string, many: number): Promise<void> {
  const events = eventsOf(from, notStopped);
  async function* first() {
    for await (const event of events) {
      yield event;
      if ((many -= 1) === 0) return;
    }
  }
  const log = await ServerLog.open(onServer());
  await writeEvents({ store: new ApplicationLog(log.store), appendsAtOnce: 1, wrote: () => undefined }, first());
  await log.close();
}
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(1, -2);
const keysIn = (file: string) => {
  const reader = KeyReader.open(file);
  const keys = [...reader.all()].sort((one, other) => (one.name < other.name ? -1 : 1));
  reader.close();
  return keys;
};

describe('A store that moves to a server', () => {
  it('has the same events there, and the same keys, and nobody who was forgotten is known again', async () => {
    const from = await exported(store.settings);
    const moved = await toServer(from, await keysOfFolder());
    expect(moved).toMatchObject({ place: 'The EventStoreDB server', there: 0, keys: 'brought' });
    expect(linesOf(await exported(onServer()))).toEqual(linesOf(from));
    const to = place('keys');
    await keysOfServer(onServer(), to);
    expect(keysIn(join(to, 'keys.db'))).toEqual(keysIn(store.files.keys));
    expect(keysIn(join(to, 'keys.db'))).toContainEqual({ what: 'destroyed', name: `person:${forgottenPerson}` });
    expect(keysIn(join(to, 'keys.db'))).toContainEqual({ what: 'destroyed', name: 'person:nobody-yet' });
    const { text, json } = await verifyStore(onServer(), notStopped);
    expect(text).toContain('on the EventStoreDB server is whole.');
    const { json: original } = await verifyStore(store.settings, notStopped);
    const { contentHash } = (original as { log: { contentHash: string } }).log;
    const { keys } = original as { keys: object };
    expect(json).toMatchObject({ log: { contentHash }, keys });
  });

  it('and back to a folder is byte for byte what it was, positions and log id among it', async () => {
    const from = await exported(store.settings);
    await toServer(from, await keysOfFolder());
    const [back, keys] = [await exported(onServer()), place('keys')];
    await keysOfServer(onServer(), keys);
    const settings = inFolder(`back-${places}`);
    const moved = await replayIntoFolder(await replaying(back, keys), settings);
    expect(moved).toMatchObject({ there: 0, keys: 'brought', head: String(linesOf(from).length) });
    expect(linesOf(await exported(settings))).toEqual(linesOf(from));
    expect(keysIn(filesIn(settings.dataFolder).keys)).toEqual(keysIn(store.files.keys));
    const [before, after] = [store.files.log, filesIn(settings.dataFolder).log].map((path) =>
      SqliteEventStore.open(path, { readOnly: true }),
    );
    expect(after?.id).toBe(before?.id);
    await Promise.all([before?.close(), after?.close()]);
    expect(await replayIntoFolder(await replaying(back, keys), settings)).toMatchObject({
      written: 0,
      keys: 'brought',
    });
  });

  it('goes on where it was killed, and is nobody’s until it is whole', async () => {
    const [from, keys] = [await exported(store.settings), await keysOfFolder()];
    await firstEvents(from, 100);
    await expect(logInUse(onServer())).rejects.toThrow('`replay log` was stopped before its end');
    // Events and keys that were written, of which nobody was told: they come again.
    server.faults.lostAcknowledgements = 3;
    const first = await toServer(from, keys);
    expect(first).toMatchObject({ there: 100, written: linesOf(from).length - 100 });
    expect(await toServer(from, keys)).toEqual({ ...first, there: linesOf(from).length, written: 0 });
    expect(linesOf(await exported(onServer()))).toEqual(linesOf(from));
  });

  it.each<[string, () => void | Promise<void>, RegExp]>([
    [
      'holds something else',
      () => {
        const [data, metadata] = [Buffer.from('{}'), Buffer.from('{}')];
        server.log.write('order-1', [{ id: randomUUID(), type: 'OrderPlaced', isJson: true, data, metadata }]);
      },
      /holds what is not of Lydhør/,
    ],
    [
      'holds other events of Lydhør',
      async () => {
        const log = await ServerLog.open(onServer());
        await log.store.append('complaint-1', 'no-stream', [anEvent('NoteTaken', {})]);
        await log.close();
      },
      /holds other events than the file: the first is NoteTaken/,
    ],
    [
      'is that of another installation',
      async () => {
        const log = await ServerLog.open(onServer());
        await foundInstallation(log.store, { installation: randomUUID(), mode: 'demo', masterKey: store.masterKey });
        await log.close();
      },
      /belongs to the installation [0-9a-f-]{36}/,
    ],
  ])('is refused by a server whose log %s, and writes nothing', async (_what, prepare, sentence) => {
    await prepare();
    const held = server.log.records.length;
    const moving = toServer(await exported(store.settings), await keysOfFolder());
    await expect(moving).rejects.toBeInstanceOf(Refused);
    await expect(moving).rejects.toThrow(sentence);
    expect(server.log.records).toHaveLength(held);
  });

  it('brings its keys along, all of them, under its own master key', async () => {
    const [from, keys] = [await exported(store.settings), await keysOfFolder()];
    await expect(toServer(from)).rejects.toBeInstanceOf(UsageError);
    const another = onServer({ LYDHOER_MASTER_KEY: Buffer.alloc(32, 9).toString('base64') });
    await expect(toServer(from, keys, another)).rejects.toThrow('belong to another master key');
    rmSync(join(keys, 'keys.db'));
    await expect(toServer(from, keys)).rejects.toThrow('is missing');
    expect(server.log.records.filter(({ stream }) => !stream.startsWith('$'))).toEqual([]);
  });
});
