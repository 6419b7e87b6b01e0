import type { PlainDate } from '@lydhoer/kernel';
import type { Seen } from '@lydhoer/read-models';
import { pausedSince as standsStillSince } from '../../domain/deadlines/deadline-dates.js';
import type {
  AccessRequestsCorrected,
  AppealTimeResumed,
  AppealTimeSuspended,
} from '../../domain/realitet/appeal-time.events.js';
import type {
  DeadlinePauseCorrected,
  DeadlinePaused,
  DeadlineResumed,
} from '../../domain/deadlines/deadlines.events.js';

export type PauseEvent = Seen<DeadlinePaused> | Seen<DeadlineResumed> | Seen<DeadlinePauseCorrected>;

interface Pause {
  readonly pauseId: string;
  readonly pausedOn: PlainDate;
  /** The first day it runs again; null while it is paused. */
  readonly resumedOn: PlainDate | null;
}

/** The pauses of a deadline, as JSON, after one of them began, ended, or was put right. */
export function pausesAfter(pauses: string, event: PauseEvent): string {
  const before = JSON.parse(pauses) as readonly Pause[];
  const { pauseId } = event.data;
  if (event.type === 'DeadlinePaused') {
    return JSON.stringify([...before, { pauseId, pausedOn: event.data.pausedOn, resumedOn: null }]);
  }
  const { resumedOn } = event.data;
  const said = event.type === 'DeadlineResumed' ? { resumedOn } : { pausedOn: event.data.pausedOn, resumedOn };
  return JSON.stringify(before.map((pause) => (pause.pauseId === pauseId ? { ...pause, ...said } : pause)));
}

export type LawEvent = Seen<AppealTimeSuspended> | Seen<AppealTimeResumed> | Seen<AccessRequestsCorrected>;

/** Under which what the law stopped stands among the pauses; there is one at a time. */
const byLaw = 'by-law';

/** The pauses of a time for appeals, as JSON, after the law stopped it or let it run on, or that was put right. */
export function pausesAfterLaw(pauses: string, event: LawEvent): string {
  const before = (JSON.parse(pauses) as readonly Pause[]).filter(({ pauseId }) => pauseId !== byLaw);
  const pausedOn = stoppedOn(event);
  return JSON.stringify(pausedOn === null ? before : [...before, { pauseId: byLaw, pausedOn, resumedOn: null }]);
}

/** Since when a request for access waits for its answer; null: none does. */
function stoppedOn(event: LawEvent): PlainDate | null {
  if (event.type === 'AppealTimeResumed') return null;
  if (event.type === 'AppealTimeSuspended') return event.data.requestedOn;
  return event.data.accessRequests.find(({ answeredOn }) => answeredOn === null)?.requestedOn ?? null;
}

/** Since when a deadline stands still; null while it runs, and when it has no date that could wait. */
export const pausedSince = (pauses: string, countsOn: PlainDate | null): PlainDate | null =>
  countsOn === null
    ? null
    : standsStillSince({ pauses: JSON.parse(pauses) as readonly Pause[], computed: { countsOn } });
