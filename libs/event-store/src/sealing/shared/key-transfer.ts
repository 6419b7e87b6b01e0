import type { EventStore } from '../../port/event-store.js';
import { openKeyFile } from '../key-file.js';
import { KeyRing } from '../key-ring.js';
import { keyCategories, keyNewsIn, KeyLog, type KeyNews } from './key-log.js';

/** A key is in the log already, and it is another one: what the keys to be brought opened would stay closed. */
export class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
  constructor(readonly key: string) {
    super(`the log has another key ${key}`);
  }
}

/** Keys that are on their way into the log at once. They come in any order: no key depends on another. */
const atOnce = 32;

/**
 * Brings keys, as they are wrapped, into a log; those that are destroyed are forbidden there for good. May be done again,
 * also after it was killed. Tells how many are there, now and then. Throws `KeyTaken` and the store's errors.
 */
export async function bringKeysIntoLog(
  store: EventStore,
  keys: Iterable<KeyNews>,
  brought: (keys: number) => void,
): Promise<void> {
  const log = new KeyLog(store);
  const left = keys[Symbol.iterator]();
  let done = 0;
  const bring = async () => {
    for (let next = left.next(); !next.done; next = left.next()) {
      await bringOne(log, next.value);
      done += 1;
      brought(done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, bring));
}

async function bringOne(log: KeyLog, key: KeyNews): Promise<void> {
  if (key.what === 'destroyed') {
    await log.recordDestruction(key.name);
    await log.bury(key.name);
    return;
  }
  const there = await log.make(key.name, key.wrapped);
  if (there.what !== 'made' || !there.wrapped.equals(key.wrapped)) throw new KeyTaken(key.name);
}

/**
 * Makes a key file, which must not be there, of what a log says about keys up to now: the file of an installation that
 * has its keys beside its log. Tells how many it holds, now and then. Throws the store's errors and SQLite's.
 */
export async function writeKeyFile(
  store: EventStore,
  path: string,
  masterKey: Uint8Array,
  written: (keys: number) => void,
): Promise<void> {
  const ring = new KeyRing(openKeyFile(path, masterKey), masterKey, 1);
  try {
    let done = 0;
    for await (const { events } of store.readAll({ after: 0n, filter: { categories: keyCategories } })) {
      const news = events.flatMap((event) => keyNewsIn(event) ?? []);
      ring.commit(() => {
        for (const key of news) {
          if (key.what === 'destroyed') ring.destroy(key.name);
          else ring.add(key.name, key.wrapped);
        }
      });
      done += news.length;
      written(done);
    }
    ring.leaveNoTrace();
  } finally {
    ring.close();
  }
}
