import { addDays, type PlainDate } from '@lydhoer/kernel';
import type { PointState, RegisteredComplaint } from '../complaint.state.js';
import { earliest, latest } from '../formalitet/formalitet.rules.js';
import { realitetTrackOf } from './realitet.standing.rules.js';
import { appealOf, decisionOf, type AppealState, type DecisionState, type TakenStep } from './realitet.state.js';
import type { RealitetDay } from './realitet.values.js';
import { isSending, recordedDayOf, type RecordedDay } from './step-days.js';

/** A day that a step was recorded for, and the days that it lies between. */
export interface DayBetween {
  readonly was: PlainDate;
  readonly after: PlainDate | null;
  readonly before: PlainDate | null;
  /** The day of the new decision that was sent that day; null where none was. */
  readonly madeOn: PlainDate | null;
}

/** What limits a day: the steps around it, and the new decision that came with the step. */
interface Around extends Pick<RecordedDay, 'taken'> {
  readonly complaint: RegisteredComplaint;
  readonly point: PointState;
  readonly appeal: AppealState;
  readonly earlier: readonly TakenStep[];
  readonly later: readonly TakenStep[];
  readonly made: DecisionState | undefined;
}

type Limit = (around: Around) => PlainDate | null;
interface Limits {
  readonly after: Limit;
  readonly before: Limit;
}

/** No step is taken before those that led to it. */
const afterEarlier: Limit = ({ earlier }) => latest(earlier.map(({ on }) => on));
const beforeLater: Limit = ({ complaint, later }) => earliest(later.map((step) => firstDayOf(complaint, step)));

/** The first day of a step: a decision is made before it is received, or sent. */
function firstDayOf(complaint: RegisteredComplaint, { on, facts, made, step }: TakenStep): PlainDate {
  if (step === 'MakeNewDecision') return decisionOf(complaint, made)?.decidedOn ?? on;
  return facts.outcome?.decidedOn ?? on;
}

/** A party cannot have received a decision before it was sent. */
const beforeReceipts: Limit = ({ made }) => earliest((made?.receipts ?? []).map(({ receivedOn }) => receivedOn));

/**
 * Between which days each day of the steps lies: the same limits as when the step was recorded, and those that the later
 * steps met. What Ankestyrelsen received without the municipality, or the court did, has no order with every step.
 */
const limits: Readonly<Record<RealitetDay, Limits>> = {
  reassessed: {
    after: afterEarlier,
    before: (around) => earliest([around.appeal.upheldSentOn, beforeLater(around)]),
  },
  'new-decision-sent': {
    after: ({ appeal }) => appeal.reassessed?.on ?? null,
    before: (around) => earliest([beforeReceipts(around), beforeLater(around)]),
  },
  'citizen-chose': { after: ({ appeal }) => appeal.upheldSentOn, before: beforeLater },
  // Whoever chose after all did so before or after somebody recorded the silence.
  'citizen-stayed-silent': {
    after: ({ appeal }) => appeal.waitedUntil && addDays(appeal.waitedUntil, 1),
    before: (around) =>
      beforeLater({ ...around, later: around.later.filter(({ step }) => step !== 'RecordCitizenChoice') }),
  },
  forwarded: { after: afterEarlier, before: beforeLater },
  // The citizen may have complained to Ankestyrelsen before the municipality passed it on.
  'passed-on': {
    after: afterEarlier,
    before: (around) => {
      const later = around.later.filter(({ step }) => step !== 'RecordAppealBoardReceipt');
      return earliest([around.taken.facts.boardReceivedOn ?? null, beforeLater({ ...around, later })]);
    },
  },
  'received-by-appeal-board': {
    after: ({ complaint, point, appeal, taken }) => {
      const passed = taken.step === 'PassOnToAppealBoard' || realitetTrackOf(complaint, point) === 'administration';
      return latest([passed ? appeal.forwardedOn : null, decisionOf(complaint, appeal.decisionId)?.decidedOn ?? null]);
    },
    before: beforeLater,
  },
  'dispensation-decided': { after: afterEarlier, before: beforeLater },
  'decided-by-appeal-board': {
    after: afterEarlier,
    before: (around) => earliest([around.appeal.outcome?.receivedOn ?? null, beforeLater(around)]),
  },
  // The case may have been brought before the court before it came to the municipality; it is decided anew afterwards.
  'appeal-decision-received': {
    after: ({ appeal }) => appeal.outcome?.decidedOn ?? null,
    before: (around) => {
      const anew = around.later.filter(({ step }) => step === 'MakeNewDecision');
      return earliest([around.appeal.court?.decidedOn ?? null, beforeLater({ ...around, later: anew })]);
    },
  },
  'decided-anew': {
    after: ({ appeal }) => appeal.outcome?.receivedOn ?? null,
    before: beforeReceipts,
  },
  'brought-before-court': { after: ({ appeal }) => appeal.outcome?.decidedOn ?? null, before: beforeLater },
  'decided-by-court': { after: afterEarlier, before: beforeLater },
  'appeal-withdrawn': { after: afterEarlier, before: beforeLater },
};

/** The day of a step of a point, and between which days it lies; undefined while there is no such step. */
export function dayBetween(
  complaint: RegisteredComplaint,
  point: PointState,
  day: RealitetDay,
): DayBetween | undefined {
  const { pointId } = point;
  const recorded = recordedDayOf(complaint, pointId, day);
  if (!recorded) return undefined;
  const { was, at, taken } = recorded;
  const appeal = appealOf(complaint, pointId);
  const [earlier, later] = [appeal.steps.slice(0, at), appeal.steps.slice(at + 1)];
  const made = decisionOf(complaint, taken.made);
  const around = { complaint, point, appeal, taken, earlier, later, made };
  const { after, before } = limits[day];
  const madeOn = isSending(day) ? (made?.decidedOn ?? null) : null;
  return { was, after: after(around), before: before(around), madeOn };
}

/** What takes several points along has one day for them all: a letter, a new decision, what Ankestyrelsen received. */
const shared: ReadonlySet<RealitetDay> = new Set([
  'forwarded',
  'passed-on',
  'received-by-appeal-board',
  'new-decision-sent',
  'decided-anew',
] as const);

/** The points for which the day of a step stands together: those of the same decision, recorded for the same day. */
export function pointsSharing(
  complaint: RegisteredComplaint,
  pointId: string,
  day: RealitetDay,
): readonly PointState[] {
  const own = complaint.points.filter((point) => point.pointId === pointId);
  if (!shared.has(day)) return own;
  const { decisionId } = appealOf(complaint, pointId);
  const recorded = recordedDayOf(complaint, pointId, day);
  return complaint.points.filter((point) => {
    const other = recordedDayOf(complaint, point.pointId, day);
    const together = other?.was === recorded?.was && other?.taken.made === recorded?.taken.made;
    return (
      point.pointId === pointId || (other && together && appealOf(complaint, point.pointId).decisionId === decisionId)
    );
  });
}
