import type { ShownEvent } from '../../complaint.history.js';
import { eventsThatStand } from '../../events-that-stand.js';
import type { PointState, RegisteredComplaint } from '../../domain/complaint.state.js';
import { boardOutcomeOf } from '../../domain/realitet/lapse.rules.js';
import { choseLate } from '../../domain/realitet/choice.rules.js';
import { pointsOf } from '../../domain/realitet/realitet.standing.rules.js';
import { appealTimeOf } from '../../domain/realitet/appeal-time.state.js';
import { appealOf, type DecisionState } from '../../domain/realitet/realitet.state.js';
import { furthestReaching } from '../../domain/realitet/roll-up.rules.js';
import { timelinessOf } from '../../domain/realitet/timeliness.rules.js';
import { folded, instead, only, without, type Folds, type Plain } from './fold.js';
import type {
  AppealedDecisionResponse,
  AppealResponse,
  AppealTimeResponse,
  ReceiptResponse,
} from './realitet.response.js';

type DecisionTexts = Pick<AppealedDecisionResponse, 'reference' | 'forgotten'> &
  Partial<Pick<AppealedDecisionResponse, 'bodyConfirmed'>>;
type Receipt = Plain<Omit<ReceiptResponse, keyof AppealTimeResponse>>;
type AppealTexts = Pick<AppealResponse, 'reasons' | 'forgotten'>;

/** What the state does not hold, because no rule asks for it: texts, and how receipts are known. */
export interface RealitetDetails {
  /** By the decision's id. */
  readonly decisions: Readonly<Record<string, DecisionTexts>>;
  readonly receipts: Readonly<Record<string, readonly Receipt[]>>;
  /** By the point's id: the texts of its reassessment. */
  readonly reassessments: Readonly<Record<string, AppealTexts>>;
}

export const realitetDetails = (events: readonly ShownEvent[]): RealitetDetails =>
  folded(folds, { decisions: {}, receipts: {}, reassessments: {} }, eventsThatStand(events));

const folds: Folds<RealitetDetails> = {
  AppealedDecisionRecorded: (so, { data }) => withDecision(so, data),
  AppealedDecisionCorrected: (so, { data }) => withDecision(so, data),
  NewDecisionMade: (so, { data }) => withDecision(so, data),
  DecisionReceiptRecorded: (so, { data }) => withReceipt(so, data),
  DecisionReceiptCorrected: (so, { data }) => withReceipt(so, data),
  AppealGuidanceGiven: (so, { data: { decisionId, personId, givenOn } }) => {
    const receipts = (so.receipts[decisionId] ?? []).map((receipt) =>
      receipt.personId === personId ? { ...receipt, guidanceGivenOn: givenOn } : receipt,
    );
    return { ...so, receipts: { ...so.receipts, [decisionId]: receipts } };
  },
  DecisionReassessed: (so, { data }) => ({
    ...so,
    reassessments: { ...so.reassessments, [data.pointId]: only(data, 'reasons', 'forgotten') },
  }),
};

const withDecision = (so: RealitetDetails, data: { readonly decisionId: string }): RealitetDetails => ({
  ...so,
  decisions: { ...so.decisions, [data.decisionId]: only(data, 'reference', 'bodyConfirmed', 'forgotten') },
});

function withReceipt(
  so: RealitetDetails,
  data: { readonly decisionId: string; readonly personId: string | null },
): RealitetDetails {
  const { decisionId, personId } = data;
  const receipt = without(data, 'complaintId', 'decisionId', 'reason', 'forgotten') as unknown as Receipt;
  const receipts = instead(so.receipts[decisionId] ?? [], receipt, (other) => other.personId === personId);
  return { ...so, receipts: { ...so.receipts, [decisionId]: receipts } };
}

/** The decisions, in the order in which they were recorded. */
export const decisionsOf = (
  complaint: RegisteredComplaint,
  { decisions, receipts }: RealitetDetails,
): AppealedDecisionResponse[] =>
  complaint.realitet.decisions.map((decision: DecisionState) => ({
    bodyConfirmed: null,
    ...decision,
    ...decisions[decision.decisionId],
    suspensive: decision.suspensive.at(-1) ?? null,
    receipts: (receipts[decision.decisionId] ?? []).map((receipt) => ({
      ...receipt,
      ...appealTimeResponse(complaint, decision, receipt),
    })),
    timeliness: decision.replaces ? null : timelinessOf(complaint, decision),
    outcome: outcomeOf(complaint, decision),
  }));

/** What the law itself did to a party's time for appeals. */
function appealTimeResponse(
  complaint: RegisteredComplaint,
  { decisionId }: DecisionState,
  { personId }: Receipt,
): Plain<AppealTimeResponse> {
  const { missingReasons, accessRequests } = appealTimeOf(complaint, { decisionId, personId });
  return { reasonsGivenOn: missingReasons?.givenOn ?? null, missingReasons, accessRequests: [...accessRequests] };
}

/** Ankestyrelsen counts a case with several sub-decisions once. */
const outcomeOf = (complaint: RegisteredComplaint, decision: DecisionState) =>
  furthestReaching(
    pointsOf(complaint, decision).flatMap(({ pointId }) => boardOutcomeOf(complaint, pointId)?.outcome ?? []),
  );

/** How far a realitet point has come. */
export function appealResponse(
  complaint: RegisteredComplaint,
  point: PointState,
  { reassessments }: RealitetDetails,
): AppealResponse {
  const appeal = appealOf(complaint, point.pointId);
  const { reassessed, upheldSentOn, choice, silentSince, forwardedOn, boardReceivedOn, dispensation } = appeal;
  const { decidedAnewOn, court, withdrawnOn } = appeal;
  const outcome = boardOutcomeOf(complaint, point.pointId);
  return {
    reassessed,
    ...reassessments[point.pointId],
    upheldSentOn,
    choice: choice && { ...choice, late: choseLate(complaint, point.pointId) },
    silentSince,
    forwardedOn,
    boardReceivedOn,
    dispensation,
    outcome: outcome && { ...outcome, causes: [...outcome.causes] },
    decidedAnewOn,
    court,
    withdrawnOn,
  };
}
