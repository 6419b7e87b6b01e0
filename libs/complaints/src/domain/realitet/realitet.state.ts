import type { PlainDate } from '@lydhoer/kernel';
import type { AppealTimes } from './appeal-time.state.js';
import type { DecisionFacts } from './realitet.schemas.js';
import type { RealitetStanding, RealitetStep } from './realitet.standings.js';
import type {
  AppealOutcome,
  ChairLapseCause,
  CitizenChoice,
  CourtOutcome,
  Guidance,
  NewDecisionCause,
  ReassessmentFlag,
  ReassessmentOutcome,
  SuspensiveEffect,
  Timeliness,
} from './realitet.values.js';

/** One party's receipt of a decision. */
export interface ReceiptState {
  readonly personId: string | null;
  readonly receivedOn: PlainDate | null;
  readonly guidance: Guidance;
  /** When the guidance that was missing or wrong was given. */
  readonly guidanceGivenOn: PlainDate | null;
}

/** What the committee said of the chair's decision, and how that lapsed. */
export interface ChairAnswer {
  readonly approvedOn: PlainDate | null;
  readonly notApprovedOn: PlainDate | null;
  readonly lapsed: { readonly on: PlainDate; readonly because: ChairLapseCause } | null;
}

/** An urgent decision by the chair, since it was carried out. */
export interface ChairState extends ChairAnswer {
  readonly executedAt: string;
  readonly notifiedAt: string | null;
}

/** Whether the complaint holds a decision back. */
export interface SuspensiveState {
  readonly effect: SuspensiveEffect;
  readonly paragraph: string | null;
  readonly immediateExecution: boolean;
  readonly recordedOn: PlainDate;
}

/** A decision that is complained about, or that took the place of one. */
export interface DecisionState extends Omit<DecisionFacts, 'complaintId' | 'reference' | 'bodyConfirmed'> {
  /** A person confirmed that the body is right although the legal basis says otherwise, or does not say enough. */
  readonly isConfirmed: boolean;
  readonly replaces: { readonly decisionId: string; readonly because: NewDecisionCause } | null;
  /** When a new decision was sent; of the one complained about only each party's receipt is known. */
  readonly sentOn: PlainDate | null;
  readonly receipts: readonly ReceiptState[];
  /** What was recorded of the complaint's effect on it, in order: the last holds. */
  readonly suspensive: readonly SuspensiveState[];
  readonly chair: ChairState | null;
}

/** What became known of a point by the steps it took. */
export interface AppealFacts {
  readonly reassessed: {
    readonly outcome: ReassessmentOutcome;
    readonly on: PlainDate;
    readonly timeliness: Timeliness;
    readonly flag: ReassessmentFlag | null;
  } | null;
  /** The decision that upholds it in full or in part was sent. */
  readonly upheldSentOn: PlainDate | null;
  /** Whether it was late as it was told; see `choseLate`. */
  readonly choice: { readonly choice: CitizenChoice; readonly on: PlainDate; readonly late: boolean } | null;
  readonly silentSince: PlainDate | null;
  /** The last day on which the citizen who stayed silent could have answered. */
  readonly waitedUntil: PlainDate | null;
  readonly forwardedOn: PlainDate | null;
  /** Ankestyrelsen received it. */
  readonly boardReceivedOn: PlainDate | null;
  readonly dispensation: 'granted' | 'refused' | null;
  readonly dispensationOn: PlainDate | null;
  readonly outcome: {
    readonly outcome: AppealOutcome;
    readonly causes: readonly string[];
    readonly decidedOn: PlainDate;
    readonly receivedOn: PlainDate;
  } | null;
  /** The decision owed after a remittal was sent. */
  readonly decidedAnewOn: PlainDate | null;
  readonly court: {
    readonly broughtOn: PlainDate;
    readonly outcome: CourtOutcome | null;
    readonly decidedOn: PlainDate | null;
  } | null;
  readonly withdrawnOn: PlainDate | null;
}

/** A step that a point took, and what became known by it. */
export interface TakenStep {
  readonly step: RealitetStep;
  /** Where it led. */
  readonly standing: RealitetStanding;
  /** Its day; of two the later. */
  readonly on: PlainDate;
  readonly facts: Partial<AppealFacts>;
  /** The id of the new decision that came with it. */
  readonly made: string | null;
}

/** How far a point has come in its realitet track: what follows from its steps, in order. */
export interface AppealState extends AppealFacts {
  readonly decisionId: string | null;
  readonly steps: readonly TakenStep[];
  /** Null while nothing happened: it stands where its track begins. */
  readonly standing: RealitetStanding | null;
  /** The last day of any step. */
  readonly lastOn: PlainDate | null;
}

/** What the next decision needs to know of the realitet tracks and the decisions that are appealed. */
export interface RealitetState {
  /** In the order in which they were recorded. */
  readonly decisions: readonly DecisionState[];
  /** What the law itself did to parties’ times for appeals. */
  readonly appealTimes: AppealTimes;
  /** By the point's id; see `appealOf`. */
  readonly points: Readonly<Record<string, AppealState>>;
}

export const initialRealitet: RealitetState = { decisions: [], appealTimes: {}, points: {} };

const nothingKnown: AppealFacts = {
  reassessed: null,
  upheldSentOn: null,
  choice: null,
  silentSince: null,
  waitedUntil: null,
  forwardedOn: null,
  boardReceivedOn: null,
  dispensation: null,
  dispensationOn: null,
  outcome: null,
  decidedAnewOn: null,
  court: null,
  withdrawnOn: null,
};

/** A point about a decision after the steps it took. */
export function appealAfter({ decisionId, steps }: Pick<AppealState, 'decisionId' | 'steps'>): AppealState {
  const facts = steps.reduce<AppealFacts>((known, step) => ({ ...known, ...step.facts }), nothingKnown);
  const days = steps.map(({ on }) => on).sort();
  return { ...facts, decisionId, steps, standing: steps.at(-1)?.standing ?? null, lastOn: days.at(-1) ?? null };
}

const untouched: AppealState = appealAfter({ decisionId: null, steps: [] });

interface WithRealitet {
  readonly realitet: RealitetState;
}

/** A point's part of its realitet track, also when nothing of it happened. */
export const appealOf = ({ realitet }: WithRealitet, pointId: string): AppealState =>
  realitet.points[pointId] ?? untouched;

export const decisionOf = ({ realitet }: WithRealitet, decisionId: string | null): DecisionState | undefined =>
  realitet.decisions.find((decision) => decision.decisionId === decisionId);
