import { stateOf } from '@lydhoer/calendar';
import type { Language } from '@lydhoer/http';
import { dateInDenmark, daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import { citedRule, computedDeadline, sentencesOf, sentencesWithoutDate } from '../../deadline.answer.js';
import type { RegisteredComplaint } from '../../domain/complaint.state.js';
import { pausedSince } from '../../domain/deadlines/deadline-dates.js';
import type { Deadline, Duty } from '../../domain/deadlines/deadlines.state.js';
import { isRight } from '../../domain/deadlines/rights.js';
import { dueSoonDays, type Rulebook } from '../../domain/deadlines/rulebook.js';
import { suspensionsOf } from '../../domain/realitet/appeal-time.state.js';
import { appealOf } from '../../domain/realitet/realitet.state.js';
import type {
  ComplaintDeadlineResponse,
  DeadlineMoveResponse,
  DeadlineNoticeResponse,
  DeadlineSuspensionResponse,
  DutyResponse,
  ShownState,
} from './complaint-deadlines.response.js';

/** When, with which settings and in which language deadlines are looked at. */
export interface Looking {
  /** The day in Denmark. */
  readonly today: PlainDate;
  /** The instant, for deadlines in hours; null: the end of the day. */
  readonly now: string | null;
  readonly rulebook: Pick<Rulebook, 'settings'>;
  readonly complaint: RegisteredComplaint;
  readonly language: Language;
  /** The complaint's events up to then. */
  readonly events: readonly ShownEvent[];
}

/** A deadline as it stands on the day it is looked at. */
export function shownDeadline(deadline: Deadline, looking: Looking): ComplaintDeadlineResponse {
  const { deadlineId, subject, occurrence, startedOn, startedBy, computed, met, superseded } = deadline;
  const { language, today, complaint } = looking;
  const rule = citedRule(deadline.rule, language);
  const besides = { notices: noticesOf(deadline), suspensions: stoppedIn(complaint, deadline) };
  const since = sinceWhen(complaint, deadline);
  // How many days are left of what the law holds is known when it runs on.
  const held = besides.suspensions.some(({ to }) => to === null);
  const state = shownState(deadline, looking);
  const open = met === null && superseded === null && !held && state !== 'ran-out';
  return {
    deadlineId,
    state,
    subject: {
      pointId: subject.pointId ?? null,
      decisionId: subject.decisionId ?? null,
      personId: subject.personId ?? null,
    },
    occurrence,
    rule,
    startedOn,
    startedBy,
    computed: computed && computedDeadline(computed, since, language),
    daysLeft: computed && open ? daysBetween(today, computed.countsOn) : null,
    ...recordingOf(deadlineId, looking.events),
    breachedOnCreation: deadline.breachedOnCreation,
    metOn: met?.metOn ?? null,
    metAt: met?.metAt ?? null,
    superseded,
    endedOn: deadline.endedOn,
    wasOverdue: deadline.wasOverdue,
    pauses: [...deadline.pauses],
    extensions: [...deadline.extensions],
    ...besides,
    assumed: assumedOf(complaint, deadline),
    moves: movesOf(deadlineId, looking.events),
    sentences: computed ? sentencesOf(computed, since, language, besides) : sentencesWithoutDate(rule, language, true),
  };
}

/** A notice that was sent by the day that counts was sent in time; what is late has moved nothing, so this holds. */
const noticesOf = ({ notices, computed }: Deadline): DeadlineNoticeResponse[] =>
  notices.map((notice) => ({ ...notice, inTime: computed !== null && notice.notifiedOn <= computed.countsOn }));

/** What was asked for when the time was over, or answered before it began anew, has stopped nothing. */
const stoppedIn = (
  complaint: RegisteredComplaint,
  { rule, subject, computed }: Deadline,
): DeadlineSuspensionResponse[] =>
  suspensionsOf(complaint, rule.code, subject).filter(
    ({ from, to }) => computed !== null && from <= computed.latestOn && (to === null || to > computed.startedOn),
  );

const sinceWhen = (complaint: RegisteredComplaint, deadline: Deadline): PlainDate | null =>
  pausedSince({ ...deadline, suspensions: stoppedIn(complaint, deadline) });

/** The municipality’s own weeks run until somebody records whose decision it is: no right is lost by waiting. */
const ofAdministration: ReadonlySet<string> = new Set(['REASSESS_4W', 'FORWARD']);

const assumedOf = (complaint: RegisteredComplaint, { rule, subject }: Deadline): 'no-decision-recorded' | null =>
  ofAdministration.has(rule.code) &&
  subject.pointId !== undefined &&
  appealOf(complaint, subject.pointId).decisionId === null
    ? 'no-decision-recorded'
    : null;

function shownState(deadline: Deadline, { today, now, rulebook, complaint }: Looking): ShownState {
  const { computed, met, superseded, rule, startedOn } = deadline;
  if (computed === null) return met ? 'met' : superseded === null ? 'no-deadline-set' : 'superseded';
  const state = stateOf(
    { ...computed, pausedSince: sinceWhen(complaint, deadline) },
    {
      metOn: met?.metOn ?? null,
      metAt: met?.metAt ?? null,
      ended: superseded,
      today,
      now,
      soonWithin: dueSoonDays(rulebook, { rule: rule.code, on: startedOn }),
    },
  );
  return state === 'overdue' && isRight(rule.code) ? 'ran-out' : state;
}

/** When a deadline was first told, and whether it was over by then for no other reason than that. */
function recordingOf(
  deadlineId: string,
  events: readonly ShownEvent[],
): Pick<ComplaintDeadlineResponse, 'recordedOn' | 'recordedLate'> {
  for (const { type, data, recordedAt } of events) {
    if ((type !== 'DeadlineStarted' && type !== 'DeadlineLeftOpen') || data.deadlineId !== deadlineId) continue;
    const recordedOn = dateInDenmark(recordedAt);
    const late = type === 'DeadlineStarted' && !data.breachedOnCreation && data.countsOn < recordedOn;
    return { recordedOn, recordedLate: late };
  }
  throw new Error('a deadline that no event began');
}

const movesOf = (deadlineId: string, events: readonly ShownEvent[]): DeadlineMoveResponse[] =>
  events.flatMap((event) =>
    event.type === 'DeadlineMoved' && event.data.deadlineId === deadlineId
      ? [
          {
            recordedOn: dateInDenmark(event.recordedAt),
            cause: event.data.cause,
            was: event.data.was.countsOn,
            countsOn: event.data.countsOn,
          },
        ]
      : [],
  );

export const shownDuty = ({ dutyId, kind, startedOn, startedAt, team, ended }: Duty): DutyResponse => ({
  dutyId,
  kind,
  startedOn,
  startedAt,
  team,
  how: ended?.how ?? null,
  dischargedOn: ended?.on ?? null,
});
