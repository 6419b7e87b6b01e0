import type { EventStore } from '../../port/event-store.js';
import { categoryOf, type RecordedEvent } from '../../port/recorded-event.js';
import type { SealedFingerprint } from '../fingerprint.js';
import type { StoredFingerprint } from '../identifier-table.js';
import { openKeyFile } from '../key-file.js';
import { KeyRing } from '../key-ring.js';
import { IdentifierLog, identifierCategory, standing } from './identifier-log.js';
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

/**
 * Brings what people are found by into a log that has their keys by now. May be done again, also after it was killed.
 * Throws the store's errors.
 */
export async function bringIdentifiersIntoLog(
  store: EventStore,
  identifiers: Iterable<StoredFingerprint>,
): Promise<void> {
  const log = new IdentifierLog(store);
  for (const identifier of identifiers) {
    // It was given to one key alone where it comes from: nobody else can have it here.
    await log.give(identifier, (there) => Promise.resolve(there.find((each) => isSameBox(each, identifier))?.name));
  }
}

const isSameBox = (a: SealedFingerprint, b: SealedFingerprint): boolean =>
  a.name === b.name && Buffer.compare(a.box, b.box) === 0;

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
 * Makes a key file, which must not be there, of what a log says about keys and identifiers up to now: the file of an installation that
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
    const identifiers: RecordedEvent[] = [];
    const categories = [...keyCategories, identifierCategory];
    for await (const { events } of store.readAll({ after: 0n, filter: { categories } })) {
      identifiers.push(...events.filter(({ stream }) => categoryOf(stream) === identifierCategory));
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
    ring.commit(() => {
      const kept = standing(identifiers).filter(({ name }) => ring.state(name) === 'kept');
      for (const identifier of kept) ring.identifiers.add(identifier);
    });
    ring.leaveNoTrace();
  } finally {
    ring.close();
  }
}
