import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './files.js';
import { say, type FaultsBench, type RunningApp } from './bench.js';

/** A disk under a running app that can be filled and emptied. */
export interface Disk {
  readonly name: string;
  /** What the operator is told while it is full. */
  readonly sentence: RegExp;
  start(bench: FaultsBench, folder: string): Promise<RunningApp>;
  fill(app: RunningApp, folder: string): void;
  makeRoom(app: RunningApp, folder: string): void;
  /** What lies on the disk at the moment, copied to where anybody can read it. */
  copy(bench: FaultsBench, app: RunningApp, folder: string): string;
}

/** The system lets the process write no file beyond its first page: any user may do that to their own processes. */
const limit: Disk = {
  name: 'that lets no file grow',
  sentence: /the disk failed to read or write|disk I\/O error/,
  start: (bench, folder) => bench.start(folder),
  fill: ({ process }) => {
    execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=4096:']);
  },
  makeRoom: ({ process }) => {
    execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited:']);
  },
  copy: (bench, _app, folder) => copyOf(bench, folder),
};

const root = process.getuid?.() === 0;
const ownMounts = ['unshare', ...(root ? ['--mount'] : ['--map-root-user', '--mount'])];
const mountThenRun = 'mount -t tmpfs -o size=24m lydhoer "$0" && exec "$@"';

/** The folder as the process sees it: nobody else sees its mount. */
const within = ({ process }: RunningApp, folder: string) => join('/proc', String(process.pid), 'root', folder);

/** A small file system of the process's own. */
const tmpfs: Disk = {
  name: 'of 24 MB that is full',
  sentence: /the disk is full: make room|database or disk is full/,
  start: (bench, folder) => bench.start(folder, { through: [...ownMounts, 'sh', '-c', mountThenRun, folder] }),
  fill: (app, folder) => {
    const ballast = openSync(join(within(app, folder), 'ballast'), 'w');
    try {
      // To the last byte: large pieces first.
      for (const size of [1_048_576, 4_096, 1]) writeUntilFull(ballast, Buffer.alloc(size));
    } finally {
      closeSync(ballast);
    }
  },
  makeRoom: (app, folder) => {
    rmSync(join(within(app, folder), 'ballast'));
  },
  copy: (bench, app, folder) => copyOf(bench, within(app, folder)),
};

function writeUntilFull(file: number, piece: Buffer): void {
  for (;;) {
    try {
      if (writeSync(file, piece) < piece.length) return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}

/** The ways to fill a disk that this machine allows; says so when it is not both. */
export function disks(folder: string): readonly Disk[] {
  try {
    const [command, ...words] = [...ownMounts, 'sh', '-c', mountThenRun, folder, 'true'];
    execFileSync(command, words, { stdio: 'pipe' });
    return [limit, tmpfs];
  } catch (error) {
    say(
      `NO SMALL FILE SYSTEM can be mounted here, so only a limit on files fills the disk: ${(error as Error).message}`,
    );
    return [limit];
  }
}
