import type { Caller, Scope } from '@lydhoer/access';
import { dateColumn, fromFacts, type Selection, type Statement } from './trend.sql.js';

const none: Statement = { sql: '0', parameters: [] };

/**
 * Which cases a caller may see, as a condition on `c`, the case: the same rules as for a single one
 * (`@lydhoer/access`), so that lists and single reads never differ.
 */
export function visibleTo(caller: Caller, scopes: readonly Scope[]): Statement {
  if (scopes.includes('all')) return { sql: '1', parameters: [] };
  if (!scopes.includes('own')) return none;
  const teams = `IN (${caller.teams.map(() => '?').join(', ')})`;
  const points = 'SELECT 1 FROM insight_fact t WHERE t.complaint_id = c.complaint_id';
  // While nobody else answers for it, a contact is its registrar's teams'.
  const registrars = `SELECT 1 FROM insight_membership m WHERE m.staff_id = c.registered_by AND m.team ${teams}
     AND m.valid_from <= c.recorded_on AND (m.valid_to IS NULL OR m.valid_to >= c.recorded_on)`;
  return {
    sql: `(c.registered_by = ? OR c.assignee = ? OR c.team ${teams} OR EXISTS (${points} AND t.team ${teams})
      OR (c.team IS NULL AND NOT EXISTS (${points} AND t.point_id <> '') AND EXISTS (${registrars})))`,
    parameters: [caller.staffId, caller.staffId, ...caller.teams, ...caller.teams, ...caller.teams],
  };
}

/** How many units a figure has, in how many cases, and how many of those are visible. */
export function figureStatement(selection: Selection, visible: Statement): Statement {
  const source = fromFacts(selection);
  const count = selection.cut.unit === 'point' ? 'COALESCE(SUM(points), 0)' : 'COUNT(*)';
  return {
    sql: `SELECT ${count} AS count, COUNT(*) AS cases, COALESCE(SUM(${visible.sql}), 0) AS visible
            FROM (SELECT f.complaint_id, COUNT(*) AS points ${source.sql} GROUP BY f.complaint_id)
            JOIN insight_case c USING (complaint_id)`,
    parameters: [...visible.parameters, ...source.parameters],
  };
}

/** Where a page begins: after this day and case. */
export interface After {
  readonly day: string;
  readonly complaintId: string;
}

/** The facts of one page of visible cases, by day and id. */
export function pageStatement(
  selection: Selection,
  visible: Statement,
  after: After | undefined,
  limit: number,
): Statement {
  const source = fromFacts(selection);
  const date = dateColumn(selection.cut.unit, selection.cut.basis);
  return {
    sql: `WITH page AS (
            SELECT f.complaint_id, MIN(${date}) AS day ${source.sql}
               AND EXISTS (SELECT 1 FROM insight_case c WHERE c.complaint_id = f.complaint_id AND ${visible.sql})
             GROUP BY f.complaint_id HAVING (MIN(${date}), f.complaint_id) > (?, ?)
             ORDER BY day, f.complaint_id LIMIT ?)
          SELECT page.day, f.complaint_id, f.point_id, f.channel, f.role, f.kind, f.theme, f.team, f.outcome
            ${source.sql.replace('FROM insight_fact f', 'FROM page JOIN insight_fact f USING (complaint_id)')}
           ORDER BY page.day, f.complaint_id, f.point_id`,
    parameters: [
      ...source.parameters,
      ...visible.parameters,
      after?.day ?? '',
      after?.complaintId ?? '',
      limit,
      ...source.parameters,
    ],
  };
}
