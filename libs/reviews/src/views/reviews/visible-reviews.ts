import { allows, scopesOf, type Caller } from '@lydhoer/access';

/**
 * Which reviews a caller may see, as SQL over `review r`: what `ReviewAccess` says of a single one. The parameters
 * ?1 to ?4 are those of `visibilityOf`.
 */
export const visibleReview = `(?1 = 1 OR r.published_on IS NOT NULL AND (?2 = 1 OR EXISTS (
  SELECT 1 FROM known_complaint c
   WHERE c.complaint_id = r.complaint_id
     AND (c.registered_by = ?3 OR c.assignee = ?3 OR c.team IN (SELECT value FROM json_each(?4)) OR EXISTS (
       SELECT 1 FROM known_point p
        WHERE p.complaint_id = c.complaint_id AND p.team IN (SELECT value FROM json_each(?4)))))))`;

/** Sees drafts, sees all that is published, the staff id, the teams as JSON. */
export const visibilityOf = (caller: Caller): readonly [number, number, string, string] => [
  allows(caller, 'read-review-drafts') ? 1 : 0,
  scopesOf(caller, 'read-complaint').includes('all') ? 1 : 0,
  caller.staffId,
  JSON.stringify(caller.teams),
];
