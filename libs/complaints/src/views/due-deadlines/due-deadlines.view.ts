import { view, type Rows, type Seen } from '@lydhoer/read-models';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import type { DeadlineLeftOpen, DeadlineMoved, DeadlineStarted } from '../../domain/deadlines/deadlines.events.js';
import { situations } from '../../domain/deadlines/situations.js';
import { sortable } from '../../lookups/log-position.js';
import {
  begin,
  change,
  changeComplaint,
  close,
  heedLaw,
  pause,
  register,
  reopen,
  tell,
  toldTeams,
  withTeams,
} from './due-deadlines.rows.js';
import { isOurs } from './due-parties.js';
import { dueComplaint, dueDeadline, dueReach, settledDeadline, undated } from './due-deadlines.tables.js';
import { pausedSince } from './due-pauses.js';

/** What is due: every open deadline, by the day that counts. Holds no sealed field. */
export const dueDeadlinesView = view<ComplaintEvent>({
  name: 'due_deadlines',
  version: 6,
  tables: [dueDeadline, settledDeadline, dueReach, dueComplaint],
  on: {
    ContactRegistered: (event, rows) => {
      register(rows, event, []);
    },
    ComplaintRegistered: (event, rows) => {
      register(rows, event, event.data.points);
    },
    ContactTurnedIntoComplaint: ({ data }, rows) => {
      withTeams(rows, data.complaintId, data.points);
    },
    PointAdded: ({ data }, rows) => {
      withTeams(rows, data.complaintId, [data.point]);
    },
    PointClassified: ({ data }, rows) => {
      withTeams(rows, data.complaintId, [data]);
    },
    ComplaintAssigned: ({ data }, rows) => {
      changeComplaint(rows, data.complaintId, { assignee: data.assignee, assigned_team: data.team });
    },
    ComplaintHandedOver: ({ data }, rows) => {
      changeComplaint(rows, data.complaintId, { assignee: data.to, assigned_team: data.team });
    },
    DutyArisen: ({ data }, rows) => {
      tell(rows, data);
    },
    DeadlineStarted: (event, rows) => {
      const breached_on_creation = event.data.breachedOnCreation ? 1 : 0;
      begin(rows, { ...beginning(event.data, rows), ...dates(event, '[]'), breached_on_creation });
    },
    DeadlineLeftOpen: ({ data, position }, rows) => {
      begin(rows, { ...beginning(data, rows), ...noDates, breached_on_creation: 0, ...computedAs(data, position) });
    },
    DeadlineMoved: (event, rows) => {
      const { breachedOnCreation: over } = event.data;
      change(rows, event.data, (row) => {
        const breached_on_creation = over === null ? row.breached_on_creation : over ? 1 : 0;
        return { ...row, ...dates(event, row.pauses), breached_on_creation };
      });
    },
    DeadlineMet: ({ data }, rows) => {
      close(rows, data);
    },
    DeadlineSuperseded: ({ data }, rows) => {
      close(rows, data);
    },
    DeadlineReopened: ({ data }, rows) => {
      reopen(rows, data);
    },
    DeadlinePaused: (event, rows) => {
      pause(rows, event);
    },
    DeadlineResumed: (event, rows) => {
      pause(rows, event);
    },
    DeadlinePauseCorrected: (event, rows) => {
      pause(rows, event);
    },
    AppealTimeSuspended: (event, rows) => {
      heedLaw(rows, event);
    },
    AppealTimeResumed: (event, rows) => {
      heedLaw(rows, event);
    },
    AccessRequestsCorrected: (event, rows) => {
      heedLaw(rows, event);
    },
  },
});

/** The deadlines of a worry; the second one is that of the second worry. */
const ofWorry: ReadonlySet<string> = new Set(situations['worry-received'].rules);

const beginning = (data: (DeadlineStarted | DeadlineLeftOpen)['data'], rows: Rows) => ({
  complaint_id: data.complaintId,
  deadline_id: data.deadlineId,
  rule: data.rule.code,
  paragraph: data.rule.paragraph,
  family: data.rule.family,
  binds: data.rule.binds,
  ours: isOurs(data.rule.binds) ? 1 : 0,
  point_id: data.subject.pointId,
  decision_id: data.subject.decisionId,
  person_id: data.subject.personId,
  team: null,
  told_team: ofWorry.has(data.rule.code) ? (toldTeams(rows, data.complaintId)[data.occurrence] ?? null) : null,
  person: null,
  started_on: data.startedOn,
});

const dates = ({ data, position }: Seen<DeadlineStarted> | Seen<DeadlineMoved>, pauses: string) => ({
  rule: data.rule.code,
  paragraph: data.rule.paragraph,
  started_on: data.startedOn,
  due_on: data.dueOn,
  latest_on: data.latestOn,
  judged_by: data.judgedBy,
  counts_on: data.countsOn,
  counts_at: data.countsAt,
  sorted_on: data.countsOn,
  pauses,
  paused_since: pausedSince(pauses, data.countsOn),
  calendar: data.calendar,
  ...computedAs(data, position),
});

/** By which rulebook, and where in the log. */
const computedAs = ({ rulebook }: { readonly rulebook: number | null }, position: bigint) => ({
  rulebook,
  computed_at: sortable(position),
});

const noDates = {
  due_on: null,
  latest_on: null,
  judged_by: null,
  counts_on: null,
  counts_at: null,
  sorted_on: undated,
  pauses: '[]',
  paused_since: null,
  calendar: null,
};
