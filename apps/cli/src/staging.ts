import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fsyncPath } from '@lydhoer/event-store';
import { Refused, UsageError } from './exit-codes.js';

/**
 * A folder or file that comes into being whole or not at all: it is made under another name beside its place and moved
 * there at the end, so a process that is killed, or a power cut, leaves nothing that could be taken for it.
 */
export class Staging {
  private constructor(
    /** Where it is made. Nothing stands there yet. */
    readonly path: string,
    readonly target: string,
  ) {}

  /** Throws `UsageError` when something stands in its place. Clears away what a killed process left of the same. */
  static at(place: string): Staging {
    const target = resolve(place);
    refuseTaken(target);
    const [folder, name] = [dirname(target), basename(target)];
    mkdirSync(folder, { recursive: true });
    for (const other of readdirSync(folder)) {
      const pid = other.startsWith(`${name}.unfinished-`) ? Number(other.slice(`${name}.unfinished-`.length)) : NaN;
      if (Number.isSafeInteger(pid) && !isAlive(pid)) rmSync(join(folder, other), { recursive: true, force: true });
    }
    return new Staging(join(folder, `${name}.unfinished-${process.pid}`), target);
  }

  /** Moves it to its place, durably. What is in it must be durable already. Throws `UsageError` as `at`. */
  finish(): void {
    refuseTaken(this.target);
    fsyncPath(this.path);
    renameSync(this.path, this.target);
    fsyncPath(dirname(this.target));
  }

  /** Leaves nothing behind of what is not finished. Gives the error to throw: of a full disk, one that says so. */
  abandon(error: unknown): unknown {
    rmSync(this.path, { recursive: true, force: true });
    return isFull(error) ? noRoom(this.target) : error;
  }
}

/** What SQLite (SQLITE_FULL) and the file system say when there is no room. */
function isFull(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === 'ENOSPC' || code === 'EDQUOT' || (errcode !== undefined && (errcode & 0xff) === sqliteFull);
}

const sqliteFull = 13;

function noRoom(target: string): Refused {
  const { bavail, bsize } = statfsSync(dirname(target));
  return new Refused(
    `There is no room for ${target}: ${Math.floor((bavail * bsize) / 1e6)} MB are free there. Nothing was left. ` +
      'Make room, or name another place, and give the command again.',
  );
}

function refuseTaken(target: string): void {
  if (!existsSync(target)) return;
  let names: readonly string[] | undefined;
  try {
    names = readdirSync(target);
  } catch {
    // It is no folder.
  }
  if (names?.length !== 0) {
    throw new UsageError(
      `${target} is there already${names ? ' and is not empty' : ''}. Name another place, or move it away.`,
    );
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
