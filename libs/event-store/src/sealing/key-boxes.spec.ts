import { dataKey, lock, newRawKey, unlock } from './key-boxes.js';
import { KeyCache } from './key-cache.js';

const aKey = () => dataKey(newRawKey());
const wiped = Buffer.alloc(32);

describe('A data key', () => {
  it('seals and makes digests with halves that tell nothing about each other', () => {
    const key = aKey();
    expect(key.sealing).toHaveLength(32);
    expect(key.hashing).toHaveLength(32);
    expect(key.hashing).not.toEqual(key.sealing);
  });

  it('is the same from the same bytes, which are overwritten', () => {
    const raw = Buffer.alloc(32, 9);
    const key = dataKey(raw);
    expect(raw).toEqual(wiped);
    expect(dataKey(Buffer.alloc(32, 9))).toEqual(key);
  });
});

describe('A box', () => {
  const key = newRawKey();

  it('opens under its key and name alone', () => {
    const box = lock(key, 'person:a', Buffer.from('Åse'));
    expect(unlock(key, 'person:a', box)?.toString()).toBe('Åse');
    expect(unlock(key, 'person:b', box)).toBeUndefined();
    expect(unlock(newRawKey(), 'person:a', box)).toBeUndefined();
  });

  it('does not open with any of its bytes changed, nor cut anywhere', () => {
    const box = lock(key, 'person:a', Buffer.from('Åse'));
    for (let at = 0; at < box.length; at++) {
      const changed = Buffer.from(box);
      changed[at] = box.readUInt8(at) ^ 0x80;
      expect(unlock(key, 'person:a', changed)).toBeUndefined();
      expect(unlock(key, 'person:a', box.subarray(0, at))).toBeUndefined();
    }
  });
});

describe('The keys in memory', () => {
  it('are at most so many: the one longest unused goes, and is overwritten', () => {
    const cache = new KeyCache(2);
    const [a, b, c] = [aKey(), aKey(), aKey()];
    cache.put('a', a);
    cache.put('b', b);
    expect(cache.get('a')).toBe(a);
    cache.put('c', c);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([a, undefined, c]);
    expect([b.sealing, b.hashing]).toEqual([wiped, wiped]);
    expect(a.sealing).not.toEqual(wiped);
  });

  it('are overwritten when they are dropped, replaced or all cleared', () => {
    const cache = new KeyCache(9);
    const [a, older, newer, d] = [aKey(), aKey(), aKey(), aKey()];
    cache.put('a', a);
    cache.drop('a');
    cache.put('b', older);
    cache.put('b', newer);
    cache.put('d', d);
    expect([a.sealing, older.hashing]).toEqual([wiped, wiped]);
    expect(cache.get('b')).toBe(newer);
    cache.clear();
    expect([newer.sealing, newer.hashing, d.sealing, d.hashing]).toEqual([wiped, wiped, wiped, wiped]);
    expect(cache.get('d')).toBeUndefined();
  });
});
