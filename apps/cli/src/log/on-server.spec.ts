import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '@lydhoer/config';
import { ApplicationLog, bringKeysIntoLog, SqliteVault, type NewEvent } from '@lydhoer/event-store';
import { FakeEventStoreDb } from '@lydhoer/event-store/testing';
import { SqliteReadModels } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { filesIn } from '../data-folder.js';
import { statusHere } from '../status/status-here.js';
import { moveToServer, settingsOnServer } from '../testing/moving.js';
import { anEvent, notStopped, SmallStore, textKeyInUse } from '../testing/small-store.js';
import { verifyStore } from '../verify/verify-store.js';
import { ServerLog } from './log-in-use.js';

let original: SmallStore;
let store: SmallStore;
let server: FakeEventStoreDb;
let settings: Settings;
beforeAll(async () => {
  original = await SmallStore.make(4);
  const first = await FakeEventStoreDb.start({ logFile: original.place('server.log') });
  await moveToServer(original, first.url);
  await first.stop();
});
beforeEach(async () => {
  store = original.copy();
  copyFileSync(original.place('server.log'), store.place('server.log'));
  server = await FakeEventStoreDb.start({ logFile: store.place('server.log') });
  settings = settingsOnServer(store, server.url);
});
afterEach(async () => {
  await server.stop();
  store.remove();
});
afterAll(() => {
  original.remove();
});

async function withLog<Result>(work: (log: ServerLog) => Promise<Result>): Promise<Result> {
  const log = await ServerLog.open(settings);
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}
const append = (stream: string, ...events: readonly NewEvent[]) =>
  withLog(({ store: log }) => log.append(stream, 'no-stream', events));
const forgetting = (forgettingId: string, personId: string) =>
  append(`forgetting-${forgettingId}`, anEvent('PersonForgotten', { forgettingId, personId, ground: 'court-order' }));

/** As the process does whose data folder it is. */
const foldViews = () =>
  withLog(async ({ store: log }) => {
    mkdirSync(settings.dataFolder, { recursive: true });
    const views = new SqliteReadModels(new ApplicationLog(log), contextCatalog(), { folder: settings.dataFolder });
    for (const set of viewSets) views.add(set);
    await views.start();
    for (const { name } of viewSets) await views.caughtUp(name);
    await views.stop();
  });
const viewsFile = (set: string) => {
  const views = join(settings.dataFolder, 'views');
  return join(views, readdirSync(views).find((name) => name.startsWith(`${set}-`) && name.endsWith('.db')) ?? '');
};
/** What a scavenge does, or a disk. */
const lose = (stream: RegExp) => {
  const at = server.log.records.findIndex((record) => stream.test(record.stream));
  expect(at).toBeGreaterThanOrEqual(0);
  server.log.records.splice(at, 1);
};

describe('The status of a process with its log on a server', () => {
  it('counts the events that its views have not folded, whatever the positions are', async () => {
    await foldViews();
    expect(await statusHere(settings)).toMatchObject({ log: 'the EventStoreDB server', logSize: null, heldBy: null });
    await forgetting('1', 'nobody');
    await forgetting('2', 'nobody-else');
    await append('note-1', anEvent('NoteTaken', {}, { recordedAt: '2031-01-01T00:00:00.000Z' }));
    const { sets, headRecordedAt } = await statusHere(settings);
    expect(sets.map(({ state, lag }) => [state, lag])).toEqual(viewSets.map(() => ['saved', 3]));
    expect(headRecordedAt).toBe('2031-01-01T00:00:00.000Z');
  });
});

describe('A store on a server', () => {
  it('is whole with the views of the process whose data folder it is', async () => {
    await foldViews();
    const { json } = await verifyStore(settings, notStopped);
    expect(json).toMatchObject({ whole: true, views: { notCompared: {} } });
    expect(Object.keys((json as { views: { equal: object } }).views.equal)).toHaveLength(viewSets.length);
  });

  const person = () => store.somePerson();
  it.each<[string, () => unknown, string, RegExp]>([
    [
      'an event that was changed',
      () => {
        const record = server.log.records.find(({ stream }) => stream.startsWith('complaint-'));
        record?.data.set(Buffer.from('7'), record.data.lastIndexOf(0x22) - 1);
      },
      'log',
      /is not what was written/,
    ],
    [
      'an event that is gone',
      () => {
        lose(/^vocabulary-/);
      },
      'log',
      /is revision 1 of vocabulary-\S+, and 0 was to come/,
    ],
    ['an event that nobody declares', () => append('note-1', anEvent('NoteTaken', {})), 'log', /no context declares/],
    [
      'a key that is missing',
      () => {
        lose(/^key-/);
      },
      'keys',
      /is not in the log on the EventStoreDB server/,
    ],
    ['a forgotten key that is alive', () => forgetting('1', person()), 'keys', /is still there, although the event/],
    [
      'a destroyed key in the copy of a process',
      async () => {
        const copy = SqliteVault.open(filesIn(settings.dataFolder).keys, store.masterKey);
        await copy.ensure([textKeyInUse]);
        copy.close();
        await withLog(({ store: log }) =>
          bringKeysIntoLog(log, [{ what: 'destroyed', name: textKeyInUse }], () => undefined),
        );
      },
      'keys',
      /text:synthetic-3 is still in the copy of the keys in /,
    ],
    [
      'another master key',
      () => {
        const another = { LYDHOER_MASTER_KEY: Buffer.alloc(32, 9).toString('base64') };
        settings = settingsOnServer(store, server.url, another);
      },
      'keys',
      /belongs to another master key/,
    ],
    [
      'a row that views have lost',
      async () => {
        await foldViews();
        store.damage(
          viewsFile('organisation'),
          'DELETE FROM organisation_team WHERE code = (SELECT min(code) FROM organisation_team)',
        );
      },
      'views',
      /The views of organisation .* 1 are missing/,
    ],
  ])('may have %s', async (_what, damage, part, sentence) => {
    await damage();
    await expect(verifyStore(settings, notStopped)).rejects.toMatchObject({
      part,
      sentence: expect.stringMatching(sentence),
    });
  });
});
