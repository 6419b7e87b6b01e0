import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { forgotten, fsyncPath, SealBroken, type Vault } from '@lydhoer/event-store';
import type { Sealed } from '@lydhoer/kernel';
import { openedChunks, SealedFileBroken, sealedChunks } from './sealed-chunks.js';
import { SpoolFileLost, SpoolUnavailable } from './spool-errors.js';

/** A file that lies sealed in the spool. */
export interface SpooledFile {
  readonly id: string;
  /** Of what is in it, unsealed. */
  readonly bytes: number;
  /** SHA-256 of what is in it, as hex. */
  readonly sha256: string;
}

const heading = 'lydhoer-spool-1 ';
/** The heading ends with the first line; no line of it is longer. */
const longestHeading = 4_096;
/** Milliseconds after which nobody can still be writing to a file: no upload takes that long. */
const abandonedAfter = 3_600_000;
/** Milliseconds after which a file that no job names is nobody's. */
const unclaimedAfter = 86_400_000;

/**
 * The folder for the files of jobs. Each is sealed under a key of its own, which lies in its heading, sealed by the
 * vault: whoever destroys the vault's key has destroyed the file, wherever copies of it lie. A file that was not
 * written to its end is called `.part` and is swept.
 */
export class Spool {
  private readonly logger = new Logger('spool');
  private made = false;
  private readonly temporary: boolean;
  private readonly folder: string;

  /** Without a folder, one below the system's temporary files that goes when the spool is closed. */
  constructor(
    private readonly vault: Vault,
    folder?: string,
  ) {
    this.temporary = folder === undefined;
    this.folder = folder ?? mkdtempSync(join(tmpdir(), 'lydhoer-spool-'));
  }

  /** Writes a file; it survives a power cut. Throws `SpoolUnavailable`, and what the source throws, and leaves nothing. */
  async write(source: AsyncIterable<Uint8Array | string>): Promise<SpooledFile> {
    const id = randomUUID();
    await this.vault.ensure([keyOf(id)]);
    try {
      const part = await this.onDisk(() => this.create(id));
      const content = await this.fill(part, id, source).finally(() => part.close());
      await this.onDisk(() => rename(this.partOf(id), this.pathOf(id)));
      fsyncPath(this.folder);
      return { id, ...content };
    } catch (error) {
      await this.destroy(id).catch(() => undefined);
      throw error;
    }
  }

  /** What is in a file. The stream fails with `SpoolFileLost` when it is not there or damaged. */
  read(id: string): Readable {
    return Readable.from(this.contentOf(id), { objectMode: false });
  }

  isDestroyed(id: string): boolean {
    return this.vault.state(keyOf(id)) === 'destroyed';
  }

  /** Destroys a file and what opens it. May be repeated; must be, when it threw. */
  async destroy(id: string): Promise<void> {
    await this.vault.forget(keyOf(id));
    await this.onDisk(() => Promise.all([this.partOf(id), this.pathOf(id)].map((path) => rm(path, { force: true }))));
  }

  /** Destroys files that were not written to their end, and those that no job names. Throws `SpoolUnavailable`. */
  async sweep(isNamed: (id: string) => boolean, now = Date.now()): Promise<void> {
    const names = await this.onDisk(() => readdir(this.folder).catch(noneWhenMissing));
    for (const name of names) {
      const [, id, ending] = fileName.exec(name) ?? [];
      if (id === undefined || (ending === 'sealed' && isNamed(id))) continue;
      const age = now - (await this.onDisk(() => stat(join(this.folder, name)))).mtimeMs;
      if (age > (ending === 'part' ? abandonedAfter : unclaimedAfter)) await this.destroy(id);
    }
  }

  close(): void {
    if (this.temporary) rmSync(this.folder, { recursive: true, force: true });
  }

  private async create(id: string): Promise<FileHandle> {
    if (!this.made) await mkdir(this.folder, { recursive: true, mode: 0o700 });
    this.made = true;
    return open(this.partOf(id), 'wx', 0o600);
  }

  private async fill(
    part: FileHandle,
    id: string,
    source: AsyncIterable<Uint8Array | string>,
  ): Promise<Omit<SpooledFile, 'id'>> {
    const key = randomBytes(32);
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measured() {
      for await (const chunk of source) {
        const content = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        bytes += content.length;
        hash.update(content);
        yield content;
      }
    }
    const box = this.vault.seal(keyOf(id), key.toString('base64'));
    const write = (piece: Buffer) => this.onDisk(() => part.writeFile(piece));
    await write(Buffer.from(`${heading}${JSON.stringify(box)}\n`));
    for await (const frame of sealedChunks(key, measured())) await write(frame);
    key.fill(0);
    await this.onDisk(() => part.sync());
    return { bytes, sha256: hash.digest('hex') };
  }

  private async *contentOf(id: string): AsyncGenerator<Buffer, void> {
    const path = this.pathOf(id);
    const file = await open(path, 'r').catch((error: unknown) => {
      throw this.told(
        isMissing(error) ? new SpoolFileLost(path, 'is not there') : new SpoolUnavailable(this.folder, error),
      );
    });
    try {
      const { key, length } = await this.headingOf(file, id);
      yield* openedChunks(key, file.createReadStream({ start: length, autoClose: false }));
    } catch (error) {
      const damaged = error instanceof SealedFileBroken || error instanceof SealBroken;
      throw damaged ? this.told(new SpoolFileLost(path, `is damaged: ${error.message}`)) : error;
    } finally {
      await file.close();
    }
  }

  private async headingOf(file: FileHandle, id: string): Promise<{ readonly key: Buffer; readonly length: number }> {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeading), 0, longestHeading, 0);
    const begin = buffer.subarray(0, bytesRead).toString('latin1');
    const length = begin.indexOf('\n') + 1;
    const box = begin.startsWith(heading) && length > 0 ? boxIn(begin.slice(heading.length, length)) : undefined;
    if (box?.key !== keyOf(id)) throw new SealedFileBroken('its first line is not as it was written');
    const key = this.vault.open(box);
    if (key === forgotten) throw new SealedFileBroken('its key was destroyed');
    return { key: Buffer.from(key, 'base64'), length };
  }

  private async onDisk<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw this.told(new SpoolUnavailable(this.folder, error));
    }
  }

  /** The caller hears that it does not work, and the operator what to mend. */
  private told<E extends Error>(error: E): E {
    this.logger.error(error.message);
    return error;
  }

  private readonly partOf = (id: string) => join(this.folder, `${id}.part`);
  private readonly pathOf = (id: string) => join(this.folder, `${id}.sealed`);
}

const fileName = /^([0-9a-f]{8}-[0-9a-f-]{27})\.(part|sealed)$/;
const keyOf = (id: string) => `file:${id}`;
const isMissing = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';

function noneWhenMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}

function boxIn(json: string): Sealed | undefined {
  try {
    const { key, box } = JSON.parse(json) as Partial<Record<'key' | 'box', unknown>>;
    return typeof key === 'string' && typeof box === 'string' ? { key, box } : undefined;
  } catch {
    return undefined;
  }
}
