import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fsyncPath } from '@lydhoer/event-store';
import { Refused } from '../exit-codes.js';

/** One file of a backup. */
export interface BackedUpFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

interface Manifest {
  readonly format: 1;
  /** The version of Lydhør that made the backup. */
  readonly lydhoer: string;
  readonly mode: 'demo' | 'live';
  /** ISO 8601 UTC, by the clock of the machine. */
  readonly takenAt: string;
  readonly files: readonly BackedUpFile[];
}

/** What a log holds, so that a copy of it can be held against it. */
export interface LogFacts {
  /** Given to the log when it was made; keys belong to a log by it. */
  readonly id: string;
  readonly createdAt: string;
  readonly events: number;
  readonly streams: number;
  readonly deletedStreams: number;
  /** The position and the recorded time of its end. */
  readonly head: string;
  readonly recordedAt: string;
  /** One hash over every event in its order (`ContentHash`); the same after an export and a replay. */
  readonly contentHash: string;
}

export interface LogManifest extends Manifest {
  readonly holds: 'log';
  readonly log: LogFacts;
}

export interface KeysManifest extends Manifest {
  readonly holds: 'keys';
  /** The log that they belong to. */
  readonly log: { readonly id: string };
  readonly keys: { readonly kept: number; readonly destroyed: number };
}

const fileName = 'manifest.json';

/** The name, size and hash of a file. */
export async function describeFile(folder: string, name: string): Promise<BackedUpFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, name)), hash);
  return { name, bytes: statSync(join(folder, name)).size, sha256: hash.digest('hex') };
}

/** Writes the manifest, durably, with a checksum of its own. It is the last file of a backup. */
export function writeManifest(folder: string, manifest: LogManifest | KeysManifest): void {
  const path = join(folder, fileName);
  writeFileSync(path, `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 2)}\n`, { mode: 0o600 });
  fsyncPath(path);
}

/** Reads the manifest of a backup. Throws `Refused` when there is none, or it is not what was written. */
export function readManifest(folder: string, holds: 'log'): LogManifest;
export function readManifest(folder: string, holds: 'keys'): KeysManifest;
export function readManifest(folder: string, holds: 'log' | 'keys'): LogManifest | KeysManifest {
  const path = join(folder, fileName);
  if (!existsSync(path)) throw new Refused(`${folder} is no backup of Lydhør's ${holds}: it has no ${fileName}.`);
  const { checksum, ...manifest } = parsed(path);
  if (manifest.format !== 1) {
    throw new Refused(`${path} was written by a newer Lydhør (${String(manifest.lydhoer)}). Restore it with that one.`);
  }
  if (checksum !== checksumOf(manifest)) {
    throw new Refused(`${path} is not what was written. Nothing was touched. Take another backup.`);
  }
  if (manifest.holds !== holds) {
    throw new Refused(`${folder} holds a backup of the ${String(manifest.holds)}, not of the ${holds}.`);
  }
  return manifest as unknown as LogManifest | KeysManifest;
}

/** Throws `Refused` when a file is not the one of the backup. */
export async function checkFile(folder: string, file: BackedUpFile): Promise<void> {
  const path = join(folder, file.name);
  if (!existsSync(path)) throw new Refused(`${path} is missing: the backup is not whole. Take another one.`);
  const found = await describeFile(folder, file.name);
  if (found.sha256 === file.sha256) return;
  const how = found.bytes === file.bytes ? 'its bytes have changed' : `it has ${found.bytes} bytes, not ${file.bytes}`;
  throw new Refused(`${path} is not what was backed up: ${how}. Nothing was touched. Take another backup.`);
}

function parsed(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  } catch {
    throw new Refused(`${path} cannot be read as a manifest. Nothing was touched. Take another backup.`);
  }
}

const checksumOf = (manifest: object): string => createHash('sha256').update(JSON.stringify(manifest)).digest('hex');
