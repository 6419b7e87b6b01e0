import { scopesOf, type Caller } from '@lydhoer/access';

/** A piece of a WHERE and its parameters, in order. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

export const condition = (sql: string, ...parameters: (string | number)[]): Condition => ({ sql, parameters });
export const anyOf = (conditions: readonly Condition[]): Condition => ({
  sql: `(${conditions.map(({ sql }) => sql).join(' OR ') || 'FALSE'})`,
  parameters: conditions.flatMap(({ parameters }) => parameters),
});

/** What the caller may read of `complaint_list c`: the same policy as `ComplaintAccess`, row by row. */
export function withinReach(caller: Caller): Condition {
  const reach = scopesOf(caller, 'read-complaint').flatMap((scope) => {
    if (scope === 'all') return [condition('TRUE')];
    if (scope === 'own') return [mine(caller), ofTeams(caller)];
    return scope === 'own-team' ? [ofTeams(caller)] : [];
  });
  return anyOf(reach);
}

export const mine = ({ staffId }: Caller): Condition =>
  condition('(c.registered_by = ? OR c.assignee = ?)', staffId, staffId);

/** Of the team of a point or of the assignment; while there is neither, of a team of whoever registered it. */
export function ofTeams({ teams }: Caller): Condition {
  const codes = JSON.stringify(teams);
  return condition(
    `(c.assigned_team IN (SELECT value FROM json_each(?))
      OR EXISTS (SELECT 1 FROM complaint_list_point p
                  WHERE p.complaint_id = c.complaint_id AND p.team IN (SELECT value FROM json_each(?)))
      OR (c.points = 0 AND c.assigned_team IS NULL
          AND EXISTS (SELECT 1 FROM known_membership m
                       WHERE m.staff_id = c.registered_by AND m.team IN (SELECT value FROM json_each(?))
                         AND m.valid_from <= c.recorded_on AND (m.valid_to IS NULL OR m.valid_to >= c.recorded_on))))`,
    codes,
    codes,
    codes,
  );
}
