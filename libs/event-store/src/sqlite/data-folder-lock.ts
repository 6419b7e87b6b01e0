import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreRefused } from '../port/errors.js';
import { asStoreError, isForeign, sqliteCode } from './sqlite-errors.js';

const busy = 5;

export interface DataFolderLock {
  release(): void;
}

/**
 * Makes this process the one that owns a data folder (which is made when it is missing). The lock is a transaction
 * held open on `lock.db`, so the kernel frees it however the process ends; `lock.pid` beside it is for the message
 * alone. Throws `StoreRefused` with reason `held` when another has it. Nothing else may open `lock.db` in this
 * process: closing it again would free the lock.
 */
export function takeLock(dataFolder: string): DataFolderLock {
  mkdirSync(dataFolder, { recursive: true });
  const pidFile = join(dataFolder, 'lock.pid');
  const database = hold(dataFolder, pidFile);
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    release() {
      if (!database.isOpen) return;
      rmSync(pidFile, { force: true });
      database.close();
    },
  };
}

function hold(dataFolder: string, pidFile: string): DatabaseSync {
  const path = join(dataFolder, 'lock.db');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database?.close();
    if (isForeign(error)) {
      throw new StoreRefused(
        'foreign',
        `${path} is no lock of Lydhør's. A lock holds nothing: delete it and start again.`,
      );
    }
    if (sqliteCode(error) !== busy) throw asStoreError(error, path);
    throw new StoreRefused(
      'held',
      `The data folder ${dataFolder} is in use by ${holder(pidFile)}. Stop that first, or give this one another folder.`,
    );
  }
}

function holder(pidFile: string): string {
  try {
    const pid = /^\d{1,10}$/.exec(readFileSync(pidFile, 'utf8').trim());
    if (pid) return `process ${pid[0]}`;
  } catch {
    // The holder has not written it yet.
  }
  return 'another process';
}
