import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { AppealEvent } from './appeal.events.js';
import { withStep } from './realitet.moves.js';
import { appealOf } from './realitet.state.js';

/** What the steps of a point change, from the reassessment to the court. */
export const appealChanges: AreaChanges<AppealEvent> = {
  DecisionReassessed: (complaint, { data: { pointId, outcome, reassessedOn: on, timeliness, flag } }) =>
    withStep(complaint, {
      pointId,
      step: 'ReassessDecision',
      when: outcome,
      on,
      facts: { reassessed: { outcome, on, timeliness, flag } },
    }),
  CitizenChoiceRecorded: (complaint, { data: { pointId, choice, answeredOn: on, late } }) =>
    withStep(complaint, {
      pointId,
      step: 'RecordCitizenChoice',
      when: choice,
      on,
      facts: { choice: { choice, on, late } },
    }),
  CitizenStayedSilent: (complaint, { data: { pointId, meaning, waitedUntil, recordedOn: on } }) =>
    withStep(complaint, {
      pointId,
      step: 'RecordCitizenSilence',
      when: meaning,
      on,
      facts: { silentSince: on, waitedUntil },
    }),
  ForwardedToAppealBoard: (complaint, { data: { pointIds, forwardedOn: on } }) =>
    each(complaint, pointIds, (so, pointId) =>
      withStep(so, { pointId, step: 'ForwardToAppealBoard', when: null, on, facts: { forwardedOn: on } }),
    ),
  PassedOnToAppealBoard: (complaint, { data: { pointIds, passedOnOn: on, receivedByAppealBoardOn } }) =>
    each(complaint, pointIds, (so, pointId) =>
      withStep(so, {
        pointId,
        step: 'PassOnToAppealBoard',
        when: null,
        on,
        facts: { forwardedOn: on, boardReceivedOn: receivedByAppealBoardOn },
      }),
    ),
  AppealBoardReceiptRecorded: (complaint, { data: { pointIds, receivedOn } }) =>
    each(complaint, pointIds, (so, pointId) =>
      withStep(so, {
        pointId,
        step: 'RecordAppealBoardReceipt',
        when: null,
        on: receivedOn,
        facts: { boardReceivedOn: receivedOn },
      }),
    ),
  AppealWithdrawn: (complaint, { data: { pointId, withdrawnOn: on } }) =>
    withStep(complaint, { pointId, step: 'WithdrawAppeal', when: null, on, facts: { withdrawnOn: on } }),
  DispensationDecided: (complaint, { data: { pointId, granted, decidedOn: on } }) =>
    withStep(complaint, {
      pointId,
      step: 'DecideDispensation',
      when: null,
      on,
      facts: { dispensation: granted ? 'granted' : 'refused', dispensationOn: on },
    }),
  AppealBoardDecided: (complaint, { data: { pointId, outcome, causes, decidedOn, receivedOn } }) =>
    withStep(complaint, {
      pointId,
      step: 'RecordAppealBoardOutcome',
      when: outcome,
      on: receivedOn,
      facts: { outcome: { outcome, causes, decidedOn, receivedOn } },
    }),
  BroughtBeforeCourt: (complaint, { data: { pointId, broughtOn: on } }) =>
    withStep(complaint, {
      pointId,
      step: 'BringBeforeCourt',
      when: null,
      on,
      facts: { court: { broughtOn: on, outcome: null, decidedOn: null } },
    }),
  CourtDecided: (complaint, { data: { pointId, outcome, decidedOn: on } }) => {
    const court = appealOf(complaint, pointId).court ?? { broughtOn: on };
    const facts = { court: { ...court, outcome, decidedOn: on } };
    return withStep(complaint, { pointId, step: 'RecordCourtOutcome', when: null, on, facts });
  },
};

const each = (
  complaint: RegisteredComplaint,
  pointIds: readonly string[],
  move: (complaint: RegisteredComplaint, pointId: string) => RegisteredComplaint,
): RegisteredComplaint => pointIds.reduce(move, complaint);
