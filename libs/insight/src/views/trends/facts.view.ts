import { dateInDenmark } from '@lydhoer/kernel';
import { table, view, type Row, type Rows, type Seen } from '@lydhoer/read-models';
import type {
  ComplaintEvent,
  ComplaintRegistered,
  ContactRegistered,
  PointAdded,
  PointAnswered,
} from '@lydhoer/complaints/events';
import { noPoint } from '../../domain/words.js';

/** One point of a complaint, or one contact that has none: what every figure counts. No sealed field comes near it. */
export interface FactRow extends Row {
  readonly complaint_id: string;
  /** Empty for a contact without points. */
  readonly point_id: string;
  readonly received_on: string;
  /** When the contact or complaint was closed or withdrawn. */
  readonly case_closed_on: string | null;
  /** When the point was answered, or its complaint withdrawn. */
  readonly point_closed_on: string | null;
  readonly channel: string;
  readonly role: string;
  readonly kind: string;
  readonly theme: string;
  /** As recorded with the point: the team as it was then. */
  readonly team: string;
  readonly outcome: string;
}

export const facts = table<FactRow>({
  name: 'insight_fact',
  columns: {
    complaint_id: 'TEXT',
    point_id: 'TEXT',
    received_on: 'TEXT',
    case_closed_on: 'TEXT',
    point_closed_on: 'TEXT',
    channel: 'TEXT',
    role: 'TEXT',
    kind: 'TEXT',
    theme: 'TEXT',
    team: 'TEXT',
    outcome: 'TEXT',
  },
  key: ['complaint_id', 'point_id'],
  indexes: [['received_on'], ['case_closed_on'], ['point_closed_on']],
});

/** What opening a figure down to its cases depends on. */
export interface CaseRow extends Row {
  readonly complaint_id: string;
  readonly registered_by: string;
  readonly recorded_on: string;
  readonly assignee: string | null;
  /** The team it is assigned to, beside those of its points. */
  readonly team: string | null;
}

export const cases = table<CaseRow>({
  name: 'insight_case',
  columns: { complaint_id: 'TEXT', registered_by: 'TEXT', recorded_on: 'TEXT', assignee: 'TEXT', team: 'TEXT' },
  key: ['complaint_id'],
});

type Registered = Seen<ContactRegistered> | Seen<ComplaintRegistered>;
type Point = PointAdded['data']['point'];
type Intake = Pick<FactRow, 'complaint_id' | 'received_on' | 'channel' | 'role'>;

function register(event: Registered, rows: Rows): Intake {
  const { complaintId, receivedOn, channel, complainant } = event.data;
  rows.put(cases, {
    complaint_id: complaintId,
    registered_by: event.metadata.actor,
    recorded_on: dateInDenmark(event.recordedAt),
    assignee: null,
    team: null,
  });
  return { complaint_id: complaintId, received_on: receivedOn, channel, role: complainant.role };
}

const open = { case_closed_on: null, point_closed_on: null };
const withoutPoint = { point_id: '', kind: noPoint, theme: noPoint, team: noPoint, outcome: noPoint };

const putPoint = (rows: Rows, intake: Intake, point: Point) => {
  const { pointId, kind, theme, team } = point;
  rows.put(facts, { ...intake, ...open, point_id: pointId, kind, theme, team, outcome: 'unanswered' });
};

/** What all rows of a case share; an event about a case nobody registered is a poison event. */
function intakeOf(rows: Rows, complaintId: string): Intake {
  const [first] = rows.under(facts, { complaint_id: complaintId });
  if (!first) throw new Error('no such contact or complaint');
  const { complaint_id, received_on, channel, role } = first;
  return { complaint_id, received_on, channel, role };
}

const changeAll = (rows: Rows, complaintId: string, change: (row: FactRow) => Partial<FactRow>) => {
  intakeOf(rows, complaintId);
  for (const row of rows.under(facts, { complaint_id: complaintId }))
    rows.put(facts, { ...row, ...change(row) } as FactRow);
};

/** A dismissal is never shown without its sub-reason: "afvist" alone has misled newspapers. */
const outcomeOf = ({ outcome, dismissalReason }: PointAnswered['data']): string =>
  outcome === 'dismissed' ? `dismissed-${dismissalReason ?? 'other'}` : outcome;

export const factsView = view<ComplaintEvent>({
  name: 'insight_facts',
  version: 1,
  tables: [facts, cases],
  on: {
    ContactRegistered: (event, rows) => {
      rows.put(facts, { ...register(event, rows), ...open, ...withoutPoint });
    },
    ComplaintRegistered: (event, rows) => {
      const intake = register(event, rows);
      for (const point of event.data.points) putPoint(rows, intake, point);
    },
    ContactTurnedIntoComplaint: ({ data }, rows) => {
      const intake = intakeOf(rows, data.complaintId);
      rows.remove(facts, { complaint_id: data.complaintId, point_id: '' });
      for (const point of data.points) putPoint(rows, intake, point);
    },
    PointAdded: ({ data }, rows) => {
      putPoint(rows, intakeOf(rows, data.complaintId), data.point);
    },
    PointClassified: ({ data }, rows) => {
      const { kind, theme, team } = data;
      rows.change(facts, { complaint_id: data.complaintId, point_id: data.pointId }, { kind, theme, team });
    },
    PointAnswered: ({ data }, rows) => {
      const answered = { outcome: outcomeOf(data), point_closed_on: data.answeredOn };
      rows.change(facts, { complaint_id: data.complaintId, point_id: data.pointId }, answered);
    },
    ComplaintAssigned: ({ data }, rows) => {
      rows.change(cases, { complaint_id: data.complaintId }, { assignee: data.assignee, team: data.team });
    },
    ComplaintHandedOver: ({ data }, rows) => {
      rows.change(cases, { complaint_id: data.complaintId }, { assignee: data.to, team: data.team });
    },
    ReceiptDateCorrected: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ received_on: data.receivedOn }));
    },
    ComplaintWithdrawn: ({ data }, rows) => {
      const outcome = data.afterDialogue ? 'withdrawn-after-dialogue' : 'withdrawn';
      changeAll(rows, data.complaintId, (row) => ({
        case_closed_on: data.withdrawnOn,
        ...(row.outcome === 'unanswered' ? { outcome, point_closed_on: data.withdrawnOn } : {}),
      }));
    },
    ComplaintClosed: ({ data }, rows) => {
      changeAll(rows, data.complaintId, () => ({ case_closed_on: data.closedOn }));
    },
  },
});
