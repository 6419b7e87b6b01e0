import type { Role } from './permissions.js';

/** Who is asking, as the sign-in token says: a staff id, roles, and the teams they are delimited to. */
export interface Caller {
  readonly staffId: string;
  readonly roles: readonly Role[];
  /** Codes of the teams the caller belongs to today. */
  readonly teams: readonly string[];
}

/** What a thing has that access depends on. Leave out what it does not have. */
export interface AccessFacts {
  /** Who registered it or opened it. */
  readonly registeredBy?: string;
  /** Who it is assigned to now. */
  readonly assignee?: string | undefined;
  /** Codes of the teams responsible for it. */
  readonly teams?: readonly string[];
  readonly owner?: string;
  /** A staff id or a team's code. */
  readonly addressee?: string;
  /** Whether the citizen agreed that the borgerrådgiver sees it. */
  readonly consent?: boolean;
}
