import { scopesOf, type Caller } from '@lydhoer/access';
import type { ComplaintRow } from './due-deadlines.tables.js';

/**
 * Who reaches a complaint's deadlines, as keys of an index: whoever registered it or has it, and the teams of its points
 * and of its assignment. While there is no team, it is its registrar's teams'; which those are, the query looks up.
 * Says the same as `withinReach` for the list of complaints; a spec compares the two.
 */
export function whoReaches({ registered_by, assignee, assigned_team, points }: ComplaintRow): readonly string[] {
  const teams = [...Object.values(teamsOfPoints(points)), ...(assigned_team === null ? [] : [assigned_team])];
  const staff = [registered_by, ...(assignee === null ? [] : [assignee])];
  return [...new Set([...staff.map(asStaff), ...(teams.length === 0 ? [unassigned] : teams.map(asTeam))])];
}

/** By the keys of the points, in the order in which they joined. */
export const teamsOfPoints = (points: string): Readonly<Record<string, string>> =>
  JSON.parse(points) as Record<string, string>;

const asStaff = (staffId: string): string => `staff ${staffId}`;
const asTeam = (code: string): string => `team ${code}`;
export const unassigned = 'unassigned';

/** Under which keys a caller finds deadlines; `everything` when they may read every complaint. */
export function keysOf(caller: Caller): 'everything' | readonly string[] {
  const scopes = scopesOf(caller, 'read-complaint');
  if (scopes.includes('all')) return 'everything';
  const ofTeams = [...caller.teams.map(asTeam), unassigned];
  if (scopes.includes('own')) return [asStaff(caller.staffId), ...ofTeams];
  return scopes.includes('own-team') ? ofTeams : [];
}
