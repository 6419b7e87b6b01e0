import { view } from '@lydhoer/read-models';
import type { ComplaintEvent } from '@lydhoer/complaints/events';
import {
  anyFactOf,
  assign,
  changeAll,
  changeFact,
  intakeOf,
  putFact,
  putPoint,
  register,
  withoutPoint,
} from './facts.rows.js';
import { cases, factCounts, facts } from './facts.tables.js';
import { pointEnds } from './point-ends.js';
import { sendings } from './sendings.js';

export const factsView = view<ComplaintEvent>({
  name: 'insight_facts',
  version: 10,
  tables: [facts, cases, factCounts, sendings],
  on: {
    ...pointEnds,
    ContactRegistered: (event, rows) => {
      putFact(rows, { ...register(event, rows), ...withoutPoint });
    },
    ComplaintRegistered: (event, rows) => {
      const intake = register(event, rows);
      for (const point of event.data.points) putPoint(rows, intake, point);
    },
    ContactTurnedIntoComplaint: ({ data }, rows) => {
      const { slot } = anyFactOf(rows, data.complaintId);
      const intake = intakeOf(rows, data.complaintId);
      rows.remove(facts, { complaint_id: data.complaintId, point_id: '' });
      // The first point takes the place of the contact's fact, so that no place is ever empty.
      for (const [index, point] of data.points.entries()) putPoint(rows, intake, point, index === 0 ? slot : undefined);
    },
    PointAdded: ({ data }, rows) => {
      putPoint(rows, intakeOf(rows, data.complaintId), data.point);
    },
    PointClassified: ({ data }, rows) => {
      const { kind, theme, team } = data;
      changeFact(rows, data.complaintId, data.pointId, { kind, theme, team });
    },
    ComplaintAssigned: ({ data }, rows) => {
      assign(rows, data, data.assignee);
    },
    ComplaintHandedOver: ({ data }, rows) => {
      assign(rows, data, data.to);
    },
    AnswerDueDateCorrected: ({ data: { complaintId, answerDueOn } }, rows) => {
      rows.change(cases, { complaint_id: complaintId }, { answer_due_on: answerDueOn });
    },
    ReceiptDateCorrected: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ received_on: data.receivedOn }));
    },
    IntakeCorrected: ({ data: { complaintId, channel } }, rows) => {
      changeAll(rows, complaintId, () => ({ channel }));
    },
    ComplaintClosed: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ case_closed_on: data.closedOn }));
    },
    ComplaintReopened: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ case_closed_on: null }));
    },
    ComplainantCorrected: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ role: data.complainant.role }));
    },
    ComplaintMergedInto: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ counts: 0 }));
    },
    ComplaintUnmerged: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ counts: 1 }));
    },
    RegistrationAnnulled: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ counts: 0 }));
    },
    RegistrationReinstated: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ counts: 1 }));
    },
  },
});
