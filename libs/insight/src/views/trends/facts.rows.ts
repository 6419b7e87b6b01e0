import { dateInDenmark } from '@lydhoer/kernel';
import type { Rows, Seen } from '@lydhoer/read-models';
import type { ComplaintAssigned, ComplaintRegistered, ContactRegistered, PointAdded } from '@lydhoer/complaints/events';
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

/** Writes the case; gives what all its facts share. */
export function register(event: Registered, rows: Rows): Intake {
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
export function putFact(rows: Rows, fact: Fact, place?: number): void {
  const counted = counts(rows);
  const changed = counted.changes + 1;
  rows.put(facts, { ...fact, slot: place ?? counted.slots, changed });
  rows.put(factCounts, { ...counted, slots: counted.slots + (place === undefined ? 1 : 0), changes: changed });
}

export function changeFact(rows: Rows, complaint_id: string, point_id: string, change: Partial<Fact>): void {
  const counted = counts(rows);
  const changed = counted.changes + 1;
  rows.change(facts, { complaint_id, point_id }, { ...change, changed });
  rows.put(factCounts, { ...counted, changes: changed });
}

export const withoutPoint = {
  point_id: '',
  point_closed_on: null,
  kind: noPoint,
  theme: noPoint,
  team: noPoint,
  outcome: noPoint,
  at_appeal_board: 0,
  rest: 'none',
};

export const putPoint = (rows: Rows, intake: Intake, point: Point, place?: number) => {
  const { pointId, kind, theme, team } = point;
  putFact(
    rows,
    {
      ...{ ...intake, point_id: pointId, point_closed_on: null, kind, theme, team, outcome: 'unanswered' },
      at_appeal_board: 0,
      rest: 'none',
    },
    place,
  );
};

/** A fact of a case; an event about a case nobody registered is a poison event. */
export function anyFactOf(rows: Rows, complaintId: string): FactRow {
  const [first] = rows.under(facts, { complaint_id: complaintId });
  if (!first) throw new Error('no such contact or complaint');
  return first;
}

/** What all facts of a case share. */
export function intakeOf(rows: Rows, complaintId: string): Intake {
  const { complaint_id, received_on, case_closed_on, channel, role, case_number, counts } = anyFactOf(
    rows,
    complaintId,
  );
  return { complaint_id, received_on, case_closed_on, channel, role, case_number, counts };
}

export const changeAll = (rows: Rows, complaintId: string, change: (row: FactRow) => Partial<Fact>) => {
  anyFactOf(rows, complaintId);
  for (const row of rows.under(facts, { complaint_id: complaintId }))
    changeFact(rows, complaintId, row.point_id, change(row));
};

export function assign(
  rows: Rows,
  { complaintId, team, answerDueOn }: Omit<ComplaintAssigned['data'], 'assignee'>,
  assignee: string,
): void {
  rows.change(cases, { complaint_id: complaintId }, { assignee, team, answer_due_on: answerDueOn });
}
