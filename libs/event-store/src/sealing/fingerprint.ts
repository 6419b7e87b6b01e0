import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { keyedHash, keyLength } from './key-boxes.js';

/**
 * What an identifier is recognised by: a hash under a key that follows from the master key, so that nobody without it
 * can try all numbers. The bucket is the little of it that stands in clear, to look in; thousands of numbers share one.
 */
export interface Fingerprint {
  readonly bucket: number;
  readonly hash: Buffer;
}

/** A fingerprint under the key of whoever it belongs to: it can be compared for as long as that key exists. */
export interface SealedFingerprint {
  /** The name of the key. */
  readonly name: string;
  readonly box: Uint8Array;
}

/** The bucket of a fingerprint is 12 bits: of the ten million people with a CPR number, 2 400 are in each. */
const bucketBits = 12;

export const fingerprintKey = (masterKey: Uint8Array): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', 'lydhoer identifiers', keyLength));

export function fingerprintOf(key: Uint8Array, identifier: string): Fingerprint {
  const hash = keyedHash(key, identifier);
  return { bucket: hash.readUInt16BE(0) >>> (16 - bucketBits), hash };
}

export const isSameHash = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
