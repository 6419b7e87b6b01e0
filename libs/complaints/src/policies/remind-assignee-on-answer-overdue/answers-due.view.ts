import { table, view, type Row, type Rows } from '@lydhoer/read-models';
import type { ComplaintEvent } from '../../domain/complaint.events.js';

interface AnswerDueRow extends Row {
  readonly complaint_id: string;
  readonly answer_due_on: string;
  /** When somebody was reminded of that day. */
  readonly reminded_on: string | null;
  /** 1; 0 once it ended: a row is kept, because what was closed may be reopened. */
  readonly waits: number;
}

const answerDue = table<AnswerDueRow>({
  name: 'answer_due',
  columns: { complaint_id: 'TEXT', answer_due_on: 'TEXT', reminded_on: 'TEXT', waits: 'INTEGER' },
  key: ['complaint_id'],
  indexes: [['waits', 'answer_due_on']],
});

/** The complaints that are to be answered by a day, and whether they wait for it. Most have none, and cost nothing here. */
export const answersDueView = view<ComplaintEvent>({
  name: 'answers_due',
  version: 3,
  tables: [answerDue],
  on: {
    ComplaintAssigned: ({ data }, rows) => {
      isDue(rows, data);
    },
    ComplaintHandedOver: ({ data }, rows) => {
      isDue(rows, data);
    },
    AnswerDueDateCorrected: ({ data }, rows) => {
      if (data.answerDueOn === null) rows.remove(answerDue, { complaint_id: data.complaintId });
      isDue(rows, data);
    },
    AssigneeReminded: ({ data }, rows) => {
      rows.change(answerDue, { complaint_id: data.complaintId }, { reminded_on: data.remindedOn });
    },
    ComplaintWithdrawn: ({ data }, rows) => {
      nowWaits(rows, data.complaintId, 0);
    },
    ComplaintClosed: ({ data }, rows) => {
      nowWaits(rows, data.complaintId, 0);
    },
    WithdrawalRevoked: ({ data }, rows) => {
      nowWaits(rows, data.complaintId, 1);
    },
    ComplaintReopened: ({ data }, rows) => {
      nowWaits(rows, data.complaintId, 1);
    },
  },
});

function isDue(rows: Rows, due: { readonly complaintId: string; readonly answerDueOn: string | null }): void {
  const { complaintId: complaint_id, answerDueOn: answer_due_on } = due;
  if (answer_due_on === null) return;
  const before = rows.get(answerDue, { complaint_id });
  const reminded_on = before?.answer_due_on === answer_due_on ? before.reminded_on : null;
  rows.put(answerDue, { complaint_id, answer_due_on, reminded_on, waits: 1 });
}

function nowWaits(rows: Rows, complaint_id: string, waits: 0 | 1): void {
  if (rows.get(answerDue, { complaint_id })) rows.change(answerDue, { complaint_id }, { waits });
}
