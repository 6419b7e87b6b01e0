import { Refusal } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { pointsTouching } from '../formalitet/formalitet.rules.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import { isPointSettled, stillOpen } from '../life.rules.js';
import { realitetPointOf } from '../realitet/realitet.checks.js';
import { withoutLastStep } from '../realitet/realitet.moves.js';
import { pointsOf, realitetStandingOf } from '../realitet/realitet.standing.rules.js';
import type { RealitetStep } from '../realitet/realitet.standings.js';
import { appealOf, decisionOf, type TakenStep } from '../realitet/realitet.state.js';
import type { TakenStepName } from '../realitet/realitet.values.js';
import type { TakeBackRealitetStep } from './corrections.commands.js';
import type { RealitetStepTakenBack } from './corrections.events.js';
import type { CorrectionRefusal } from './corrections.refusals.js';

const refuse = (code: CorrectionRefusal, facts: Readonly<Record<string, unknown>>) => new Refusal(code, facts);

/** What each step is called once it is taken. */
const takenNames: Readonly<Record<RealitetStep, TakenStepName>> = {
  ReassessDecision: 'reassessed',
  RecordCitizenChoice: 'citizen-chose',
  RecordCitizenSilence: 'citizen-stayed-silent',
  ForwardToAppealBoard: 'forwarded',
  PassOnToAppealBoard: 'passed-on',
  RecordAppealBoardReceipt: 'received-by-appeal-board',
  DecideDispensation: 'dispensation-decided',
  RecordAppealBoardOutcome: 'decided-by-appeal-board',
  MakeNewDecision: 'decided-anew',
  BringBeforeCourt: 'brought-before-court',
  RecordCourtOutcome: 'decided-by-court',
  WithdrawAppeal: 'appeal-withdrawn',
};

type Consequences = Pick<
  RealitetStepTakenBack['data'],
  'takenOn' | 'standing' | 'since' | 'voidedDecisionId' | 'returnedPointIds'
>;

/**
 * What it means that the last step of a point was recorded by mistake. Only the last one, which the command names: what
 * came after it would hang in the air. Each point is taken back by itself, for each walks its track by itself, and one of
 * those that were forwarded together may have gone further. What they share goes with the last of them: a new decision,
 * with the receipts recorded of it, and the formalitet points that went along to Ankestyrelsen.
 */
export function takingBack(
  { pointId, step }: Pick<TakeBackRealitetStep['data'], 'pointId' | 'step'>,
  complaint: RegisteredComplaint,
): Consequences {
  const point = realitetPointOf(complaint, pointId);
  const last = appealOf(complaint, pointId).steps.at(-1);
  if (!last) throw refuse('no-step-to-take-back', { pointId });
  if (takenNames[last.step] !== step) {
    throw refuse('another-step-was-taken-last', { field: 'step', last: takenNames[last.step] });
  }
  const voidedDecisionId = voidedBy(complaint, pointId, last);
  const after = withoutLastStep(complaint, pointId, voidedDecisionId);
  // What has ended has no open point: it is opened again first.
  if (!isPointSettled(after, point)) stillOpen(complaint);
  const { lastOn: since } = appealOf(after, pointId);
  return {
    takenOn: last.on,
    standing: realitetStandingOf(after, point),
    since,
    voidedDecisionId,
    returnedPointIds: [...returning(after, pointId)],
  };
}

/** The new decision that came with a step, unless it settles another point, too. */
function voidedBy(complaint: RegisteredComplaint, pointId: string, { made }: TakenStep): string | null {
  const others = complaint.points.filter((point) => point.pointId !== pointId);
  const rests = others.some((point) => appealOf(complaint, point.pointId).steps.some((step) => step.made === made));
  if (made === null || rests) return null;
  const points = pointsTouching(complaint, made);
  if (points.length > 0) throw refuse('new-decision-is-touched-by-points', { points });
  return made;
}

/** The formalitet points that went along with a decision of which no point is with Ankestyrelsen any more. */
function returning(complaint: RegisteredComplaint, pointId: string): readonly string[] {
  const decision = decisionOf(complaint, appealOf(complaint, pointId).decisionId);
  if (!decision) return [];
  const there = pointsOf(complaint, decision).some((point) => {
    const { forwardedOn, boardReceivedOn } = appealOf(complaint, point.pointId);
    return forwardedOn !== null || boardReceivedOn !== null;
  });
  if (there) return [];
  return complaint.points
    .map((point) => ({ ...formalitetOf(complaint, point.pointId), ...point }))
    .filter(({ goneAlong, touchesDecision }) => goneAlong && touchesDecision === decision.decisionId)
    .map((point) => point.pointId);
}
