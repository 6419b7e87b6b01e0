import { createHash } from 'node:crypto';
import { parse, v5 } from 'uuid';
import { forgotten, type Vault } from '../sealing/vault.js';

/** The namespace of every id that Lydhør derives (a random UUID, fixed for ever). */
const namespace = parse('6f1d3a52-8f0e-4d0b-9c44-6a2f6d1c9b7e');

/**
 * The id of a thing that a command creates: the same command makes the same things again, so a registration that is
 * sent twice finds the first one. `kind` and `index` keep its points and persons apart.
 */
export function thingId(intent: { readonly actor: string; readonly key: string }, kind: string, index = 0): string {
  return v5(JSON.stringify([intent.actor, intent.key, kind, index]), namespace);
}

/** The id of a thing that has a natural name, such as a vocabulary. */
export function namedId(kind: string, name: string): string {
  return v5(JSON.stringify([kind, name]), namespace);
}

/** The id of the event at `index` among those a command appends. */
export function eventId(
  intent: { readonly actor: string; readonly key: string },
  digest: string,
  stream: string,
  index: number,
): string {
  return v5(JSON.stringify([intent.actor, intent.key, digest, stream, index]), namespace);
}

/**
 * What a body says, as a hash. With personal fields it is an HMAC under every key that seals one of them, or a
 * forgotten name could be guessed from the event's id. Undefined when such a key was destroyed.
 */
export function bodyDigest(body: unknown, keys: readonly string[], vault: Vault): string | undefined {
  let digest: Buffer = createHash('sha256').update(canonicalJson(body)).digest();
  for (const key of [...new Set(keys)].sort()) {
    const keyed = vault.digest(key, digest.toString('hex'));
    if (keyed === forgotten) return undefined;
    digest = keyed;
  }
  return digest.toString('hex');
}

/** JSON with sorted names and without undefined members: equal facts give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
