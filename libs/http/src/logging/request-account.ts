import type { Outcome } from './outcome.js';

/** What is known of a request beyond its route and its status. Nothing in here is personal. */
export interface RequestAccount {
  /** The command's id: its Idempotency-Key. */
  commandId?: string;
  /** The code of the problem it was answered with. */
  problem?: string;
  outcome?: Outcome;
  /** The trace it belongs to: 32 hexadecimal digits. */
  traceId?: string;
}

const accounts = new WeakMap<object, RequestAccount>();

/** The account of a request, to be added to by whoever learns something of it. */
export function accountOf(request: object): RequestAccount {
  const known = accounts.get(request);
  if (known) return known;
  const account: RequestAccount = {};
  accounts.set(request, account);
  return account;
}
