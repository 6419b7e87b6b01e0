import type { PlainDate } from '@lydhoer/kernel';
import { handledInstead, type RegisteredComplaint } from '../complaint.state.js';
import { isHandling, withAppeal, withDecision } from './realitet.moves.js';
import type { RealitetStep } from './realitet.standings.js';
import { appealOf, type AppealFacts, type TakenStep } from './realitet.state.js';
import type { RealitetDay } from './realitet.values.js';

type Known = Partial<AppealFacts>;

interface StepDay {
  /** The steps that it is told with. */
  readonly toldWith: readonly RealitetStep[];
  /** The step whose own day it is; null where that has a later one. */
  readonly dayOf: RealitetStep | null;
  readonly was: (facts: Known) => PlainDate | null | undefined;
  /** Another day in the facts that hold it; no others change. */
  readonly instead: (facts: Known, on: PlainDate) => Known;
}

/** The one day of a step that has one, which a single fact holds. */
const only = (
  step: RealitetStep,
  fact: 'silentSince' | 'forwardedOn' | 'dispensationOn' | 'decidedAnewOn' | 'withdrawnOn',
): StepDay => ({
  toldWith: [step],
  dayOf: step,
  was: (facts) => facts[fact],
  instead: (_facts, on) => ({ [fact]: on }),
});

/** Where each day of a realitet point's steps stands. */
const stepDays: Readonly<Record<RealitetDay, StepDay>> = {
  reassessed: {
    toldWith: ['ReassessDecision'],
    dayOf: 'ReassessDecision',
    was: ({ reassessed }) => reassessed?.on,
    instead: ({ reassessed }, on) => (reassessed ? { reassessed: { ...reassessed, on } } : {}),
  },
  'new-decision-sent': {
    toldWith: ['ReassessDecision'],
    dayOf: null,
    was: ({ upheldSentOn }) => upheldSentOn,
    instead: (_facts, on) => ({ upheldSentOn: on }),
  },
  'citizen-chose': {
    toldWith: ['RecordCitizenChoice'],
    dayOf: 'RecordCitizenChoice',
    was: ({ choice }) => choice?.on,
    instead: ({ choice }, on) => (choice ? { choice: { ...choice, on } } : {}),
  },
  'citizen-stayed-silent': only('RecordCitizenSilence', 'silentSince'),
  forwarded: only('ForwardToAppealBoard', 'forwardedOn'),
  'passed-on': only('PassOnToAppealBoard', 'forwardedOn'),
  'received-by-appeal-board': {
    toldWith: ['PassOnToAppealBoard', 'RecordAppealBoardReceipt'],
    dayOf: 'RecordAppealBoardReceipt',
    was: ({ boardReceivedOn }) => boardReceivedOn,
    instead: (_facts, on) => ({ boardReceivedOn: on }),
  },
  'dispensation-decided': only('DecideDispensation', 'dispensationOn'),
  'decided-by-appeal-board': {
    toldWith: ['RecordAppealBoardOutcome'],
    dayOf: null,
    was: ({ outcome }) => outcome?.decidedOn,
    instead: ({ outcome }, on) => (outcome ? { outcome: { ...outcome, decidedOn: on } } : {}),
  },
  'appeal-decision-received': {
    toldWith: ['RecordAppealBoardOutcome'],
    dayOf: 'RecordAppealBoardOutcome',
    was: ({ outcome }) => outcome?.receivedOn,
    instead: ({ outcome }, on) => (outcome ? { outcome: { ...outcome, receivedOn: on } } : {}),
  },
  'decided-anew': only('MakeNewDecision', 'decidedAnewOn'),
  'brought-before-court': {
    toldWith: ['BringBeforeCourt'],
    dayOf: 'BringBeforeCourt',
    was: ({ court }) => court?.broughtOn,
    instead: ({ court }, on) => (court ? { court: { ...court, broughtOn: on } } : {}),
  },
  'decided-by-court': {
    toldWith: ['RecordCourtOutcome'],
    dayOf: 'RecordCourtOutcome',
    was: ({ court }) => court?.decidedOn,
    instead: ({ court }, on) => (court ? { court: { ...court, decidedOn: on } } : {}),
  },
  'appeal-withdrawn': only('WithdrawAppeal', 'withdrawnOn'),
};

/** A day of a point's steps as it is recorded, and the place of the step that told it last. */
export interface RecordedDay {
  readonly was: PlainDate;
  readonly at: number;
  readonly taken: TakenStep;
}

/** Undefined while there is no such step. */
export function recordedDayOf(
  complaint: RegisteredComplaint,
  pointId: string,
  day: RealitetDay,
): RecordedDay | undefined {
  const { toldWith, was } = stepDays[day];
  const { steps } = appealOf(complaint, pointId);
  const told = steps.flatMap((taken, at) => {
    const on = toldWith.includes(taken.step) ? was(taken.facts) : null;
    return on ? [{ was: on, at, taken }] : [];
  });
  return told.at(-1);
}

/** A step of a point was taken on another day: its facts, and those of later steps that hold them, say so. */
export function withStepDay(
  complaint: RegisteredComplaint,
  { pointId, day, on }: { readonly pointId: string; readonly day: RealitetDay; readonly on: PlainDate },
): RegisteredComplaint {
  const recorded = recordedDayOf(complaint, pointId, day);
  if (!recorded) return complaint;
  const { at, taken } = recorded;
  const { dayOf, was, instead } = stepDays[day];
  const steps = appealOf(complaint, pointId).steps.map((step, place) => {
    if (place < at || !was(step.facts)) return step;
    return {
      ...step,
      on: step.step === dayOf ? on : step.on,
      facts: { ...step.facts, ...instead(step.facts, on) },
    };
  });
  const redated = withAppeal(complaint, pointId, { steps });
  const sent =
    isSending(day) && taken.made !== null ? withDecision(redated, taken.made, () => ({ sentOn: on })) : redated;
  return taken.step === dayOf && isHandling(dayOf) ? handledInstead(sent, taken.on, on) : sent;
}

/** Whether a new decision was sent that day. */
export const isSending = (day: RealitetDay): boolean => day === 'new-decision-sent' || day === 'decided-anew';
