import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomFillSync } from 'node:crypto';

/** AES-256-GCM throughout: 96-bit random nonce, 128-bit tag. A box is nonce, cipher text, tag. */
const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
export const keyLength = 32;

/** A data key in use: one half seals, the other makes digests, so that neither tells anything about the other. */
export interface DataKey {
  readonly sealing: Buffer;
  readonly hashing: Buffer;
}

/** Encrypts bytes. The name is authenticated with them: a box moved under another name does not open. */
export function lock(key: Uint8Array, name: string, clear: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(name));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes of a box, or undefined when key, name and box do not belong together or the box was changed. */
export function unlock(key: Uint8Array, name: string, box: Uint8Array): Buffer | undefined {
  if (box.length < nonceLength + tagLength) return undefined;
  const decipher = createDecipheriv(algorithm, key, box.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(box.subarray(-tagLength));
  const clear = decipher.update(box.subarray(nonceLength, -tagLength));
  try {
    decipher.final();
    return clear;
  } catch {
    clear.fill(0);
    return undefined;
  }
}

/** The halves of a data key. The raw key is overwritten: only the halves are used, and they are wiped when dropped. */
export function dataKey(raw: Buffer): DataKey {
  const halves = Buffer.from(hkdfSync('sha256', raw, '', 'lydhoer sealing and hashing', 2 * keyLength));
  raw.fill(0);
  return { sealing: halves.subarray(0, keyLength), hashing: halves.subarray(keyLength) };
}

export const keyedHash = (key: Uint8Array, message: string): Buffer =>
  createHmac('sha256', key).update(message).digest();

export const newRawKey = (): Buffer => randomBytes(keyLength);

/** Drawn in stock: asking the system for twelve bytes takes as long as sealing a text. */
const stock = Buffer.alloc(4096);
let taken = stock.length;

/** Random bytes that nobody else gets; no copy of them is kept. */
function randomBytes(length: number): Buffer {
  if (taken + length > stock.length) {
    randomFillSync(stock);
    taken = 0;
  }
  const drawn = stock.subarray(taken, taken + length);
  taken += length;
  const bytes = Buffer.from(drawn);
  drawn.fill(0);
  return bytes;
}
