import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';

interface ComplaintRow extends Row {
  readonly complaint_id: string;
  readonly kind: 'contact' | 'complaint';
  readonly registered_by: string;
  readonly assignee: string | null;
  readonly team: string | null;
}
interface PointRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  readonly team: string;
}

const knownComplaint = table<ComplaintRow>({
  name: 'known_complaint',
  columns: { complaint_id: 'TEXT', kind: 'TEXT', registered_by: 'TEXT', assignee: 'TEXT', team: 'TEXT' },
  key: ['complaint_id'],
});
const knownPoint = table<PointRow>({
  name: 'known_point',
  columns: { complaint_id: 'TEXT', point_id: 'TEXT', team: 'TEXT' },
  key: ['complaint_id', 'point_id'],
});

/** Which complaints there are, with their points, and whose they are. */
export const knownComplaintsView = view<ComplaintEvent>({
  name: 'known_complaints',
  version: 1,
  tables: [knownComplaint, knownPoint],
  on: {
    ContactRegistered: ({ data, metadata }, rows) => {
      register(rows, data.complaintId, 'contact', metadata.actor);
    },
    ComplaintRegistered: ({ data, metadata }, rows) => {
      register(rows, data.complaintId, 'complaint', metadata.actor);
      add(rows, data.complaintId, data.points);
    },
    ContactTurnedIntoComplaint: ({ data }, rows) => {
      rows.change(knownComplaint, { complaint_id: data.complaintId }, { kind: 'complaint' });
      add(rows, data.complaintId, data.points);
    },
    PointAdded: ({ data }, rows) => {
      add(rows, data.complaintId, [data.point]);
    },
    PointClassified: ({ data }, rows) => {
      rows.change(knownPoint, { complaint_id: data.complaintId, point_id: data.pointId }, { team: data.team });
    },
    ComplaintAssigned: ({ data }, rows) => {
      rows.change(knownComplaint, { complaint_id: data.complaintId }, { assignee: data.assignee, team: data.team });
    },
    ComplaintHandedOver: ({ data }, rows) => {
      rows.change(knownComplaint, { complaint_id: data.complaintId }, { assignee: data.to, team: data.team });
    },
  },
});

function register(rows: Rows, complaintId: string, kind: ComplaintRow['kind'], actor: string): void {
  rows.put(knownComplaint, { complaint_id: complaintId, kind, registered_by: actor, assignee: null, team: null });
}

function add(rows: Rows, complaintId: string, points: readonly { readonly pointId: string; readonly team: string }[]) {
  for (const { pointId, team } of points) {
    rows.put(knownPoint, { complaint_id: complaintId, point_id: pointId, team });
  }
}
