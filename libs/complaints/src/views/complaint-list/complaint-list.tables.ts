import { table, type Row } from '@lydhoer/read-models';
import type { Standing } from '../../domain/standing.js';

export interface ComplaintRow extends Row {
  readonly complaint_id: string;
  readonly subject: string;
  readonly status: string;
  /** The day it was closed or withdrawn; null while it is open. */
  readonly ended_on: string | null;
  /** Whether it counts, was merged into another, or annulled. */
  readonly standing: Standing;
  readonly received_on: string;
  readonly recorded_on: string;
  readonly channel: string;
  readonly form: string;
  readonly complainant_role: string;
  readonly registered_by: string;
  readonly assignee: string | null;
  readonly assigned_team: string | null;
  readonly points: number;
  /** Points without a tag, also where the same grievance was registered twice. */
  readonly untagged: number;
  /** How often something of this row or of its points was told, by the complaint’s own events: it only grows. */
  readonly changes: number;
}

export interface PointRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  /** Its place in the complaint, from 0. */
  readonly place: number;
  readonly kind: string;
  readonly theme: string;
  readonly team: string;
  readonly outcome: string | null;
  /** 1 while it lies at the appeals body; otherwise 0. */
  readonly at_appeal_board: number;
  /** How many tags it has. */
  readonly tags: number;
  /** How many tags stand on the same grievance in complaints that are merged into this one now. */
  readonly tags_elsewhere: number;
  /** The complaint that goes on for this one, and the point there that is the same grievance; null while it goes on itself. */
  readonly goes_on_in: string | null;
  readonly same_as: string | null;
}

export const complaintList = table<ComplaintRow>({
  name: 'complaint_list',
  columns: {
    complaint_id: 'TEXT',
    subject: 'TEXT',
    status: 'TEXT',
    ended_on: 'TEXT',
    standing: 'TEXT',
    received_on: 'TEXT',
    recorded_on: 'TEXT',
    channel: 'TEXT',
    form: 'TEXT',
    complainant_role: 'TEXT',
    registered_by: 'TEXT',
    assignee: 'TEXT',
    assigned_team: 'TEXT',
    points: 'INTEGER',
    untagged: 'INTEGER',
    changes: 'INTEGER',
  },
  key: ['complaint_id'],
  indexes: [
    ['received_on', 'complaint_id'],
    ['assignee', 'received_on'],
    ['registered_by', 'received_on'],
  ],
});

export const complaintListPoint = table<PointRow>({
  name: 'complaint_list_point',
  columns: {
    complaint_id: 'TEXT',
    point_id: 'TEXT',
    place: 'INTEGER',
    kind: 'TEXT',
    theme: 'TEXT',
    team: 'TEXT',
    outcome: 'TEXT',
    at_appeal_board: 'INTEGER',
    tags: 'INTEGER',
    tags_elsewhere: 'INTEGER',
    goes_on_in: 'TEXT',
    same_as: 'TEXT',
  },
  key: ['complaint_id', 'point_id'],
});
