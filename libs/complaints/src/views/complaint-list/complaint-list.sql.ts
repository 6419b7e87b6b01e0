import type { Caller } from '@lydhoer/access';
import { cursorFrom } from '@lydhoer/http';
import { anyOf, condition, mine, ofTeams, withinReach, type Condition } from '../../complaint.reach.sql.js';
import type { ComplaintListRequest } from './complaint-list.request.js';

const oneOf = (column: string, values: readonly string[]): Condition =>
  condition(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));

/** The rows of one page and one more, the latest received first. `complaintId` is what a number was found to be. */
export function pageSql(
  request: ComplaintListRequest,
  caller: Caller,
  complaintId: string | null | undefined,
): { readonly sql: string; readonly parameters: readonly (string | number)[] } {
  const conditions = [
    withinReach(caller),
    ...complaintConditions(request),
    ...callersConditions(request, caller),
    ...pointConditions(request),
    ...(complaintId === undefined ? [] : [condition('c.complaint_id = ?', complaintId ?? '')]),
    ...(request.cursor === undefined ? [] : [after(request.cursor)]),
  ];
  return {
    sql: `SELECT c.* FROM complaint_list c WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
           ORDER BY c.received_on DESC, c.complaint_id DESC LIMIT ?`,
    parameters: [...conditions.flatMap(({ parameters }) => parameters), request.limit + 1],
  };
}

function complaintConditions(request: ComplaintListRequest): readonly Condition[] {
  const { subject, status, channel, complainantRole, assignee, untagged, receivedFrom, receivedTo } = request;
  return [
    ...standingCondition(request),
    ...(subject ? [condition('c.subject = ?', subject)] : []),
    ...(status ? [oneOf('c.status', status)] : []),
    ...(channel ? [oneOf('c.channel', channel)] : []),
    ...(complainantRole ? [oneOf('c.complainant_role', complainantRole)] : []),
    ...(assignee ? [condition('c.assignee = ?', assignee)] : []),
    ...(untagged === undefined ? [] : [condition(untagged ? 'c.untagged > 0' : 'c.untagged = 0 AND c.points > 0')]),
    ...(receivedFrom ? [condition('c.received_on >= ?', receivedFrom)] : []),
    ...(receivedTo ? [condition('c.received_on <= ?', receivedTo)] : []),
  ];
}

/** What counts; a number that somebody says is looked up wherever it stands. */
function standingCondition({ standing, number }: ComplaintListRequest): readonly Condition[] {
  if (standing === undefined && number !== undefined) return [];
  return [condition('c.standing = ?', standing ?? 'counts')];
}

function callersConditions(request: ComplaintListRequest, caller: Caller): readonly Condition[] {
  const not = ({ sql, parameters }: Condition): Condition => ({ sql: `(${sql}) IS NOT TRUE`, parameters });
  return [
    ...(request.mine === undefined ? [] : [request.mine ? mine(caller) : not(mine(caller))]),
    ...(request.myTeams === undefined ? [] : [request.myTeams ? ofTeams(caller) : not(ofTeams(caller))]),
  ];
}

/** Kind, theme and team are looked for in one and the same point. A contact has none, but may be a team's all the same. */
function pointConditions({ kind, theme, team }: ComplaintListRequest): readonly Condition[] {
  const wanted = [
    ...(kind ? [oneOf('p.kind', kind)] : []),
    ...(theme ? [anyOf(theme.map(themeOrBelow))] : []),
    ...(team ? [oneOf('p.team', team)] : []),
  ];
  if (wanted.length === 0) return [];
  const all = ['p.complaint_id = c.complaint_id', ...wanted.map(({ sql }) => sql)].join(' AND ');
  const ofPoint = condition(
    `EXISTS (SELECT 1 FROM complaint_list_point p WHERE ${all})`,
    ...wanted.flatMap(({ parameters }) => parameters),
  );
  if (!team || kind || theme) return [ofPoint];
  const assigned = oneOf('c.assigned_team', team);
  return [anyOf([ofPoint, condition(`(c.points = 0 AND ${assigned.sql})`, ...assigned.parameters)])];
}

const themeOrBelow = (theme: string): Condition =>
  condition('(p.theme = ? OR substr(p.theme, 1, ?) = ?)', theme, theme.length + 1, `${theme}.`);

function after(cursor: string): Condition {
  const [receivedOn, complaintId] = cursorFrom(cursor, 2);
  return condition('(c.received_on, c.complaint_id) < (?, ?)', String(receivedOn), String(complaintId));
}
