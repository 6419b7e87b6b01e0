import type { StatementSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import { DamagedLog } from '../port/errors.js';
import type { Connection } from './connection.js';

/** The end of the log: what the next event's position and recorded time follow from. */
export interface Head {
  readonly position: bigint;
  readonly recordedAt: string;
}

export const emptyLog: Head = { position: 0n, recordedAt: '' };

/** The row that holds the end of the log, with a checksum of its own: a head that is too low would hide events. */
export class HeadRow {
  private readonly select: StatementSync;
  private readonly replace: StatementSync;

  constructor(connection: Connection) {
    this.select = connection.prepare('SELECT position, recorded_at, checksum FROM head');
    this.replace = connection.prepare('REPLACE INTO head VALUES (1, ?, ?, ?)');
  }

  /** Throws `DamagedLog` when the row is not what was written. */
  read(): Head {
    const row = this.select.get() as unknown as [bigint, string, bigint] | undefined;
    const head = row && { position: row[0], recordedAt: row[1] };
    if (!head || BigInt(checksumOf(head)) !== row[2]) {
      throw new DamagedLog('the end of the log is not what was written: stop Lydhør and restore the newest backup');
    }
    return head;
  }

  /** Once per group, before its commit. */
  write(head: Head): void {
    this.replace.run(head.position, head.recordedAt, checksumOf(head));
  }
}

const checksumOf = ({ position, recordedAt }: Head): number => crc32(`${position}\n${recordedAt}`);
