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
    const meta = connection.prepare('SELECT value FROM meta WHERE name = ?');
    const read = (name: string) => {
      const row = meta.get(name) as unknown as [string] | undefined;
      if (!row) throw new DamagedLog(`the log ${connection.path} has lost its ${name}: restore the newest backup`);
      return row[0];
    };
    this.id = read('id');
    this.createdAt = read('createdAt');
  }
}
