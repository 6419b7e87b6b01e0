import { Injectable } from '@nestjs/common';
import { demand, scopesOf, type Caller } from '@lydhoer/access';
import { Refusal } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import { anyOf, condition, withinReach, type Condition } from './complaint.reach.sql.js';
import type { CollectiveRefusal } from './domain/collective/collective.refusals.js';
import type { CollectiveRow } from './lookups/collectives.tables.js';
import { Lookups } from './lookups/lookups.js';

/** Which collectives a caller may read: those that they, their teams or a complaint within their reach are part of. */
@Injectable()
export class CollectiveReach {
  constructor(
    private readonly readModels: ReadModels,
    private readonly lookups: Lookups,
  ) {}

  /** Throws `collective-unknown`, then `Forbidden`. */
  one(collectiveId: string, caller: Caller): CollectiveRow {
    const rows = this.readModels.read('complaints');
    const row = rows.get<CollectiveRow>(`SELECT ${collectiveColumns} FROM collective k WHERE k.collective_id = ?`, [
      collectiveId,
    ]);
    if (!row) throw new Refusal<CollectiveRefusal>('collective-unknown');
    const { sql, parameters } = visibleTo(caller);
    const visible = rows.get(`SELECT 1 FROM collective k WHERE k.collective_id = ? AND ${sql}`, [
      collectiveId,
      ...parameters,
    ]);
    if (!visible) demand(caller, 'read-complaint');
    return row;
  }

  /** Throws `Forbidden` unless the caller may read what is sealed of it: its title, sources, texts and names. */
  demandPersons(row: CollectiveRow, caller: Caller): void {
    const teams = this.readModels
      .read('complaints')
      .all<{ team: string }>(
        `SELECT team FROM collective_point WHERE collective_id = ?1
         UNION SELECT team FROM collective_family WHERE collective_id = ?1 AND team IS NOT NULL`,
        [row.collective_id],
      )
      .map(({ team }) => team);
    const openers = this.lookups.teamsOfStaff(row.opened_by, row.recorded_on);
    demand(caller, 'read-complaint-with-persons', { registeredBy: row.opened_by, teams: [...teams, ...openers] });
  }
}

/**
 * Whether the closing of `collective k` stands: the rule `closingStands` in SQL. What was merged away or annulled is no
 * part any more.
 */
export const closedSql = `(k.closed_on IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM collective_family f JOIN complaint_list c USING (complaint_id)
   WHERE f.collective_id = k.collective_id AND f.left_on IS NULL AND c.standing = 'counts'
     AND (c.ended_on IS NULL OR c.ended_on > k.closed_on)))`;

/** A `CollectiveRow` of `collective k`, closed only where the closing stands. */
export const collectiveColumns = `k.collective_id, k.opened_on, k.opened_by, k.recorded_on, k.title, k.source_kind,
  k.source_reference, k.revision, CASE WHEN ${closedSql} THEN k.closed_on END AS closed_on`;

/** A condition on `collective k`. */
export function visibleTo(caller: Caller): Condition {
  if (scopesOf(caller, 'read-complaint').includes('all')) return condition('TRUE');
  const teams = JSON.stringify(caller.teams);
  const theirs = 'team IN (SELECT value FROM json_each(?))';
  const reach = withinReach(caller);
  return anyOf([
    condition('k.opened_by = ?', caller.staffId),
    condition(`EXISTS (SELECT 1 FROM collective_point WHERE collective_id = k.collective_id AND ${theirs})`, teams),
    condition(
      `EXISTS (SELECT 1 FROM collective_family f JOIN complaint_list c USING (complaint_id)
                WHERE f.collective_id = k.collective_id AND ${reach.sql})`,
      ...reach.parameters,
    ),
  ]);
}
