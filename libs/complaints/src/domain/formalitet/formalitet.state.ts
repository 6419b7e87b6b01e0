import type { PlainDate } from '@lydhoer/kernel';
import type { DismissalReason, PointOutcome } from '../complaint.values.js';
import type { DialogueStage, FormalitetPointStepName } from './formalitet.values.js';

/** A step of the conversation with the complainant. It may be offered again after a no, and after it was held. */
export interface DialogueStep {
  readonly stage: DialogueStage;
  readonly on: PlainDate;
}

/** Where a point of the formalitet track stands; see `formalitetTrack`. */
export interface FormalitetPoint {
  /** The outcome that stands: of the second stage, once that is answered. Null while it is not answered. */
  readonly verdict: Verdict | null;
  readonly settledOn: PlainDate | null;
  /** The conversation that settled it: its place among the steps of the dialogue. Null while none did. */
  readonly settledAt: number | null;
  readonly secondStage: SecondStage | null;
  /** What answers and an agreement left to be done, by its id. */
  readonly actions: Readonly<Record<string, ActionState>>;
  /** Staff who answered or settled it, or put its outcome right. */
  readonly touchedBy: readonly string[];
  /** The decision that it touches (hearing, reasons, involvement). */
  readonly touchesDecision: string | null;
  /** It went to the appeals body with that decision, and is not answered here. */
  readonly goneAlong: boolean;
}

/** Something that was left to be done. */
export interface ActionState {
  readonly dueOn: PlainDate;
  /** Null while it is not done. */
  readonly doneOn: PlainDate | null;
  readonly leftBy: Exclude<FormalitetPointStepName, 'second-stage-asked'>;
}

export interface Verdict {
  readonly outcome: PointOutcome;
  readonly dismissalReason: DismissalReason | null;
}

export interface SecondStage {
  readonly askedOn: PlainDate;
  readonly answeredOn: PlainDate | null;
  /** Who had touched the first stage when the second was asked for: none of them answers it. */
  readonly notBy: readonly string[];
  /** The outcome of the first answer, which stood until this one was given. Null while it is not answered. */
  readonly firstVerdict: Verdict | null;
}

/** What the next decision needs to know of the formalitet track. */
export interface FormalitetState {
  readonly acknowledgedOn: PlainDate | null;
  /** In order. */
  readonly dialogue: readonly DialogueStep[];
  /** Staff who were assigned the complaint, got it handed over, or handed it over. */
  readonly handledBy: readonly string[];
  readonly points: Readonly<Record<string, FormalitetPoint>>;
}

export const initialFormalitet: FormalitetState = {
  acknowledgedOn: null,
  dialogue: [],
  handledBy: [],
  points: {},
};

const untouched: FormalitetPoint = {
  verdict: null,
  settledOn: null,
  settledAt: null,
  secondStage: null,
  actions: {},
  touchedBy: [],
  touchesDecision: null,
  goneAlong: false,
};

/** A point's part of the formalitet track, also when nothing of it happened. */
export const formalitetOf = ({ formalitet }: { readonly formalitet: FormalitetState }, pointId: string) =>
  formalitet.points[pointId] ?? untouched;
