/** An event as the server gives it, before anything about it is believed. */
export interface ServerEvent {
  readonly id: string;
  readonly type: string;
  readonly stream: string;
  readonly revision: bigint;
  /** The commit position: a byte offset in the server's log, not a count. */
  readonly position: bigint;
  /** When the server wrote it. */
  readonly created: Date;
  /** Parsed JSON; a text when it is none; bytes when the event does not say that it is JSON. */
  readonly data: unknown;
  /** Parsed JSON; bytes when it is none. */
  readonly metadata: unknown;
}

/** An event as it is sent. */
export interface EventToSend {
  readonly id: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: object;
}

/** The server's own streams (metadata, links, statistics) begin with this; no stream of ours may. */
export const isSystemStream = (stream: string): boolean => stream.startsWith('$');

/** What a subscriber to the whole log is given when a stream is deleted for good. */
export const isTombstone = ({ type }: ServerEvent): boolean => type === '$streamDeleted';
