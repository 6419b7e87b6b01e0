/** How long to wait for the server, in milliseconds. */
export interface Patience {
  /** For the acknowledgement of an append or a deletion; after that its outcome is unknown. */
  readonly append: number;
  /** For a read, and for the next event of the log while there must be one. */
  readonly read: number;
  /** How long the live end of the log may be quiet before it is looked up. */
  readonly idle: number;
  /** The longest pause between two attempts to reach a server that is away. */
  readonly retry: number;
}

export const usualPatience: Patience = { append: 5_000, read: 10_000, idle: 15_000, retry: 5_000 };
