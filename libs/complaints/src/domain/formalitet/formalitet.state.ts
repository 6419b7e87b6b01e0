import type { PlainDate } from '@lydhoer/kernel';
import type { DismissalReason, PointOutcome } from '../complaint.values.js';

/** The conversation with the complainant. It may be offered again after a no, and after it was held. */
export type DialogueStage = 'none' | 'offered' | 'accepted' | 'declined' | 'held';

/** Where a point of the formalitet track stands; see `formalitetTrack`. */
export interface FormalitetPoint {
  /** The outcome that stands: of the second stage, once that is answered. Null while it is not answered. */
  readonly verdict: Verdict | null;
  readonly settledOn: PlainDate | null;
  readonly secondStage: SecondStage | null;
  /** What is not done yet, by its id: the day by which it is to be done. */
  readonly outstanding: Readonly<Record<string, PlainDate>>;
  /** What is done. */
  readonly done: readonly string[];
  /** Staff who answered or settled it, or put its outcome right. */
  readonly touchedBy: readonly string[];
  /** The decision that it touches (hearing, reasons, involvement). */
  readonly touchesDecision: string | null;
  /** It went to the appeals body with that decision, and is not answered here. */
  readonly goneAlong: boolean;
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
}

/** What the next decision needs to know of the formalitet track. */
export interface FormalitetState {
  readonly acknowledgedOn: PlainDate | null;
  readonly dialogue: { readonly stage: DialogueStage; readonly on: PlainDate | null };
  /** Staff who were assigned the complaint, got it handed over, or handed it over. */
  readonly handledBy: readonly string[];
  readonly points: Readonly<Record<string, FormalitetPoint>>;
}

export const initialFormalitet: FormalitetState = {
  acknowledgedOn: null,
  dialogue: { stage: 'none', on: null },
  handledBy: [],
  points: {},
};

const untouched: FormalitetPoint = {
  verdict: null,
  settledOn: null,
  secondStage: null,
  outstanding: {},
  done: [],
  touchedBy: [],
  touchesDecision: null,
  goneAlong: false,
};

/** A point's part of the formalitet track, also when nothing of it happened. */
export const formalitetOf = ({ formalitet }: { readonly formalitet: FormalitetState }, pointId: string) =>
  formalitet.points[pointId] ?? untouched;
