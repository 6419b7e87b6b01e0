import { dateInDenmark } from '@lydhoer/kernel';
import { view, type Rows, type Seen } from '@lydhoer/read-models';
import type {
  ComplaintAssigned,
  ComplaintEvent,
  ComplaintRegistered,
  ContactRegistered,
  PointAdded,
  PointAnswered,
} from '@lydhoer/complaints/events';
import { noPoint } from '../../domain/words.js';
import { cases, factCounts, facts, type CountRow, type Fact, type FactRow } from './facts.tables.js';

const counts = (rows: Rows): CountRow =>
  rows.get(factCounts, { only_row: 1 }) ?? { only_row: 1, slots: 0, cases: 0, changes: 0 };

type Registered = Seen<ContactRegistered> | Seen<ComplaintRegistered>;
type Point = PointAdded['data']['point'];
type Intake = Pick<
  FactRow,
  'complaint_id' | 'received_on' | 'case_closed_on' | 'channel' | 'role' | 'case_number' | 'counts'
>;

function register(event: Registered, rows: Rows): Intake {
  const { complaintId, receivedOn, channel, complainant } = event.data;
  rows.put(cases, {
    complaint_id: complaintId,
    registered_by: event.metadata.actor,
    recorded_on: dateInDenmark(event.recordedAt),
    assignee: null,
    team: null,
    answer_due_on: null,
  });
  const counted = counts(rows);
  rows.put(factCounts, { ...counted, cases: counted.cases + 1 });
  const { role } = complainant;
  return {
    complaint_id: complaintId,
    received_on: receivedOn,
    case_closed_on: null,
    channel,
    role,
    case_number: counted.cases,
    counts: 1,
  };
}

/** Writes a fact, into a place of its own or the one that another gave up. */
function putFact(rows: Rows, fact: Fact, place?: number): void {
  const counted = counts(rows);
  const changed = counted.changes + 1;
  rows.put(facts, { ...fact, slot: place ?? counted.slots, changed });
  rows.put(factCounts, { ...counted, slots: counted.slots + (place === undefined ? 1 : 0), changes: changed });
}

function changeFact(rows: Rows, complaint_id: string, point_id: string, change: Partial<Fact>): void {
  const counted = counts(rows);
  const changed = counted.changes + 1;
  rows.change(facts, { complaint_id, point_id }, { ...change, changed });
  rows.put(factCounts, { ...counted, changes: changed });
}

const withoutPoint = {
  point_id: '',
  point_closed_on: null,
  kind: noPoint,
  theme: noPoint,
  team: noPoint,
  outcome: noPoint,
};

const putPoint = (rows: Rows, intake: Intake, point: Point, place?: number) => {
  const { pointId, kind, theme, team } = point;
  putFact(
    rows,
    { ...intake, point_id: pointId, point_closed_on: null, kind, theme, team, outcome: 'unanswered' },
    place,
  );
};

/** A fact of a case; an event about a case nobody registered is a poison event. */
function anyFactOf(rows: Rows, complaintId: string): FactRow {
  const [first] = rows.under(facts, { complaint_id: complaintId });
  if (!first) throw new Error('no such contact or complaint');
  return first;
}

/** What all facts of a case share. */
function intakeOf(rows: Rows, complaintId: string): Intake {
  const { complaint_id, received_on, case_closed_on, channel, role, case_number, counts } = anyFactOf(
    rows,
    complaintId,
  );
  return { complaint_id, received_on, case_closed_on, channel, role, case_number, counts };
}

const changeAll = (rows: Rows, complaintId: string, change: (row: FactRow) => Partial<Fact>) => {
  anyFactOf(rows, complaintId);
  for (const row of rows.under(facts, { complaint_id: complaintId }))
    changeFact(rows, complaintId, row.point_id, change(row));
};

function assign(
  rows: Rows,
  { complaintId, team, answerDueOn }: Omit<ComplaintAssigned['data'], 'assignee'>,
  assignee: string,
): void {
  rows.change(cases, { complaint_id: complaintId }, { assignee, team, answer_due_on: answerDueOn });
}

/** A dismissal is never shown without its sub-reason: "afvist" alone has misled newspapers. */
const outcomeOf = ({ outcome, dismissalReason }: PointAnswered['data']): string =>
  outcome === 'dismissed' ? `dismissed-${dismissalReason ?? 'other'}` : outcome;

export const factsView = view<ComplaintEvent>({
  name: 'insight_facts',
  version: 4,
  tables: [facts, cases, factCounts],
  on: {
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
    PointAnswered: ({ data }, rows) => {
      const answered = { outcome: outcomeOf(data), point_closed_on: data.answeredOn };
      changeFact(rows, data.complaintId, data.pointId, answered);
    },
    ComplaintAssigned: ({ data }, rows) => {
      assign(rows, data, data.assignee);
    },
    ComplaintHandedOver: ({ data }, rows) => {
      assign(rows, data, data.to);
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
