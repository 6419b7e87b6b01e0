import type { Caller } from './caller.js';

const callers = new WeakMap<object, Caller>();

/** Remembers who signed a request in. Called by the guard alone. */
export function signIn(request: object, caller: Caller): void {
  callers.set(request, caller);
}

/** Who signed the request in. Undefined on a public route without a token. */
export function signedIn(request: object): Caller | undefined {
  return callers.get(request);
}
