/**
 * A log in a file: NDJSON. The first line says which log it is, then each event has a line (`lineOf`), in the order of the
 * log, and the last line says how many there were and what they hash to, so that a file that was cut is noticed.
 */
export const fileFormat = 1;

export interface Header {
  readonly lydhoer: 'log';
  readonly format: typeof fileFormat;
  /** The version of Lydhør that wrote the file. */
  readonly version: string;
  readonly mode: 'demo' | 'live';
  /** The id of the log; a log that is made from the file keeps it, so that its keys still belong to it. */
  readonly id: string;
  /** ISO 8601 UTC, by the clock of the machine. */
  readonly exportedAt: string;
}

export interface Trailer {
  readonly end: true;
  readonly events: number;
  /** `ContentHash` of the lines between header and trailer. */
  readonly contentHash: string;
  /** The position of the last event: in a log that counts from 1, larger than `events` when it has gaps. */
  readonly head: string;
}
