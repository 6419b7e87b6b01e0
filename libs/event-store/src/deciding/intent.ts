/** Who asks for what, when, and under which key: everything a command needs to know about its caller. */
export interface Intent {
  /** A staff id, `register:<name>` for imports, `policy:<name>`, `system:<what>`. Stands in every event. */
  readonly actor: string;
  /** The Idempotency-Key: the command's id within its actor and stream. */
  readonly key: string;
  /** The instant of the request, ISO 8601 UTC. */
  readonly at: string;
  readonly correlationId: string;
  /** What caused it: the id of an event, or the correlation id for a person's request. */
  readonly causationId?: string;
  /** The revision the caller saw (`If-Match`): then nothing is decided again on a conflict. */
  readonly ifMatch?: bigint;
  /** True for the seed alone: `at` is a simulated clock and is recorded instead of the store's. */
  readonly simulated?: boolean;
}

/** Where a command left its stream. */
export interface Decided {
  readonly stream: string;
  /** The stream's revision after this command (its ETag). */
  readonly revision: bigint;
  /** The log position a reader must have reached to see the command's effect. */
  readonly position: bigint;
  /** True when this key had been carried out before: nothing was written now. */
  readonly repeated: boolean;
}
