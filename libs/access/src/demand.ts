import type { AccessFacts, Caller } from './caller.js';
import { Forbidden, type FailedScope } from './forbidden.js';
import { permissions, type Permission, type Role, type Scope } from './permissions.js';

/** What each scope asks of the thing at hand. A fact that is missing never opens anything. */
const reaches: Readonly<Record<Scope, (caller: Caller, facts: AccessFacts) => boolean>> = {
  all: () => true,
  own: (caller, facts) =>
    facts.registeredBy === caller.staffId || facts.assignee === caller.staffId || isOfTheirTeam(caller, facts),
  'own-team': isOfTheirTeam,
  owner: (caller, facts) => facts.owner === caller.staffId,
  'not-the-owner': (caller, facts) => facts.owner !== undefined && facts.owner !== caller.staffId,
  addressee: (caller, { addressee }) =>
    addressee !== undefined && (addressee === caller.staffId || caller.teams.includes(addressee)),
  'with-consent': (_caller, facts) => facts.consent === true,
  suppressed: () => false,
};

/** Throws `Forbidden` unless one of the caller's roles has the permission and reaches this thing. */
export function demand(caller: Caller, permission: Permission, facts: AccessFacts = {}): void {
  if (!allows(caller, permission, facts))
    throw new Forbidden(permission, permissions[permission], granted(caller, permission));
}

/** Whether one of the caller's roles has the permission and reaches this thing. */
export function allows(caller: Caller, permission: Permission, facts: AccessFacts = {}): boolean {
  return granted(caller, permission).some(({ scope }) => reaches[scope](caller, facts));
}

/** How far the permission reaches for this caller, over all their roles; empty when they do not have it. */
export function scopesOf(caller: Caller, permission: Permission): readonly Scope[] {
  return [...new Set(granted(caller, permission).map(({ scope }) => scope))];
}

/**
 * Throws `Forbidden` when the permission reaches nothing at all for this caller, so that a route can be refused before
 * anything is read.
 */
export function demandSome(caller: Caller, permission: Permission): void {
  const some = granted(caller, permission);
  if (some.every(({ scope }) => scope === 'suppressed')) throw new Forbidden(permission, permissions[permission], some);
}

function granted(caller: Caller, permission: Permission): readonly FailedScope[] {
  const row: Readonly<Partial<Record<Role, Scope>>> = permissions[permission];
  return caller.roles.flatMap((role) => {
    const scope = row[role];
    return scope === undefined ? [] : [{ role, scope }];
  });
}

function isOfTheirTeam(caller: Caller, facts: AccessFacts): boolean {
  return facts.teams?.some((team) => caller.teams.includes(team)) ?? false;
}
