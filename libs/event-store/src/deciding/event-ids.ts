import { hash } from 'node:crypto';
import { forgotten, type Vault } from '../sealing/vault.js';

/** The namespace of every id that Lydhør derives (a random UUID, fixed for ever). */
const namespace = Buffer.from('6f1d3a52-8f0e-4d0b-9c44-6a2f6d1c9b7e'.replaceAll('-', ''), 'hex');

/**
 * The id of a thing that a command creates: the same command makes the same things again, so a registration that is
 * sent twice finds the first one. `kind` and `index` keep its points and persons apart.
 */
export function thingId(intent: { readonly actor: string; readonly key: string }, kind: string, index = 0): string {
  return uuidOf([intent.actor, intent.key, kind, index]);
}

/** A UUID of version 5 (RFC 9562, 5.5) of what the parts say. */
function uuidOf(parts: readonly (string | number)[]): string {
  const digest = hash('sha1', Buffer.concat([namespace, Buffer.from(JSON.stringify(parts))]), 'buffer');
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id of a thing that has a natural name, such as a vocabulary. */
export function namedId(kind: string, name: string): string {
  return uuidOf([kind, name]);
}

/** The id of the event at `index` among those a command appends. */
export function eventId(
  intent: { readonly actor: string; readonly key: string },
  digest: string,
  stream: string,
  index: number,
): string {
  return uuidOf([intent.actor, intent.key, digest, stream, index]);
}

/**
 * What a body says, as a hash. With personal fields it is an HMAC under every key that seals one of them, or a
 * forgotten name could be guessed from the event's id. Undefined when such a key was destroyed.
 */
export function bodyDigest(body: unknown, keys: readonly string[], vault: Vault): string | undefined {
  let digest = hash('sha256', canonicalJson(body));
  for (const key of [...new Set(keys)].sort()) {
    const keyed = vault.digest(key, digest);
    if (keyed === forgotten) return undefined;
    digest = keyed.toString('hex');
  }
  return digest;
}

/** JSON with sorted names and without undefined members: equal facts give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}
