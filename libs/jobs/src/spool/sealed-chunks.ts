import { createCipheriv, createDecipheriv } from 'node:crypto';

/**
 * A file as frames: four bytes that say how long the content is (the highest bit: whether this is the last frame), the
 * tag, the content, each sealed with AES-256-GCM. The nonce is the number of the frame and the four bytes are
 * authenticated, so frames that were left out, moved or cut off are noticed. A key seals one file.
 */
const algorithm = 'aes-256-gcm';
const tagLength = 16;
const headLength = 4;
const lastFrame = 0x8000_0000;
/** Bytes in every frame but the last. */
const frameLength = 65_536;

/** The file is not what was written, or is cut short. */
export class SealedFileBroken extends Error {
  override readonly name = 'SealedFileBroken';
}

/** Seals what a source gives. */
export async function* sealedChunks(
  key: Uint8Array,
  source: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Buffer, void> {
  let index = 0;
  let rest = Buffer.alloc(0);
  for await (const chunk of source) {
    rest = Buffer.concat([rest, typeof chunk === 'string' ? Buffer.from(chunk) : chunk]);
    for (; rest.length > frameLength; rest = rest.subarray(frameLength)) {
      yield sealed(key, index++, rest.subarray(0, frameLength), 0);
    }
  }
  yield sealed(key, index, rest, lastFrame);
}

/** What was sealed, frame by frame. Throws `SealedFileBroken`. */
export async function* openedChunks(key: Uint8Array, source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let index = 0;
  let rest = Buffer.alloc(0);
  let ended = false;
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk]);
    for (let whole = wholeFrame(rest); whole > 0; whole = wholeFrame(rest)) {
      if (ended) throw new SealedFileBroken('something follows the last frame');
      yield opened(key, index++, rest.subarray(0, whole));
      ended = (rest.readUInt32BE() & lastFrame) !== 0;
      rest = rest.subarray(whole);
    }
  }
  if (!ended || rest.length > 0) throw new SealedFileBroken('it is cut short');
}

function sealed(key: Uint8Array, index: number, content: Buffer, flag: number): Buffer {
  const head = Buffer.alloc(headLength);
  head.writeUInt32BE((content.length | flag) >>> 0);
  const cipher = createCipheriv(algorithm, key, nonceOf(index), { authTagLength: tagLength });
  cipher.setAAD(head);
  const box = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([head, cipher.getAuthTag(), box]);
}

function opened(key: Uint8Array, index: number, frame: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, nonceOf(index), { authTagLength: tagLength });
  decipher.setAAD(frame.subarray(0, headLength));
  decipher.setAuthTag(frame.subarray(headLength, headLength + tagLength));
  const content = decipher.update(frame.subarray(headLength + tagLength));
  try {
    decipher.final();
  } catch {
    throw new SealedFileBroken(`frame ${index} is not what was written`);
  }
  return content;
}

/** The length of the first frame; 0 while it is not all there. */
function wholeFrame(bytes: Buffer): number {
  if (bytes.length < headLength) return 0;
  const length = bytes.readUInt32BE() & ~lastFrame;
  if (length > frameLength) throw new SealedFileBroken('a frame is longer than any that is written');
  const whole = headLength + tagLength + length;
  return bytes.length < whole ? 0 : whole;
}

function nonceOf(index: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(index), 4);
  return nonce;
}
