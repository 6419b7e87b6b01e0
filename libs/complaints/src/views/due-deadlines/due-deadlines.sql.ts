import type { Caller } from '@lydhoer/access';
import { cursorFrom } from '@lydhoer/http';
import { boundParties, type BoundParty } from '@lydhoer/calendar';
import { toBeRecordedOnceOver } from '../../domain/deadlines/rights.js';
import { rulesOf } from './deadline-tracks.js';
import type { DueDeadlinesRequest } from './due-deadlines.request.js';
import { bindsOneOf, isOurs, partiesIn } from './due-parties.js';
import { keysOf, unassigned } from './due-reach.js';
import { windowOf, type Moment } from './due-window.sql.js';
import { allOf, piece, type Piece } from './piece.sql.js';

/** A place where deadlines stand in the order in which they are due, and what picks the caller's out of it. */
interface Source {
  readonly from: string;
  /** The table there that has the order. */
  readonly in: 'd' | 'r';
  readonly only: readonly Piece[];
}

/**
 * The rows of one page and one more, the first due first. Of each source as many are read as the page may have, and of
 * all those the first are the page: however many are due, no more are looked at.
 */
export function dueSql(request: DueDeadlinesRequest, caller: Caller, moment: Moment): Piece {
  const most = request.limit + 1;
  const found = sourcesOf(request, caller, moment).map((source) => {
    const at = source.in;
    const where = allOf([
      ...source.only,
      ...windowOf(request, moment, at),
      ...(request.cursor === undefined ? [] : [after(request.cursor, at)]),
    ]);
    return piece(
      `SELECT * FROM (SELECT ${at}.sorted_on, ${at}.complaint_id, ${at}.deadline_id FROM ${source.from}
        WHERE ${where.sql} ORDER BY ${at}.sorted_on, ${at}.complaint_id, ${at}.deadline_id LIMIT ?)`,
      ...where.parameters,
      most,
    );
  });
  if (found.length === 0) return piece('SELECT * FROM due_deadline WHERE FALSE');
  return piece(
    `SELECT d.* FROM (${found.map(({ sql }) => sql).join(' UNION ')}) f
       CROSS JOIN due_deadline d ON d.complaint_id = f.complaint_id AND d.deadline_id = f.deadline_id
      ORDER BY f.sorted_on, f.complaint_id, f.deadline_id LIMIT ?`,
    ...found.flatMap(({ parameters }) => parameters),
    most,
  );
}

/**
 * Where to begin, so that little is read: at the person, at the team; else at what the caller reaches, or, where that is
 * everything, at the first day; and there at the rules, where some are given. What does not lead picks out.
 */
function sourcesOf(request: DueDeadlinesRequest, caller: Caller, moment: Moment): readonly Source[] {
  const { person, team } = request;
  const keys = keysOf(caller);
  if (person === undefined && team === undefined && keys !== 'everything') {
    return keys.flatMap((key) => leadsOf(request, moment, 'r').map((lead) => reachOf(key, caller, lead)));
  }
  const ofTeam = team === undefined ? [] : [piece('d.team = ?', team)];
  const reached = keys === 'everything' ? [] : [reachedBy(keys, caller)];
  const deadlines = (...only: readonly Piece[]): Source => ({ from: 'due_deadline d', in: 'd', only });
  const rules = rulesIn(request);
  const ofRules = rules ? [piece('d.rule IN (SELECT value FROM json_each(?))', JSON.stringify(rules))] : [];
  const ofPerson = person === undefined ? [] : [piece('d.person = ?', person)];
  // What a team must be told stands in an order of its own: there is little of it.
  const bound = boundBy(partiesIn(request));
  const told =
    team === undefined
      ? []
      : [deadlines(piece('d.told_team = ?', team), ...bound, ...ofPerson, ...ofRules, ...reached)];
  const own =
    person === undefined
      ? leadsOf(request, moment, 'd').map((lead) => deadlines(...ofTeam, ...lead, ...reached))
      : [
          ...halvesOf(request, 'd').map((half) => deadlines(...ofPerson, ...half, ...ofTeam, ...ofRules, ...reached)),
          ...unrecorded(request, moment, 'd').map((over) => deadlines(...ofPerson, ...over, ...ofTeam, ...reached)),
        ];
  return [...own, ...told];
}

/** What stands in order by itself: each rule, where some are given, else each half. */
function leadsOf(request: DueDeadlinesRequest, moment: Moment, at: Source['in']): readonly (readonly Piece[])[] {
  const rules = rulesIn(request);
  const asked =
    rules?.map((rule) => [piece(`${at}.rule = ?`, rule), ...boundBy(partiesIn(request))]) ?? halvesOf(request, at);
  return [...asked, ...unrecorded(request, moment, at)];
}

/** Others' times that are over, where nobody says whose are wanted: what follows is the municipality's to record. */
function unrecorded(
  { binds, rule, track }: DueDeadlinesRequest,
  { today }: Moment,
  at: Source['in'],
): readonly (readonly Piece[])[] {
  if (binds !== undefined || rule !== undefined) return [];
  return toBeRecordedOnceOver
    .filter((code) => track === undefined || rulesOf(track).includes(code))
    .map((code) => [piece(`${at}.rule = ?`, code), piece(`${at}.sorted_on < ?`, today)]);
}

/** The municipality's own deadlines, those of others, or both. */
function halvesOf(request: DueDeadlinesRequest, at: Source['in']): readonly (readonly Piece[])[] {
  const wanted = partiesIn(request);
  return [true, false].flatMap((ours) => {
    const half = boundParties.filter((party) => isOurs(party) === ours);
    if (!half.some((party) => wanted.includes(party))) return [];
    const all = half.every((party) => wanted.includes(party));
    return [[piece(`${at}.ours = ?`, ours ? 1 : 0), ...(all ? [] : boundBy(wanted))]];
  });
}

const boundBy = (parties: readonly BoundParty[]): readonly Piece[] =>
  boundParties.every((party) => parties.includes(party))
    ? []
    : [piece('d.binds IN (SELECT value FROM json_each(?))', JSON.stringify(parties))];

const reachOf = (key: string, caller: Caller, only: readonly Piece[]): Source => ({
  from: 'due_reach r CROSS JOIN due_deadline d ON d.complaint_id = r.complaint_id AND d.deadline_id = r.deadline_id',
  in: 'r',
  only: [piece('r.who = ?', key), ...(key === unassigned ? [registeredByTeamsOf(caller)] : []), ...only],
});

/** The same policy as `ComplaintAccess`, for a deadline that was found otherwise. */
function reachedBy(keys: readonly string[], caller: Caller): Piece {
  const registrars = registeredByTeamsOf(caller);
  return piece(
    `EXISTS (SELECT 1 FROM due_reach r
              WHERE r.who IN (SELECT value FROM json_each(?)) AND r.ours = d.ours AND r.sorted_on = d.sorted_on
                AND r.complaint_id = d.complaint_id AND r.deadline_id = d.deadline_id
                AND (r.who <> ? OR ${registrars.sql}))`,
    JSON.stringify(keys),
    unassigned,
    ...registrars.parameters,
  );
}

/** Undefined: whatever the rule. */
function rulesIn(request: DueDeadlinesRequest): readonly string[] | undefined {
  const { rule, track } = request;
  if (rule === undefined && track === undefined) return undefined;
  const parties = partiesIn(request);
  return (track === undefined ? [...new Set(rule)] : rulesOf(track)).filter(
    (code) => (rule === undefined || rule.includes(code)) && bindsOneOf(code, parties),
  );
}

/** While a complaint is nobody's, it is its registrar's teams' of that day. */
const registeredByTeamsOf = ({ teams }: Caller): Piece =>
  piece(
    `EXISTS (SELECT 1 FROM complaint_list c JOIN known_membership m ON m.staff_id = c.registered_by
              WHERE c.complaint_id = r.complaint_id AND m.team IN (SELECT value FROM json_each(?))
                AND m.valid_from <= c.recorded_on AND (m.valid_to IS NULL OR m.valid_to >= c.recorded_on))`,
    JSON.stringify(teams),
  );

function after(cursor: string, at: Source['in']): Piece {
  const values = cursorFrom(cursor, 3).map(String);
  return piece(`(${at}.sorted_on, ${at}.complaint_id, ${at}.deadline_id) > (?, ?, ?)`, ...values);
}
