import type { Caller } from '@lydhoer/access';
import { addDays, type PlainDate } from '@lydhoer/kernel';
import { withinReach } from '../../complaint.reach.sql.js';

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

/** At most so many by what they have in common, and as many before and after by theme, team and time. */
const most = 40;
/** A letter that was registered twice came in, or was taken for coming in, within so many days. */
const daysApart = 60;

const candidates = (caller: Caller, complaintId: string, rest: string, parameters: readonly (string | number)[]) => {
  const reach = withinReach(caller);
  return {
    sql: `SELECT l.*, c.received_on, c.status, c.subject
            FROM complaint_list c JOIN complaint_likeness l USING (complaint_id)
           WHERE c.standing = 'counts' AND c.complaint_id <> ? AND ${reach.sql} AND ${rest} LIMIT ${most}`,
    parameters: [complaintId, ...reach.parameters, ...parameters],
  };
};

/** Those with the same journal reference or a person in common. */
export function sameTraits(
  caller: Caller,
  complaintId: string,
  traits: { readonly journalReference: string | null; readonly persons: readonly string[] },
): Statement {
  const persons = JSON.stringify(traits.persons);
  return candidates(
    caller,
    complaintId,
    `c.complaint_id IN (
       SELECT complaint_id FROM complaint_likeness WHERE journal_reference = ?
       UNION SELECT complaint_id FROM complaint_likeness WHERE complainant IN (SELECT value FROM json_each(?))
       UNION SELECT complaint_id FROM complaint_likeness WHERE concerns IN (SELECT value FROM json_each(?)))
     ORDER BY c.received_on DESC, c.complaint_id`,
    [traits.journalReference ?? '', persons, persons],
  );
}

/** Those that came in at about the same time with a theme or a team in common; a contact has neither. */
export function sameSubject(
  caller: Caller,
  complaintId: string,
  { receivedOn, hasPoints }: { readonly receivedOn: PlainDate; readonly hasPoints: boolean },
): readonly Statement[] {
  const shared = hasPoints
    ? `EXISTS (SELECT 1 FROM complaint_list_point p JOIN complaint_list_point o ON o.theme = p.theme OR o.team = p.team
                WHERE p.complaint_id = c.complaint_id AND o.complaint_id = ?)`
    : 'c.points = 0';
  const own = hasPoints ? [complaintId] : [];
  return [
    candidates(
      caller,
      complaintId,
      `c.received_on BETWEEN ? AND ? AND ${shared} ORDER BY c.received_on DESC, c.complaint_id DESC`,
      [addDays(receivedOn, -daysApart), receivedOn, ...own],
    ),
    candidates(
      caller,
      complaintId,
      `c.received_on > ? AND c.received_on <= ? AND ${shared} ORDER BY c.received_on, c.complaint_id`,
      [receivedOn, addDays(receivedOn, daysApart), ...own],
    ),
  ];
}
