import { EventEmitter } from 'node:events';
import { visibleFrom, type Retention } from './retention.js';

/** The revision of a tombstone, and what `$tb` says of a stream that was soft-deleted: the highest 64-bit integer. */
export const DELETED = 0x7fff_ffff_ffff_ffffn;

export interface LogRecord {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type NewRecord = Pick<LogRecord, 'id' | 'type' | 'isJson' | 'data' | 'metadata'>;

export interface StreamState {
  readonly name: string;
  readonly records: LogRecord[];
  /** The revision of the last event; −1n when there never was one. */
  last: bigint;
  retention: Retention;
}

/** What a record takes beside its data: the positions of a log are byte offsets, so they have gaps. */
const OVERHEAD_BYTES = 151n;

/** Index of the first record for which `isAfter` holds; the list is sorted by it. */
export function firstIndex(records: readonly LogRecord[], isAfter: (record: LogRecord) => boolean): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const record = records[middle];
    if (record && isAfter(record)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The log of the fake server, in memory: records in commit order, and the same records by stream. */
export class ServerLog {
  readonly records: LogRecord[] = [];
  /** Where the next record will stand. */
  end = 1024n;
  private readonly streams = new Map<string, StreamState>();
  private readonly written = new EventEmitter().setMaxListeners(0);

  constructor(private readonly now: () => number) {}

  stream(name: string): StreamState {
    const known = this.streams.get(name);
    if (known) return known;
    const state: StreamState = { name, records: [], last: -1n, retention: {} };
    this.streams.set(name, state);
    return state;
  }

  /** Tombstoned itself, or the metadata of a stream that is. */
  isTombstoned(name: string): boolean {
    if (this.stream(name).last === DELETED) return true;
    return name.startsWith('$$') && this.stream(name.slice(2)).last === DELETED;
  }

  /** Deleted softly: its metadata hides everything written so far. */
  isSoftDeleted(name: string): boolean {
    return this.stream(name).retention.$tb === DELETED;
  }

  /** Writes the records to the end of their stream and tells whoever reads along. */
  write(name: string, events: readonly NewRecord[]): void {
    const state = this.stream(name);
    for (const event of events) this.keep({ ...event, ...this.place(state), revision: state.last + 1n });
    this.written.emit('written');
  }

  writeTombstone(name: string, id: string): void {
    const nothing = new Uint8Array();
    const event = { id, type: '$streamDeleted', isJson: false, data: nothing, metadata: nothing };
    this.keep({ ...event, ...this.place(this.stream(name)), revision: DELETED });
    this.written.emit('written');
  }

  /** Takes in a record as it stands: a new one, or one kept from before a restart. */
  keep(record: LogRecord): void {
    const state = this.stream(record.stream);
    this.records.push(record);
    state.records.push(record);
    state.last = record.revision;
    this.end = record.position + OVERHEAD_BYTES + sizeOf(record);
    if (record.type === '$metadata') this.stream(record.stream.slice(2)).retention = retentionIn(record.data);
    this.written.emit('kept', record);
  }

  /** The part of a stream that its metadata lets readers see. */
  visible(state: StreamState): readonly LogRecord[] {
    const from = visibleFrom(state.retention, state.last);
    const youngest = state.retention.$maxAge === undefined ? 0 : this.now() - Number(state.retention.$maxAge) * 1000;
    if (from === 0n && youngest === 0) return state.records;
    return state.records.filter((record) => record.revision >= from && record.created >= youngest);
  }

  /** As if much had been written before: the stream's next revision and the log's next position. */
  moveOn(name: string, revision: bigint, position: bigint): void {
    this.stream(name).last = revision - 1n;
    this.end = position;
  }

  onKept(listener: (record: LogRecord) => void): void {
    this.written.on('kept', listener);
  }

  /** Resolves with the next write, or when the reader is gone. */
  async nextWrite(gone: AbortSignal): Promise<void> {
    if (gone.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.written.off('written', done);
        gone.removeEventListener('abort', done);
        resolve();
      };
      this.written.on('written', done);
      gone.addEventListener('abort', done);
    });
  }

  private place(state: StreamState): Pick<LogRecord, 'position' | 'stream' | 'created'> {
    return { position: this.end, stream: state.name, created: this.now() };
  }
}

const sizeOf = ({ stream, type, data, metadata }: LogRecord): bigint =>
  BigInt(Buffer.byteLength(stream) + Buffer.byteLength(type) + data.length + metadata.length);

/** Revisions are 64-bit integers: parsed as such, because `Number` would round the one that means deleted. */
function retentionIn(data: Uint8Array): Retention {
  const text = Buffer.from(data).toString('utf8');
  const found: Record<string, bigint> = {};
  for (const [, key, value] of text.matchAll(/"(\$tb|\$maxCount|\$maxAge)"\s*:\s*(\d+)/g))
    if (key && value) found[key] = BigInt(value);
  return found;
}
