import { stateOf } from '@lydhoer/calendar';
import type { Language } from '@lydhoer/http';
import { dateInDenmark, daysBetween, type PlainDate } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import { citedRule, computedDeadline, sentencesOf, sentencesWithoutDate } from '../../deadline.answer.js';
import { pausedSince } from '../../domain/deadlines/deadline-dates.js';
import type { Deadline, Duty } from '../../domain/deadlines/deadlines.state.js';
import { dueSoonDays, type Rulebook } from '../../domain/deadlines/rulebook.js';
import type {
  ComplaintDeadlineResponse,
  DeadlineMoveResponse,
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
  readonly language: Language;
  /** The complaint's events up to then. */
  readonly events: readonly ShownEvent[];
}

/** A deadline as it stands on the day it is looked at. */
export function shownDeadline(deadline: Deadline, looking: Looking): ComplaintDeadlineResponse {
  const { deadlineId, subject, occurrence, startedOn, startedBy, computed, met, superseded } = deadline;
  const { language, today } = looking;
  const rule = citedRule(deadline.rule, language);
  const since = pausedSince(deadline);
  const open = met === null && superseded === null;
  return {
    deadlineId,
    state: shownState(deadline, looking),
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
    breachedOnCreation: deadline.breachedOnCreation,
    metOn: met?.metOn ?? null,
    metAt: met?.metAt ?? null,
    superseded,
    pauses: [...deadline.pauses],
    extensions: [...deadline.extensions],
    moves: movesOf(deadlineId, looking.events),
    sentences: computed ? sentencesOf(computed, since, language) : sentencesWithoutDate(rule, language),
  };
}

function shownState(deadline: Deadline, { today, now, rulebook }: Looking): ShownState {
  const { computed, met, superseded, rule, startedOn } = deadline;
  if (computed === null) return met ? 'met' : superseded === null ? 'no-deadline-set' : 'superseded';
  return stateOf(
    { ...computed, pausedSince: pausedSince(deadline) },
    {
      metOn: met?.metOn ?? null,
      metAt: met?.metAt ?? null,
      ended: superseded,
      today,
      now,
      soonWithin: dueSoonDays(rulebook, { rule: rule.code, on: startedOn }),
    },
  );
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
