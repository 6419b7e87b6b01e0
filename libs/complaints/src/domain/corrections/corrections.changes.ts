import type { PlainDate } from '@lydhoer/kernel';
import type { AreaChanges } from '../areas.js';
import { handledInstead, withPoint, type RegisteredComplaint } from '../complaint.state.js';
import { withFormalitet, withFormalitetPoint } from '../formalitet/formalitet.changes.js';
import { formalitetOf } from '../formalitet/formalitet.state.js';
import type { DialogueStepName } from '../formalitet/formalitet.values.js';
import { withoutLastStep } from '../realitet/realitet.moves.js';
import type { RealitetDay } from '../realitet/realitet.values.js';
import { withStepDay } from '../realitet/step-days.js';
import type { CorrectionEvent } from './corrections.events.js';
import type { CorrectionsState } from './corrections.state.js';
import { redatedDialogue } from './dialogue-days.rules.js';
import { withoutFormalitetStep } from './formalitet-taking-back.rules.js';
import { isDialogueDay, isRealitetDay, type CorrectableStep } from './corrections.values.js';

/** What events change in what was recorded wrongly and put right. */
export const correctionsChanges: AreaChanges<CorrectionEvent> = {
  ComplaintWithdrawn: (complaint, { data }) => withCorrections(complaint, { endedOn: data.withdrawnOn }),
  ComplaintClosed: (complaint, { data }) => withCorrections(complaint, { endedOn: data.closedOn }),
  ComplaintReopened: (complaint) => openAgain(complaint),
  WithdrawalRevoked: (complaint) => openAgain(complaint),
  RegistrationAnnulled: (complaint) => withCorrections(complaint, { annulled: true }),
  RegistrationReinstated: (complaint) => withCorrections(complaint, { annulled: false }),
  PointAnswerCorrected: (complaint, { data: { pointId, outcome, dismissalReason } }) =>
    withFormalitetPoint(complaint, pointId, { verdict: { outcome, dismissalReason } }),
  StepDateCorrected: (complaint, { data: { step, pointId, was, on } }) => {
    if (isRealitetDay(step)) return withStepDay(complaint, { pointId: pointId ?? '', day: step, on });
    if (!isDialogueDay(step)) return handledInstead(redated(complaint, { step, on }, pointId ?? ''), was, on);
    const dialogue = redatedDialogue(complaint.formalitet.dialogue, { step, was }, on);
    return handledInstead(withFormalitet(complaint, { dialogue }), was, on);
  },
  RealitetStepTakenBack: (complaint, { data: { pointId, voidedDecisionId } }) =>
    withoutLastStep(complaint, pointId, voidedDecisionId),
  FormalitetStepTakenBack: (complaint, { data: { step, pointId, takenOn } }) =>
    handledInstead(withoutFormalitetStep(complaint, step, pointId ?? ''), takenOn, null),
};

const withCorrections = (complaint: RegisteredComplaint, change: Partial<CorrectionsState>): RegisteredComplaint => ({
  ...complaint,
  corrections: { ...complaint.corrections, ...change },
});

/** What ended it did not happen after all. */
function openAgain(complaint: RegisteredComplaint): RegisteredComplaint {
  const { endedOn } = complaint.corrections;
  const open = withCorrections({ ...complaint, ended: null }, { endedOn: null });
  return endedOn === null ? open : handledInstead(open, endedOn, null);
}

function redated(
  complaint: RegisteredComplaint,
  { step, on }: { readonly step: Exclude<CorrectableStep, RealitetDay | DialogueStepName>; readonly on: PlainDate },
  pointId: string,
): RegisteredComplaint {
  switch (step) {
    case 'acknowledged':
      return withFormalitet(complaint, { acknowledgedOn: on });
    case 'withdrawn':
    case 'closed':
      return withCorrections(complaint, { endedOn: on });
    case 'answered':
      return withPoint(complaint, pointId, { answeredOn: on });
    case 'settled-by-dialogue':
      return withFormalitetPoint(complaint, pointId, { settledOn: on });
    case 'second-stage-asked':
    case 'second-stage-answered': {
      const { secondStage } = formalitetOf(complaint, pointId);
      const day = step === 'second-stage-asked' ? { askedOn: on } : { answeredOn: on };
      return withFormalitetPoint(complaint, pointId, { secondStage: secondStage && { ...secondStage, ...day } });
    }
  }
}
