import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { demandSome, scopesOf, type Caller } from '@lydhoer/access';
import { Clock, cursorFrom, filledIn, pageOf, type Bilingual, type Language } from '@lydhoer/http';
import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import { ReadModels } from '@lydhoer/read-models';
import type { RemindersRequest } from './reminders.request.js';
import type { ReminderResponse, RemindersResponse } from './reminders.response.js';
import type { ReminderKind, ReminderRow } from './reminders.view.js';

/** The reminders of what waits for a caller, the one due first standing first. */
export class RemindersQuery extends Query<RemindersResponse> {
  constructor(
    readonly wanted: RemindersRequest,
    readonly caller: Caller,
    readonly language: Language,
  ) {
    super();
  }
}

/** Of whom each kind is, and whether it still waits: for this due date, and not done. */
const waiting: Readonly<Record<ReminderKind, string>> = {
  recommendation: `(r.addressee = 'staff ' || ?1
      OR r.addressee IN (SELECT 'team ' || value FROM json_each(?2))
      OR r.addressee IN (SELECT 'department ' || t.department FROM insight_team t
                          WHERE t.code IN (SELECT value FROM json_each(?2))
                            AND t.valid_from <= ?3 AND (t.valid_to IS NULL OR t.valid_to >= ?3)))`,
  action: `EXISTS (SELECT 1 FROM insight_action a
    WHERE a.action_id = r.id AND a.owner = ?1 AND a.due_on = r.due_on AND a.status IN ('assigned', 'in-progress'))`,
  complaint: `EXISTS (SELECT 1 FROM insight_case c JOIN insight_fact f USING (complaint_id)
    WHERE c.complaint_id = r.id AND c.assignee = ?1 AND c.answer_due_on = r.due_on
      AND f.counts = 1 AND f.case_closed_on IS NULL AND (f.point_id = '' OR f.point_closed_on IS NULL))`,
};

const sql = (kinds: readonly ReminderKind[]) => `
  SELECT r.* FROM insight_reminder r
   WHERE (${kinds.map((kind) => `r.kind = '${kind}' AND ${waiting[kind]}`).join(' OR ') || 'FALSE'})
     AND (r.due_on, r.kind, r.id) > (?4, ?5, ?6)
   ORDER BY r.due_on, r.kind, r.id LIMIT ?7`;

const sentences: Readonly<Record<ReminderKind, Bilingual>> = {
  recommendation: {
    da: 'Anbefalingen skulle have været besvaret senest den {dueOn}. Svar på den, eller kontakt borgerrådgiveren.',
    en: 'The recommendation was to be replied to by {dueOn}. Reply to it, or contact the borgerrådgiver.',
  },
  action: {
    da: 'Tiltaget skulle have været gennemført senest den {dueOn}. Meld det gennemført, eller aftal en ny frist.',
    en: 'The action was to be completed by {dueOn}. Report it completed, or agree on a new date.',
  },
  complaint: {
    da: 'Klagen skulle have været besvaret senest den {dueOn}. Besvar de punkter, der mangler svar.',
    en: 'The complaint was to be answered by {dueOn}. Answer the points that have no answer yet.',
  },
};

@QueryHandler(RemindersQuery)
export class RemindersQueryHandler implements IQueryHandler<RemindersQuery> {
  constructor(
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {}

  execute({ wanted: { cursor, limit }, caller, language }: RemindersQuery): Promise<RemindersResponse> {
    demandSome(caller, 'read-own-reminders');
    const rows = this.readModels
      .read('insight')
      .all<ReminderRow>(sql(openTo(caller)), [
        caller.staffId,
        JSON.stringify(caller.teams),
        dateInDenmark(this.clock.now()),
        ...(cursor === undefined ? ['', '', ''] : cursorFrom(cursor, 3)),
        limit + 1,
      ]);
    const { items, next } = pageOf(rows, limit, (row) => [row.due_on, row.kind, row.id]);
    return Promise.resolve({ items: items.map((row) => shown(row, language)), next });
  }
}

/** A list shows only what its reader could open one by one. */
function openTo(caller: Caller): readonly ReminderKind[] {
  const may = (permission: Parameters<typeof scopesOf>[1], ...scopes: readonly string[]) =>
    scopesOf(caller, permission).some((scope) => scopes.includes(scope));
  return [
    ...(may('reply-to-recommendation', 'addressee') ? ['recommendation' as const] : []),
    ...(may('read-figures', 'all') ? ['action' as const] : []),
    ...(may('read-complaint', 'all', 'own') ? ['complaint' as const] : []),
  ];
}

function shown({ kind, id, review_id, due_on, reminded_on }: ReminderRow, language: Language): ReminderResponse {
  return {
    kind,
    id,
    path: kind === 'recommendation' ? `/reviews/${String(review_id)}` : `/${kind}s/${id}`,
    dueOn: due_on,
    remindedOn: reminded_on,
    text: filledIn(sentences[kind][language], { dueOn: due_on satisfies PlainDate }, language),
  };
}
