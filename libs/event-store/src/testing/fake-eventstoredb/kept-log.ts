import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { LogRecord, ServerLog } from './server-log.js';

interface KeptRecord {
  readonly position: string;
  readonly revision: string;
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: string;
  readonly metadata: string;
  readonly created: number;
}

/**
 * Keeps the log in a file, a line for each record, written before an append is answered: what was acknowledged stays
 * when the process is killed. A line that was cut short is nothing, as a record without its end is to the server.
 */
export function keepIn(file: string, log: ServerLog): () => void {
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const whole = kept.lastIndexOf('\n') + 1;
  for (const line of kept.subarray(0, whole).toString('utf8').split('\n'))
    if (line !== '') log.keep(recordFrom(JSON.parse(line) as KeptRecord));
  const descriptor = openSync(file, 'a');
  ftruncateSync(descriptor, whole);
  log.onKept((record) => writeSync(descriptor, `${JSON.stringify(lineFor(record))}\n`));
  return () => {
    closeSync(descriptor);
  };
}

const recordFrom = (kept: KeptRecord): LogRecord => ({
  ...kept,
  position: BigInt(kept.position),
  revision: BigInt(kept.revision),
  data: Buffer.from(kept.data, 'base64'),
  metadata: Buffer.from(kept.metadata, 'base64'),
});

const lineFor = (record: LogRecord): KeptRecord => ({
  ...record,
  position: record.position.toString(),
  revision: record.revision.toString(),
  data: Buffer.from(record.data).toString('base64'),
  metadata: Buffer.from(record.metadata).toString('base64'),
});
