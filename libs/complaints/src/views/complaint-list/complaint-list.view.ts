import { dateInDenmark } from '@lydhoer/kernel';
import type { TaggingEvent } from '@lydhoer/learning/events';
import { view, type Folds, type Rows, type Seen } from '@lydhoer/read-models';
import type { ComplaintEvent, ComplaintRegistered, ContactRegistered } from '../../domain/complaint.events.js';
import type { PointFacts } from '../../domain/complaint.schemas.js';
import { countingChanges } from './changes-of-complaints.js';
import { complaintList, complaintListPoint } from './complaint-list.tables.js';
import { lapseThere, pointEnds, pointKey } from './point-results.js';
import { countTag, goOnElsewhere, goOnHere, untouched } from './tags-of-points.js';

const folds: Folds<ComplaintEvent> = {
  ...pointEnds,
  ContactRegistered: (event, rows) => {
    register(event, 'contact', 0, rows);
  },
  ComplaintRegistered: (event, rows) => {
    const { complaintId, points } = event.data;
    register(event, 'complaint', points.length, rows);
    putPoints(rows, complaintId, points, 0);
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
  IntakeCorrected: ({ data: { complaintId, channel, form } }, rows) => {
    rows.change(complaintList, { complaint_id: complaintId }, { channel, form });
  },
  ComplaintWithdrawn: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'withdrawn', ended_on: data.withdrawnOn });
    lapseThere(rows, data.complaintId, 'appeal-lapsed');
  },
  ComplaintClosed: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'closed', ended_on: data.closedOn });
  },
  ComplaintReopened: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'open', ended_on: null });
  },
  WithdrawalRevoked: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { status: 'open', ended_on: null });
    lapseThere(rows, data.complaintId, null);
  },
  StepDateCorrected: ({ data: { complaintId, step, on } }, rows) => {
    if (step === 'withdrawn' || step === 'closed') {
      rows.change(complaintList, { complaint_id: complaintId }, { ended_on: on });
    }
  },
  ComplainantCorrected: ({ data }, rows) => {
    const { role } = data.complainant;
    rows.change(complaintList, { complaint_id: data.complaintId }, { complainant_role: role });
  },
  ComplaintMergedInto: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { standing: 'merged' });
    goOnElsewhere(rows, data);
  },
  ComplaintUnmerged: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { standing: 'counts' });
    goOnHere(rows, data);
  },
  RegistrationAnnulled: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { standing: 'annulled' });
  },
  RegistrationReinstated: ({ data }, rows) => {
    rows.change(complaintList, { complaint_id: data.complaintId }, { standing: 'counts' });
  },
};

/** Contacts and complaints with what they are found by. Holds no sealed field. */
export const complaintListView = view<ComplaintEvent | TaggingEvent>({
  name: 'complaint_list',
  version: 8,
  tables: [complaintList, complaintListPoint],
  on: {
    ...countingChanges(folds),
    PointTagged: ({ data }, rows) => {
      countTag(rows, data, 1);
    },
    PointUntagged: ({ data }, rows) => {
      countTag(rows, data, -1);
    },
  },
});

function register(
  { data, metadata, recordedAt }: Seen<ContactRegistered> | Seen<ComplaintRegistered>,
  subject: 'contact' | 'complaint',
  points: number,
  rows: Rows,
): void {
  rows.put(complaintList, {
    complaint_id: data.complaintId,
    subject,
    status: 'open',
    ended_on: null,
    standing: 'counts',
    received_on: data.receivedOn,
    recorded_on: dateInDenmark(recordedAt),
    channel: data.channel,
    form: data.form,
    complainant_role: data.complainant.role,
    registered_by: metadata.actor,
    assignee: null,
    assigned_team: null,
    points,
    untagged: points,
    changes: 0,
  });
}

function putPoints(rows: Rows, complaintId: string, points: readonly PointFacts[], present: number): void {
  for (const [index, { pointId, kind, theme, team }] of points.entries()) {
    const key = { complaint_id: complaintId, point_id: pointId };
    rows.put(complaintListPoint, {
      ...key,
      place: present + index,
      kind,
      theme,
      team,
      outcome: null,
      at_appeal_board: 0,
      ...untouched,
    });
  }
}

function addPoints(rows: Rows, complaintId: string, points: readonly PointFacts[]): void {
  const { points: present = 0, untagged = 0 } = rows.get(complaintList, { complaint_id: complaintId }) ?? {};
  putPoints(rows, complaintId, points, present);
  const counted = { points: present + points.length, untagged: untagged + points.length };
  rows.change(complaintList, { complaint_id: complaintId }, counted);
}
