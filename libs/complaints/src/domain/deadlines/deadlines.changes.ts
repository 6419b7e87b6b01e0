import type { PlainDate } from '@lydhoer/kernel';
import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { ClockSubject } from './clock.js';
import type { DeadlineEvent, DutyDischargeCorrected } from './deadlines.events.js';
import { computedIn, type Computed, type Subject } from './deadlines.schemas.js';
import { placeOfExtension, placeOfNotice, type Deadline } from './deadlines.state.js';

/** What events change in the deadlines of a complaint. */
export const deadlinesChanges: AreaChanges<DeadlineEvent> = {
  DeadlineStarted: (complaint, { data }) => {
    const { deadlineId, subject, occurrence, breachedOnCreation, readAnewOn } = data;
    const computed = computedIn(data);
    return withDeadline(complaint, {
      ...born(deadlineId, subject, occurrence, computed),
      computed,
      breachedOnCreation,
      readAnewOn,
    });
  },
  DeadlineLeftOpen: (complaint, { data }) =>
    withDeadline(complaint, born(data.deadlineId, data.subject, data.occurrence, data)),
  DeadlineMoved: (complaint, { data }) => {
    const computed = computedIn(data);
    return changed(complaint, data.deadlineId, ({ breachedOnCreation: was }) => ({
      ...startOf(computed),
      computed,
      breachedOnCreation: data.breachedOnCreation ?? was,
    }));
  },
  DeadlineMet: (complaint, { data: { deadlineId, metOn, metAt, late } }) =>
    changed(complaint, deadlineId, () => ({ met: { metOn, metAt, late } })),
  DeadlineReopened: (complaint, { data }) =>
    leftOn(
      changed(complaint, data.deadlineId, () => ({ met: null, ...applying })),
      data.deadlineId,
      null,
    ),
  DeadlineSuperseded: (complaint, { data: { deadlineId, why, endedOn, wasOverdue } }) =>
    leftOn(
      changed(complaint, deadlineId, () => ({ superseded: why, endedOn, wasOverdue: wasOverdue === true, met: null })),
      deadlineId,
      why === 'reclassified' ? endedOn : (complaint.deadlines.left[deadlineId] ?? null),
    ),
  DeadlinePaused: (complaint, { data: { deadlineId, pauseId, pausedOn, ground } }) =>
    changed(complaint, deadlineId, ({ pauses }) => ({
      pauses: [...pauses, { pauseId, pausedOn, resumedOn: null, ground }],
    })),
  DeadlineResumed: (complaint, { data: { deadlineId, pauseId, resumedOn } }) =>
    changed(complaint, deadlineId, withPause(pauseId, { resumedOn })),
  DeadlinePauseCorrected: (complaint, { data: { deadlineId, pauseId, pausedOn, resumedOn } }) =>
    changed(complaint, deadlineId, withPause(pauseId, { pausedOn, resumedOn })),
  DeadlineExtended: (complaint, { data: { deadlineId, extendedOn, by } }) =>
    changed(complaint, deadlineId, ({ extensions }) => ({ extensions: [...extensions, { extendedOn, by }] })),
  DeadlineExtensionCorrected: (complaint, { data: { deadlineId, was, extension } }) =>
    changed(complaint, deadlineId, ({ extensions }) => ({
      extensions: putRight(extensions, placeOfExtension(extensions, was), extension),
    })),
  DeadlineExtensionNotified: (complaint, { data: { deadlineId, alongside, notifiedOn, expectedOn, ground } }) =>
    [deadlineId, ...alongside].reduce(
      (so, id) => changed(so, id, ({ notices }) => ({ notices: [...notices, { notifiedOn, expectedOn, ground }] })),
      complaint,
    ),
  ExtensionNoticeCorrected: (complaint, { data: { deadlineId, alongside, was, notice } }) =>
    [deadlineId, ...alongside].reduce(
      (so, id) =>
        changed(so, id, ({ notices }) => ({ notices: putRight(notices, placeOfNotice(notices, was), notice) })),
      complaint,
    ),
  DutyArisen: (complaint, { data: { dutyId, kind, startedOn, startedAt, team } }) =>
    withDuties(complaint, (duties) => [...duties, { dutyId, kind, startedOn, startedAt, team, ended: null }]),
  DutyDischarged: (complaint, { data: { dutyId, ...discharge } }) => withDischarge(complaint, dutyId, discharge),
  DutyDischargeCorrected: (complaint, { data: { dutyId, discharge } }) => withDischarge(complaint, dutyId, discharge),
};

const applying = { superseded: null, endedOn: null, wasOverdue: false } as const;

type Started = Pick<Computed, 'rule' | 'startedOn' | 'startedAt' | 'startedBy'>;

const startOf = ({ rule, startedOn, startedAt, startedBy }: Started): Started => ({
  rule,
  startedOn,
  startedAt,
  startedBy,
});

const born = (deadlineId: string, subject: Subject, occurrence: number, start: Started): Deadline => ({
  deadlineId,
  subject: told(subject),
  occurrence,
  ...startOf(start),
  computed: null,
  breachedOnCreation: false,
  readAnewOn: null,
  met: null,
  ...applying,
  pauses: [],
  extensions: [],
  notices: [],
});

const told = ({ pointId, decisionId, personId }: Subject): ClockSubject => ({
  ...(pointId === null ? {} : { pointId }),
  ...(decisionId === null ? {} : { decisionId }),
  ...(personId === null ? {} : { personId }),
});

const withDeadline = (complaint: RegisteredComplaint, deadline: Deadline): RegisteredComplaint => ({
  ...complaint,
  deadlines: { ...complaint.deadlines, all: { ...complaint.deadlines.all, [deadline.deadlineId]: deadline } },
});

/** A deadline whose point was moved to another track on a day; null: it was not, or never should have had it. */
function leftOn(complaint: RegisteredComplaint, deadlineId: string, on: PlainDate | null): RegisteredComplaint {
  const others = Object.entries(complaint.deadlines.left).filter(([id]) => id !== deadlineId);
  const left = Object.fromEntries(on === null ? others : [...others, [deadlineId, on]]);
  return { ...complaint, deadlines: { ...complaint.deadlines, left } };
}

function changed(
  complaint: RegisteredComplaint,
  deadlineId: string,
  change: (deadline: Deadline) => Partial<Deadline>,
): RegisteredComplaint {
  const deadline = complaint.deadlines.all[deadlineId];
  return deadline ? withDeadline(complaint, { ...deadline, ...change(deadline) }) : complaint;
}

const withPause =
  (pauseId: string, change: Partial<Deadline['pauses'][number]>) =>
  ({ pauses }: Deadline): Partial<Deadline> => ({
    pauses: pauses.map((pause) => (pause.pauseId === pauseId ? { ...pause, ...change } : pause)),
  });

/** With one of several as it really was, in its place; without it (null), when there was none. Place -1: as they are. */
const putRight = <Item>(items: readonly Item[], place: number, right: Item | null): readonly Item[] =>
  items.flatMap((item, at) => (at !== place ? [item] : right === null ? [] : [right]));

const withDuties = (
  complaint: RegisteredComplaint,
  change: (duties: RegisteredComplaint['deadlines']['duties']) => RegisteredComplaint['deadlines']['duties'],
): RegisteredComplaint => ({
  ...complaint,
  deadlines: { ...complaint.deadlines, duties: change(complaint.deadlines.duties) },
});

/** Null: it has not ended. */
const withDischarge = (
  complaint: RegisteredComplaint,
  dutyId: string,
  discharge: DutyDischargeCorrected['data']['discharge'],
): RegisteredComplaint => {
  const ended = discharge && { how: discharge.how, on: discharge.dischargedOn, at: discharge.dischargedAt };
  return withDuties(complaint, (duties) => duties.map((duty) => (duty.dutyId === dutyId ? { ...duty, ended } : duty)));
};
