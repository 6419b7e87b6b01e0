import type { ComplaintEvent } from '@lydhoer/complaints/events';
import { table, view, type Row, type Rows } from '@lydhoer/read-models';

interface ComplaintRow extends Row {
  readonly complaint_id: string;
  readonly kind: 'contact' | 'complaint';
  readonly registered_by: string;
  readonly assignee: string | null;
  readonly team: string | null;
  /** 1 when the registration was annulled. */
  readonly annulled: number;
  /** The complaint that goes on instead: it was merged into that one, or annulled as a second registration of it. */
  readonly goes_on_in: string | null;
  /** How often it was merged away or annulled, or that was undone: it only grows. */
  readonly changes: number;
}
interface PointRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  readonly team: string;
  /** Which point of the complaint that goes on instead is the same grievance; null while this one goes on by itself. */
  readonly same_as: string | null;
}

const knownComplaint = table<ComplaintRow>({
  name: 'known_complaint',
  columns: {
    complaint_id: 'TEXT',
    kind: 'TEXT',
    registered_by: 'TEXT',
    assignee: 'TEXT',
    team: 'TEXT',
    annulled: 'INTEGER',
    goes_on_in: 'TEXT',
    changes: 'INTEGER',
  },
  key: ['complaint_id'],
});
const knownPoint = table<PointRow>({
  name: 'known_point',
  columns: { complaint_id: 'TEXT', point_id: 'TEXT', team: 'TEXT', same_as: 'TEXT' },
  key: ['complaint_id', 'point_id'],
  indexes: [['point_id']],
});

/** Which complaints there are, with their points, whose they are, and whether they count. */
export const knownComplaintsView = view<ComplaintEvent>({
  name: 'known_complaints',
  version: 3,
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
    ComplaintMergedInto: ({ data }, rows) => {
      stands(rows, data.complaintId, { annulled: 0, goes_on_in: data.into });
      for (const { pointId, sameAs } of data.points) {
        rows.change(knownPoint, { complaint_id: data.complaintId, point_id: pointId }, { same_as: sameAs });
      }
    },
    ComplaintUnmerged: ({ data }, rows) => {
      stands(rows, data.complaintId, counting);
      for (const { complaint_id, point_id } of rows.under(knownPoint, { complaint_id: data.complaintId })) {
        rows.change(knownPoint, { complaint_id, point_id }, { same_as: null });
      }
    },
    RegistrationAnnulled: ({ data }, rows) => {
      stands(rows, data.complaintId, { annulled: 1, goes_on_in: data.otherComplaintId });
    },
    RegistrationReinstated: ({ data }, rows) => {
      stands(rows, data.complaintId, counting);
    },
  },
});

const counting = { annulled: 0, goes_on_in: null } as const;

function stands(rows: Rows, complaint_id: string, standing: Pick<ComplaintRow, 'annulled' | 'goes_on_in'>): void {
  const { changes = 0 } = rows.get(knownComplaint, { complaint_id }) ?? {};
  rows.change(knownComplaint, { complaint_id }, { ...standing, changes: changes + 1 });
}

function register(rows: Rows, complaintId: string, kind: ComplaintRow['kind'], actor: string): void {
  const nobodys = { assignee: null, team: null, ...counting, changes: 0 };
  rows.put(knownComplaint, { complaint_id: complaintId, kind, registered_by: actor, ...nobodys });
}

function add(rows: Rows, complaintId: string, points: readonly { readonly pointId: string; readonly team: string }[]) {
  for (const { pointId, team } of points) {
    rows.put(knownPoint, { complaint_id: complaintId, point_id: pointId, team, same_as: null });
  }
}
