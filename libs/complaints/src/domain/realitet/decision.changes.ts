import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { ChairEvent } from './chair.events.js';
import type { DecisionEvent } from './decision.events.js';
import { withAppeal, withDecision, withNewDecision, withStep } from './realitet.moves.js';
import type { DecisionFacts, ReceiptFacts } from './realitet.schemas.js';
import type { ChairState, DecisionState, ReceiptState } from './realitet.state.js';
import { suspensiveFacts } from './suspensive-effect.rules.js';

/** What the events of decisions change, their parties' receipts and the chair's decision among them. */
export const decisionChanges: AreaChanges<DecisionEvent | ChairEvent> = {
  AppealedDecisionRecorded: (complaint, { data }) => added(complaint, factsOf(data)),
  AppealedDecisionCorrected: (complaint, { data }) => withDecision(complaint, data.decisionId, () => factsOf(data)),
  PointLinkedToDecision: (complaint, { data: { pointId, decisionId } }) =>
    withAppeal(complaint, pointId, { decisionId }),
  DecisionReceiptRecorded: (complaint, { data }) => withReceipt(complaint, data),
  DecisionReceiptCorrected: (complaint, { data }) => withReceipt(complaint, data),
  AppealGuidanceGiven: (complaint, { data: { decisionId, personId, givenOn } }) =>
    withDecision(complaint, decisionId, ({ receipts }) => ({
      receipts: receipts.map((receipt) =>
        receipt.personId === personId ? { ...receipt, guidanceGivenOn: givenOn } : receipt,
      ),
    })),
  NewDecisionMade: (complaint, { data }) => {
    const { replaces, because, sentOn, pointIds } = data;
    const known = added(complaint, {
      ...factsOf(data),
      replaces: { decisionId: replaces, because },
      sentOn,
    });
    const made = data.decisionId;
    return pointIds.reduce(
      (so, pointId) =>
        because === 'remitted'
          ? withStep(so, {
              pointId,
              step: 'MakeNewDecision',
              when: null,
              on: sentOn,
              facts: { decidedAnewOn: sentOn },
              made,
            })
          : withNewDecision(so, pointId, { made, upheldSentOn: sentOn }),
      known,
    );
  },
  SuspensiveEffectRecorded: (complaint, { data }) =>
    withDecision(complaint, data.decisionId, ({ suspensive }) => ({
      suspensive: [...suspensive, suspensiveFacts(data)],
    })),
  SuspensiveEffectCorrected: (complaint, { data: { decisionId, recorded } }) =>
    withDecision(complaint, decisionId, ({ suspensive }) => ({
      suspensive: [...suspensive.slice(0, -1), ...(recorded ? [suspensiveFacts(recorded)] : [])],
    })),
  ChairDecisionExecuted: (complaint, { data: { decisionId, executedAt } }) =>
    withDecision(complaint, decisionId, () => ({
      chair: { executedAt, notifiedAt: null, approvedOn: null, notApprovedOn: null, lapsed: null },
    })),
  ChairDecisionNotified: (complaint, { data: { decisionId, notifiedAt } }) =>
    withChair(complaint, decisionId, { notifiedAt }),
  ChairDecisionTimesCorrected: (complaint, { data: { decisionId, executedAt, notifiedAt, answer } }) =>
    executedAt === null
      ? withDecision(complaint, decisionId, () => ({ chair: null }))
      : withChair(complaint, decisionId, { executedAt, notifiedAt, ...answer }),
  ChairDecisionApproved: (complaint, { data: { decisionId, approvedOn } }) =>
    withChair(complaint, decisionId, { approvedOn }),
  ChairDecisionNotApproved: (complaint, { data: { decisionId, decidedOn } }) =>
    withChair(complaint, decisionId, { notApprovedOn: decidedOn }),
  ChairDecisionLapsed: (complaint, { data: { decisionId, lapsedOn, because } }) =>
    withChair(complaint, decisionId, { lapsed: { on: lapsedOn, because } }),
};

type Facts = Omit<DecisionFacts, 'complaintId' | 'reference' | 'bodyConfirmed'> & Pick<DecisionState, 'isConfirmed'>;

const factsOf = ({
  decisionId,
  decidedOn,
  body,
  legalBasis,
  bodyByLaw,
  regime,
  bodyConfirmed,
  decidedBy,
}: Omit<DecisionFacts, 'complaintId' | 'reference'>): Facts => ({
  decisionId,
  decidedOn,
  body,
  legalBasis,
  bodyByLaw,
  regime,
  isConfirmed: bodyConfirmed !== null,
  decidedBy,
});

function added(complaint: RegisteredComplaint, decision: Facts & Partial<DecisionState>): RegisteredComplaint {
  const { realitet } = complaint;
  const whole: DecisionState = {
    replaces: null,
    sentOn: null,
    receipts: [],
    suspensive: [],
    chair: null,
    ...decision,
  };
  return { ...complaint, realitet: { ...realitet, decisions: [...realitet.decisions, whole] } };
}

/** A later record of the same party's receipt puts the earlier right. */
function withReceipt(
  complaint: RegisteredComplaint,
  { decisionId, personId, receivedOn, guidance, guidanceGivenOn }: ReceiptFacts,
): RegisteredComplaint {
  return withDecision(complaint, decisionId, ({ receipts }) => {
    const now: ReceiptState = { personId, receivedOn, guidance, guidanceGivenOn };
    return { receipts: [...receipts.filter((receipt) => receipt.personId !== personId), now] };
  });
}

const withChair = (complaint: RegisteredComplaint, decisionId: string, change: Partial<ChairState>) =>
  withDecision(complaint, decisionId, ({ chair }) => ({ chair: chair && { ...chair, ...change } }));
