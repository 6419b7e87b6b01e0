import { Connection } from './connection.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';

/** The log while a connection to it stands. */
export class OpenLog {
  readonly connection: Connection;
  readonly reader: LogReader;
  readonly writer: LogWriter;
  /** Given to the log when it was made, for ever; so that a checkpoint can be told to belong to another log. */
  readonly id: string;
  readonly createdAt: string;

  constructor(connection: Connection) {
    this.connection = connection;
    this.reader = new LogReader(connection);
    this.writer = new LogWriter(connection);
    const meta = connection.prepare('SELECT value FROM meta WHERE name = ?');
    const read = (name: string) => (meta.get(name) as unknown as [string])[0];
    this.id = read('id');
    this.createdAt = read('createdAt');
  }
}
