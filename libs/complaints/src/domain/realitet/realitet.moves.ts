import type { PlainDate } from '@lydhoer/kernel';
import { handled, handledInstead, type RegisteredComplaint } from '../complaint.state.js';
import { realitetStandingOf, realitetTrackOf, rowOf } from './realitet.standing.rules.js';
import type { Deciding, RealitetStep } from './realitet.standings.js';
import { appealAfter, appealOf, type AppealFacts, type AppealState, type DecisionState } from './realitet.state.js';

/** Changes which decision a point is about, or the steps it took; everything else about it follows. */
export function withAppeal(
  complaint: RegisteredComplaint,
  pointId: string,
  change: Partial<Pick<AppealState, 'decisionId' | 'steps'>>,
): RegisteredComplaint {
  const { realitet } = complaint;
  const appeal = appealAfter({ ...appealOf(complaint, pointId), ...change });
  return { ...complaint, realitet: { ...realitet, points: { ...realitet.points, [pointId]: appeal } } };
}

export function withDecision(
  complaint: RegisteredComplaint,
  decisionId: string,
  change: (decision: DecisionState) => Partial<DecisionState>,
): RegisteredComplaint {
  const { realitet } = complaint;
  const decisions = realitet.decisions.map((decision) =>
    decision.decisionId === decisionId ? { ...decision, ...change(decision) } : decision,
  );
  return { ...complaint, realitet: { ...realitet, decisions } };
}

interface Move {
  readonly pointId: string;
  readonly step: RealitetStep;
  readonly when: Deciding;
  readonly on: PlainDate;
  readonly facts: Partial<AppealFacts>;
  /** The id of the new decision that comes with it. */
  readonly made?: string | null;
}

/** Moves a point to where the table says that a step leads; without a row for it, it stays where it stands. */
export function withStep(
  complaint: RegisteredComplaint,
  { pointId, step, when, on, facts, made = null }: Move,
): RegisteredComplaint {
  const point = complaint.points.find((candidate) => candidate.pointId === pointId);
  if (!point) return complaint;
  const before = realitetStandingOf(complaint, point);
  const standing = rowOf(realitetTrackOf(complaint, point), before, step, when)?.leadsTo ?? before;
  const { steps } = appealOf(complaint, pointId);
  const moved = withAppeal(complaint, pointId, { steps: [...steps, { step, standing, on, facts, made }] });
  return isHandling(step) ? handled(moved, on) : moved;
}

/** Whether a step is the municipality's: Ankestyrelsen may have received a complaint before that heard of it. */
export const isHandling = (step: RealitetStep): boolean => step !== 'RecordAppealBoardReceipt';

/** The new decision that came with the last step of a point, whose facts it completes. */
export function withNewDecision(
  complaint: RegisteredComplaint,
  pointId: string,
  { made, upheldSentOn }: { readonly made: string; readonly upheldSentOn: PlainDate },
): RegisteredComplaint {
  const { steps } = appealOf(complaint, pointId);
  const last = steps.at(-1);
  if (!last) return complaint;
  const completed = { ...last, facts: { ...last.facts, upheldSentOn }, made };
  return withAppeal(complaint, pointId, { steps: [...steps.slice(0, -1), completed] });
}

/** The last step of a point was recorded by mistake: everything is as it was before it, and its new decision is none. */
export function withoutLastStep(
  complaint: RegisteredComplaint,
  pointId: string,
  voided: string | null,
): RegisteredComplaint {
  const { steps } = appealOf(complaint, pointId);
  const last = steps.at(-1);
  if (!last) return complaint;
  const without = withAppeal(complaint, pointId, { steps: steps.slice(0, -1) });
  const { realitet } = without;
  const decisions = realitet.decisions.filter(({ decisionId }) => decisionId !== voided);
  const left = { ...without, realitet: { ...realitet, decisions } };
  return isHandling(last.step) ? handledInstead(left, last.on, null) : left;
}
