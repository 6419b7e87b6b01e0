/** What the server does wrong on purpose; all of it off until a test says so, and changed while the server runs. */
export interface Faults {
  /** Accepts every call and answers none, and nothing is written. */
  silent: boolean;
  /** So many appends are written, and the connection is reset instead of an answer. */
  lostAcknowledgements: number;
  /** So many appends are written and never answered, on a connection that stays. */
  withheldAcknowledgements: number;
  /** The next read loses its connection after so many events. */
  resetReadAfter: number | undefined;
  /** The next subscription loses its connection after so many events. */
  resetSubscriptionAfter: number | undefined;
  /** So many subscriptions give nothing any more from their next event on, on a connection that stays. */
  mutedSubscriptions: number;
  /** So many reads give nothing any more from their next event on, on a connection that stays. */
  mutedReads: number;
  /** So many answers to batch appends are sent twice. */
  duplicateReplies: number;
  /** Milliseconds between the write of an append and its answer. */
  replyDelay: number;
  /** Milliseconds before an append is written. */
  appendDelay: number;
  /** The answer to an append names an earlier position than that of its last event. */
  namesEarlierPosition: boolean;
  /** So many times fewer checkpoints than asked for. */
  checkpointSlowness: number;
}

export const noFaults = (): Faults => ({
  silent: false,
  lostAcknowledgements: 0,
  withheldAcknowledgements: 0,
  resetReadAfter: undefined,
  resetSubscriptionAfter: undefined,
  mutedSubscriptions: 0,
  mutedReads: 0,
  duplicateReplies: 0,
  replyDelay: 0,
  appendDelay: 0,
  namesEarlierPosition: false,
  checkpointSlowness: 1,
});
