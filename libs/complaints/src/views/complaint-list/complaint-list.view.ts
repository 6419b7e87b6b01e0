import { dateInDenmark } from '@lydhoer/kernel';
import type { TaggingEvent } from '@lydhoer/learning/events';
import { view, type Rows, type Seen } from '@lydhoer/read-models';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from '../../domain/complaint.events.js';
import type { PointFacts } from '../../domain/complaint.schemas.js';
import { complaintList, complaintListPoint, complaintListTag } from './complaint-list.tables.js';

/** Contacts and complaints with what they are found by. Holds no sealed field. */
export const complaintListView = view<ComplaintEvent | TaggingEvent>({
  name: 'complaint_list',
  version: 1,
  tables: [complaintList, complaintListPoint, complaintListTag],
  on: {
    ContactRegistered: (event, rows) => {
      register(event, 'contact', rows);
    },
    ComplaintRegistered: (event, rows) => {
      register(event, 'complaint', rows);
      addPoints(rows, event.data.complaintId, event.data.points);
    },
    ContactTurnedIntoComplaint: ({ data }, rows) => {
      rows.change(complaintList, { complaint_id: data.complaintId }, { subject: 'complaint' });
      addPoints(rows, data.complaintId, data.points);
    },
    PointAdded: ({ data }, rows) => {
      addPoints(rows, data.complaintId, [data.point]);
    },
    PointClassified: ({ data }, rows) => {
      const { kind, theme, team } = data;
      rows.change(complaintListPoint, pointKey(data), { kind, theme, team });
    },
    PointAnswered: ({ data }, rows) => {
      rows.change(complaintListPoint, pointKey(data), { outcome: data.outcome });
    },
    ComplaintAssigned: ({ data }, rows) => {
      const change = { assignee: data.assignee, assigned_team: data.team };
      rows.change(complaintList, { complaint_id: data.complaintId }, change);
    },
    ComplaintHandedOver: ({ data }, rows) => {
      const change = { assignee: data.to, assigned_team: data.team };
      rows.change(complaintList, { complaint_id: data.complaintId }, change);
    },
    ReceiptDateCorrected: ({ data }, rows) => {
      rows.change(complaintList, { complaint_id: data.complaintId }, { received_on: data.receivedOn });
    },
    ComplaintWithdrawn: ({ data }, rows) => {
      rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'withdrawn' });
    },
    ComplaintClosed: ({ data }, rows) => {
      rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'closed' });
    },
    PointTagged: ({ data }, rows) => {
      rows.put(complaintListTag, { ...pointKey(data), scheme: data.scheme, cause: data.cause });
      countPoints(rows, data.complaintId);
    },
    PointUntagged: ({ data }, rows) => {
      rows.remove(complaintListTag, { ...pointKey(data), scheme: data.scheme, cause: data.cause });
      countPoints(rows, data.complaintId);
    },
  },
});

const pointKey = ({ complaintId, pointId }: { readonly complaintId: string; readonly pointId: string }) => ({
  complaint_id: complaintId,
  point_id: pointId,
});

function register(
  { data, metadata, recordedAt }: Seen<ContactRegistered> | Seen<ComplaintRegistered>,
  subject: 'contact' | 'complaint',
  rows: Rows,
): void {
  rows.put(complaintList, {
    complaint_id: data.complaintId,
    subject,
    status: 'open',
    received_on: data.receivedOn,
    recorded_on: dateInDenmark(recordedAt),
    channel: data.channel,
    form: data.form,
    complainant_role: data.complainant.role,
    registered_by: metadata.actor,
    assignee: null,
    assigned_team: null,
    points: 0,
    untagged: 0,
  });
}

function addPoints(rows: Rows, complaintId: string, points: readonly PointFacts[]): void {
  const present = rows.under(complaintListPoint, { complaint_id: complaintId }).length;
  for (const [index, { pointId, kind, theme, team }] of points.entries()) {
    const key = { complaint_id: complaintId, point_id: pointId };
    rows.put(complaintListPoint, { ...key, place: present + index, kind, theme, team, outcome: null });
  }
  countPoints(rows, complaintId);
}

function countPoints(rows: Rows, complaintId: string): void {
  const points = rows.under(complaintListPoint, { complaint_id: complaintId });
  const tagged = new Set(rows.under(complaintListTag, { complaint_id: complaintId }).map(({ point_id }) => point_id));
  const untagged = points.filter(({ point_id }) => !tagged.has(point_id)).length;
  rows.change(complaintList, { complaint_id: complaintId }, { points: points.length, untagged });
}
