import type { Permission, Role, Scope } from './permissions.js';

/** What a caller's role would have allowed, had the thing been within its reach. */
export interface FailedScope {
  readonly role: Role;
  readonly scope: Scope;
}

/** The caller is known and may not do this. Says which permission is needed, who has it, and what did not reach. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden';
  constructor(
    readonly permission: Permission,
    /** The roles that have the permission, and how far it reaches for each. */
    readonly allowed: Readonly<Partial<Record<Role, Scope>>>,
    /** The caller's own roles among them; empty when none has the permission at all. */
    readonly failed: readonly FailedScope[],
  ) {
    super(`needs ${permission}`);
  }
}
