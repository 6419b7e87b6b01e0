import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { SqliteEventStore } from '@lydhoer/event-store';
import { SqliteReadModels } from '@lydhoer/read-models';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { anEvent, notStopped, SmallStore, textKeyInUse } from '../testing/small-store.js';
import { verifyStore } from './verify-store.js';

let original: SmallStore;
let store: SmallStore;
beforeAll(async () => {
  original = await SmallStore.make();
  const log = SqliteEventStore.open(original.files.log);
  const views = new SqliteReadModels(log, contextCatalog(), { folder: original.folder });
  for (const set of viewSets) views.add(set);
  await views.start();
  for (const { name } of viewSets) await views.caughtUp(name);
  await views.stop();
  await log.close();
});
afterAll(() => {
  original.remove();
});
beforeEach(() => {
  store = original.copy();
});
afterEach(() => {
  store.remove();
});

const verify = () => verifyStore(store.settings, notStopped);
const sql = (text: string) => {
  store.damage(store.files.log, text);
};
const viewsFile = (set: string) => {
  const name = readdirSync(join(store.folder, 'views')).find(
    (file) => file.startsWith(`${set}-`) && file.endsWith('.db'),
  );
  return join(store.folder, 'views', name ?? '');
};

/** Rewrites when an event was recorded, with the checksum that belongs to it: what a fault in a program could do. */
function recordAt(position: number, recordedAt: string): void {
  const database = new DatabaseSync(store.files.log);
  const row = database
    .prepare(
      'SELECT s.name, e.revision, e.id, e.type, e.metadata, e.data FROM events e JOIN streams s ON s.id = e.stream WHERE position = ?',
    )
    .get(position) as Record<'name' | 'revision' | 'id' | 'type' | 'metadata' | 'data', string>;
  const said = [row.name, row.revision, position, recordedAt, row.id, row.type, row.metadata, row.data].join('\n');
  database
    .prepare('UPDATE events SET recorded_at = ?, checksum = ? WHERE position = ?')
    .run(recordedAt, crc32(said), position);
  database.close();
}

describe('A store that is whole', () => {
  it('is told to be, with what was looked at', async () => {
    const { text, json, code } = await verify();
    expect(code).toBeUndefined();
    expect(text).toContain('is whole.');
    const { log, keys, views } = json as {
      log: { events: number };
      keys: Record<string, number>;
      views: { equal: object };
    };
    expect(log.events).toBeGreaterThan(100);
    expect(keys.opened).toBe(keys.sealed);
    expect(keys.opened).toBeGreaterThan(100);
    expect(Object.keys(views.equal)).toEqual(viewSets.map(({ name }) => name));
  });

  it('may have forgotten persons, and views that are still to be made', async () => {
    await store.forgetPerson(store.somePerson());
    rmSync(join(store.folder, 'views'), { recursive: true });
    const { json } = await verify();
    expect(json).toMatchObject({ keys: { destroyed: 1, destroyedOtherwise: 0 } });
    expect(json).toMatchObject({
      views: { equal: {}, notCompared: { insight: expect.stringContaining('next start') } },
    });
  });

  it('may have keys that are newer than its log, and that is told', async () => {
    await store.withKeys((vault) => vault.forget(textKeyInUse));
    const { text, json } = await verify();
    expect(json).toMatchObject({ keys: { destroyedOtherwise: 1 } });
    expect(text).toContain('1 are destroyed although the log names no forgetting');
  });
});

describe('The first thing that is wrong with a store', () => {
  const person = () => `person:${store.somePerson()}`;

  it.each<[string, () => void | Promise<void>, string, RegExp]>([
    [
      'an event that was changed',
      () => {
        sql("UPDATE events SET data = data || ' ' WHERE position = 40");
      },
      'log',
      /position 40 .* is not what was written/,
    ],
    [
      'an event that is gone',
      () => {
        sql('DELETE FROM events WHERE position = 40');
      },
      'log',
      /has lost an event/,
    ],
    [
      'an end that is too low',
      () => {
        sql('DELETE FROM events WHERE position = (SELECT max(position) FROM events)');
      },
      'log',
      /the end of the log is position/,
    ],
    [
      'recorded time that runs backwards',
      () => {
        recordAt(40, '2018-01-01T00:00:00.000Z');
      },
      'log',
      /position 40 was recorded at 2018-01-01T00:00:00.000Z, before/,
    ],
    [
      'an event that nobody declares',
      () => store.append('note-1', anEvent('NoteTaken', {})),
      'log',
      /no context declares an event NoteTaken/,
    ],
    [
      'an event that does not fit its schema',
      () => store.append('forgetting-1', anEvent('PersonForgotten', { ground: 1 })),
      'log',
      /PersonForgotten is not as declared/,
    ],
    [
      'an event in a stream of another kind',
      () =>
        store.append(
          'complaint-1',
          anEvent('PersonForgotten', { forgettingId: '1', personId: '1', ground: 'court-order' }),
        ),
      'log',
      /belongs in a stream of forgetting/,
    ],
    [
      'a key that is missing',
      () => {
        store.damage(store.files.keys, `DELETE FROM data_key WHERE name = '${textKeyInUse}'`);
      },
      'keys',
      /The key text:synthetic-3, which the event at position \d+ needs, is not in/,
    ],
    [
      'a key that was changed',
      () => {
        store.damage(store.files.keys, `UPDATE data_key SET wrapped = zeroblob(60) WHERE name = '${person()}'`);
      },
      'keys',
      /does not open what the event at position/,
    ],
    [
      'a forgotten key that is alive',
      () => store.forgetPerson(store.somePerson(), { keyToo: false }),
      'keys',
      /is still there, although the event at position \d+ says that it is forgotten/,
    ],
    [
      'another master key',
      () => {
        writeFileSync(join(store.folder, 'keys', 'master.key'), randomBytes(32).toString('base64'));
      },
      'keys',
      /belong to another master key/,
    ],
    [
      'keys that are not there',
      () => {
        rmSync(store.files.keys);
      },
      'keys',
      /there is no key file/,
    ],
    [
      'keys that are something else',
      () => {
        writeFileSync(store.files.keys, 'x'.repeat(200));
      },
      'keys',
      /is not a key file of Lydhør/,
    ],
    [
      'a row that views should not have',
      () => {
        store.damage(
          viewsFile('privacy'),
          "INSERT INTO forgetting VALUES ('1','1','person','1','court-order','a','b','c')",
        );
      },
      'views',
      /The views of privacy .* 1 rows should not be there/,
    ],
    [
      'a row that views have lost',
      () => {
        store.damage(
          viewsFile('organisation'),
          'DELETE FROM organisation_team WHERE code = (SELECT min(code) FROM organisation_team)',
        );
      },
      'views',
      /The views of organisation .* 1 are missing/,
    ],
  ])('may be %s', async (_what, damage, part, sentence) => {
    await damage();
    await expect(verify()).rejects.toMatchObject({ part, sentence: expect.stringMatching(sentence) });
  });
});
