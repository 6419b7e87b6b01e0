import type { Rows, Seen } from '@lydhoer/read-models';
import type { ComplaintRegistered, ContactRegistered } from '../../domain/complaint.events.js';
import type { DutyArisen } from '../../domain/deadlines/duty.events.js';
import { deadlineIdOf } from '../../domain/deadlines/clock.js';
import { appealRules } from '../../domain/realitet/appeal-time.state.js';
import { sortable } from '../../lookups/log-position.js';
import {
  dueComplaint,
  dueDeadline,
  dueReach,
  settledDeadline,
  type ComplaintRow,
  type DeadlineRow,
} from './due-deadlines.tables.js';
import { pausedSince, pausesAfter, pausesAfterLaw, type LawEvent, type PauseEvent } from './due-pauses.js';
import { teamsOfPoints, whoReaches } from './due-reach.js';

interface Which {
  readonly complaintId: string;
  readonly deadlineId: string;
}
const keyOf = ({ complaintId, deadlineId }: Which) => ({ complaint_id: complaintId, deadline_id: deadlineId });

type TeamOfPoint = { readonly pointId: string; readonly team: string };
const asJson = (points: readonly TeamOfPoint[], before: Readonly<Record<string, string>> = {}): string =>
  JSON.stringify({ ...before, ...Object.fromEntries(points.map(({ pointId, team }) => [pointId, team])) });

export function register(
  rows: Rows,
  { data, metadata, position }: Seen<ContactRegistered> | Seen<ComplaintRegistered>,
  points: readonly TeamOfPoint[],
): void {
  rows.put(dueComplaint, {
    complaint_id: data.complaintId,
    registered_by: metadata.actor,
    assignee: null,
    assigned_team: null,
    told_teams: '[]',
    points: asJson(points),
    registered_at: sortable(position),
  });
}

export function withTeams(rows: Rows, complaintId: string, points: readonly TeamOfPoint[]): void {
  const before = rows.get(dueComplaint, { complaint_id: complaintId })?.points ?? '{}';
  changeComplaint(rows, complaintId, { points: asJson(points, teamsOfPoints(before)) });
}

/** A worry arose: its deadline is begun afterwards. */
export function tell(rows: Rows, { complaintId, team }: DutyArisen['data']): void {
  if (team === null) return;
  const key = { complaint_id: complaintId };
  const before = toldTeams(rows, complaintId);
  rows.change(dueComplaint, key, { told_teams: JSON.stringify([...before, team]) });
}

export const toldTeams = (rows: Rows, complaintId: string): readonly string[] =>
  JSON.parse(rows.get(dueComplaint, { complaint_id: complaintId })?.told_teams ?? '[]') as readonly string[];

/** Whoever reaches the complaint from now on reaches its open deadlines, and nobody else does. */
export function changeComplaint(rows: Rows, complaintId: string, to: Partial<ComplaintRow>): void {
  const key = { complaint_id: complaintId };
  const due = rows.under(dueDeadline, key);
  for (const row of due) withdraw(rows, row);
  rows.change(dueComplaint, key, to);
  for (const row of due) publish(rows, row);
}

/** A deadline runs; one that was left open has its date now. */
export function begin(rows: Rows, row: DeadlineRow): void {
  const { complaint_id, deadline_id } = row;
  const before = rows.get(dueDeadline, { complaint_id, deadline_id });
  if (before) withdraw(rows, before);
  publish(rows, row);
}

/** No longer due: kept aside, for what ended it may be undone. Nothing when it was over already. */
export function close(rows: Rows, which: Which): void {
  const row = rows.get(dueDeadline, keyOf(which));
  if (!row) return;
  withdraw(rows, row);
  rows.put(settledDeadline, row);
}

export function reopen(rows: Rows, which: Which): void {
  const row = rows.get(settledDeadline, keyOf(which));
  if (!row) throw new Error('a deadline is open again that was never over');
  rows.remove(settledDeadline, keyOf(which));
  publish(rows, row);
}

export function change(rows: Rows, which: Which, to: (row: DeadlineRow) => DeadlineRow): void {
  const row = rows.get(dueDeadline, keyOf(which));
  if (row) {
    withdraw(rows, row);
    publish(rows, to(row));
    return;
  }
  const settled = rows.get(settledDeadline, keyOf(which));
  if (!settled) throw new Error('a deadline changes that nobody began');
  rows.put(settledDeadline, to(settled));
}

export function pause(rows: Rows, event: PauseEvent): void {
  change(rows, event.data, (row) => {
    const pauses = pausesAfter(row.pauses, event);
    return { ...row, pauses, paused_since: pausedSince(pauses, row.counts_on) };
  });
}

/** The law stops a party's time for appeals whichever of its rules holds, and only where that time was ever computed. */
export function heedLaw(rows: Rows, event: LawEvent): void {
  const { complaintId, decisionId, personId } = event.data;
  const subject = { decisionId, ...(personId !== null && { personId }) };
  for (const rule of appealRules) {
    const which = { complaintId, deadlineId: deadlineIdOf({ rule, subject, occurrence: 0 }) };
    if (!rows.get(dueDeadline, keyOf(which)) && !rows.get(settledDeadline, keyOf(which))) continue;
    change(rows, which, (row) => {
      const pauses = pausesAfterLaw(row.pauses, event);
      return { ...row, pauses, paused_since: pausedSince(pauses, row.counts_on) };
    });
  }
}

function publish(rows: Rows, row: DeadlineRow): void {
  const complaint = complaintOf(rows, row);
  const teams = teamsOfPoints(complaint.points);
  const ofPoint = row.point_id === null ? undefined : teams[row.point_id];
  const team = ofPoint ?? complaint.assigned_team ?? Object.values(teams)[0] ?? null;
  rows.put(dueDeadline, { ...row, team, person: complaint.assignee });
  for (const key of reachesOf(complaint, row)) rows.put(dueReach, { ...key, rule: row.rule });
}

function withdraw(rows: Rows, row: DeadlineRow): void {
  rows.remove(dueDeadline, { complaint_id: row.complaint_id, deadline_id: row.deadline_id });
  for (const key of reachesOf(complaintOf(rows, row), row)) rows.remove(dueReach, key);
}

const reachesOf = (complaint: ComplaintRow, { ours, sorted_on, complaint_id, deadline_id }: DeadlineRow) =>
  whoReaches(complaint).map((who) => ({ who, ours, sorted_on, complaint_id, deadline_id }));

function complaintOf(rows: Rows, { complaint_id }: DeadlineRow): ComplaintRow {
  const complaint = rows.get(dueComplaint, { complaint_id });
  if (!complaint) throw new Error('a deadline began of a complaint that nobody registered');
  return complaint;
}
