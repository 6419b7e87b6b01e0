import type { ComplaintEvent } from '@lydhoer/complaints/events';
import type { ActionEvent } from '@lydhoer/learning/events';
import type { OrganisationEvent } from '@lydhoer/organisation/events';
import { table, view, type Row } from '@lydhoer/read-models';
import type { ReviewEvent } from '@lydhoer/reviews/events';

/** What somebody can be reminded of. */
export const reminderKinds = ['recommendation', 'action', 'complaint'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface ReminderRow extends Row {
  readonly kind: ReminderKind;
  /** Of the recommendation, the action or the complaint. */
  readonly id: string;
  readonly due_on: string;
  readonly reminded_on: string;
  /** The review that the recommendation is in; null for the others. */
  readonly review_id: string | null;
  /** `staff <id>`, `team <code>`, `department <code>` for a recommendation; who has the others stands with them. */
  readonly addressee: string | null;
}

const reminders = table<ReminderRow>({
  name: 'insight_reminder',
  columns: {
    kind: 'TEXT',
    id: 'TEXT',
    due_on: 'TEXT',
    reminded_on: 'TEXT',
    review_id: 'TEXT',
    addressee: 'TEXT',
  },
  key: ['kind', 'id'],
});

interface TeamRow extends Row {
  readonly code: string;
  readonly department: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** Which department a team is in: leaders reply for theirs. */
const teams = table<TeamRow>({
  name: 'insight_team',
  columns: { code: 'TEXT', department: 'TEXT', valid_from: 'TEXT', valid_to: 'TEXT' },
  key: ['code'],
});

/** The last reminder of each thing. Whether it is done, moved or somebody else's by now is for the query to see. */
export const remindersView = view<ReviewEvent | ActionEvent | ComplaintEvent | OrganisationEvent>({
  name: 'insight_reminders',
  version: 1,
  tables: [reminders, teams],
  on: {
    AddresseeReminded: ({ data }, rows) => {
      rows.put(reminders, {
        kind: 'recommendation',
        id: data.recommendationId,
        due_on: data.replyDueOn,
        reminded_on: data.remindedOn,
        review_id: data.reviewId,
        addressee: `${data.addressee.kind} ${data.addressee.id}`,
      });
    },
    RecommendationReplied: ({ data }, rows) => {
      rows.remove(reminders, { kind: 'recommendation', id: data.recommendationId });
    },
    OwnerReminded: ({ data }, rows) => {
      const { actionId: id, dueOn: due_on, remindedOn: reminded_on } = data;
      rows.put(reminders, { kind: 'action', id, due_on, reminded_on, review_id: null, addressee: null });
    },
    AssigneeReminded: ({ data }, rows) => {
      const { complaintId: id, answerDueOn: due_on, remindedOn: reminded_on } = data;
      rows.put(reminders, { kind: 'complaint', id, due_on, reminded_on, review_id: null, addressee: null });
    },
    TeamEstablished: ({ data: { code, department, validFrom } }, rows) => {
      rows.put(teams, { code, department, valid_from: validFrom, valid_to: null });
    },
    TeamDissolved: ({ data }, rows) => {
      rows.change(teams, { code: data.code }, { valid_to: data.lastDay });
    },
  },
});
