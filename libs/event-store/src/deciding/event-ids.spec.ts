import fc from 'fast-check';
import { SqliteVault } from '../sealing/sqlite-vault.js';
import { bodyDigest, canonicalJson, eventId, namedId, thingId } from './event-ids.js';

const uuidVersion5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const intent = { actor: 'staff-1', key: 'k1' };

/** The same facts with every object's members in another order, and some undefined ones among them. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, reordered(member)] as const);
  return Object.fromEntries([['neverSet', undefined], ...members.reverse()]);
};

describe('Canonical JSON', () => {
  it('is the same for equal facts, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (facts) => {
        expect(canonicalJson(reordered(facts))).toBe(canonicalJson(facts));
      }),
    );
  });

  it('says what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (facts) => {
        expect(JSON.parse(canonicalJson(facts))).toEqual(JSON.parse(JSON.stringify(facts)));
      }),
    );
  });

  it('differs for different facts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(JSON.parse(canonicalJson(a))) !== JSON.stringify(JSON.parse(canonicalJson(b))));
        expect(canonicalJson(a)).not.toBe(canonicalJson(b));
      }),
    );
    expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
  });
});

describe('An id', () => {
  it('is a UUID that the same command gives again, for ever', () => {
    expect(thingId(intent, 'complaint')).toMatch(uuidVersion5);
    expect(thingId(intent, 'complaint')).toBe('d6de5dc4-3b30-5f18-83a7-238213f24caa');
    expect(namedId('vocabulary', 'theme')).toBe('ee91bdd3-ffbc-57e4-88dd-efb3c402ddf1');
    expect(eventId(intent, 'digest', 'complaint-1', 0)).toBe('cb1cfa8d-b9a2-5f5a-8792-9685125e08a8');
  });

  it('differs by actor, key, kind and index, whatever characters they hold', () => {
    const ids = [
      thingId(intent, 'complaint'),
      thingId(intent, 'point'),
      thingId(intent, 'point', 1),
      thingId({ ...intent, key: 'k2' }, 'point'),
      thingId({ ...intent, actor: 'staff-2' }, 'point'),
      thingId({ actor: 'staff-1","k1', key: '' }, 'point'),
      namedId('point', '0'),
      eventId(intent, 'a', 'complaint-1', 0),
      eventId(intent, 'b', 'complaint-1', 0),
      eventId(intent, 'a', 'complaint-2', 0),
      eventId(intent, 'a', 'complaint-1', 1),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('The digest of a body', () => {
  const vaults: SqliteVault[] = [];
  const aVault = async (...keys: readonly string[]) => {
    const vault = SqliteVault.open(':memory:', Buffer.alloc(32, 1));
    vaults.push(vault);
    await vault.ensure(keys);
    return vault;
  };
  afterEach(() => {
    for (const vault of vaults.splice(0)) vault.close();
  });

  it('cannot be guessed without every key that seals a part of the body', async () => {
    const [mine, theirs] = [await aVault('person:a', 'text:b'), await aVault('person:a', 'text:b')];
    const body = { name: 'Åse', text: 'x' };
    const digests = [[], ['person:a'], ['text:b'], ['person:a', 'text:b']].map((keys) => bodyDigest(body, keys, mine));
    expect(new Set(digests).size).toBe(4);
    expect(bodyDigest(body, ['person:a'], theirs)).not.toBe(digests[1]);
  });

  it('does not depend on the order of the keys, nor on naming one twice', async () => {
    const vault = await aVault('person:a', 'text:b');
    const digest = bodyDigest({ a: 1 }, ['person:a', 'text:b'], vault);
    expect(bodyDigest({ a: 1 }, ['text:b', 'person:a', 'text:b'], vault)).toBe(digest);
  });

  it('cannot be computed any more when one of its keys was destroyed', async () => {
    const vault = await aVault('person:a', 'text:b');
    await vault.forget('person:a');
    expect(bodyDigest({ a: 1 }, ['person:a', 'text:b'], vault)).toBeUndefined();
    expect(bodyDigest({ a: 1 }, ['text:b'], vault)).toBeDefined();
  });
});
