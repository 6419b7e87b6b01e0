import { crc32 } from 'node:zlib';
import { DamagedLog } from '../port/errors.js';
import type { Connection } from './connection.js';
import { HeadRow } from './log-head.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';

/** The log while a connection to it stands. */
export class OpenLog {
  readonly head: HeadRow;
  readonly reader: LogReader;
  readonly writer: LogWriter;
  /** Given to the log when it was made, for ever; so that a checkpoint can be told to belong to another log. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;

  constructor(readonly connection: Connection) {
    this.head = new HeadRow(connection);
    this.reader = new LogReader(connection);
    this.writer = new LogWriter(connection);
    const meta = new Map(connection.prepare('SELECT name, value FROM meta').all() as unknown as [string, string][]);
    const read = (name: string) => {
      const value = meta.get(name);
      if (value === undefined) throw new DamagedLog(`it has lost its ${name}`);
      return value;
    };
    this.id = read('id');
    this.createdAt = read('createdAt');
    // Logs of the first version were made without.
    const checksum = meta.get('checksum');
    if (checksum !== undefined && checksum !== identityChecksum(this.id, this.createdAt)) {
      throw new DamagedLog('its identity is not what was written');
    }
  }
}

/** Whoever reads a log's id must not take a damaged one for another log's. */
export const identityChecksum = (id: string, createdAt: string): string => String(crc32(`${id}\n${createdAt}`));
