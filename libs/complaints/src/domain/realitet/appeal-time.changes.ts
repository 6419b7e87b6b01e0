import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { AppealTimeEvent } from './appeal-time.events.js';
import { appealTimeOf, keyOf, type AppealTimeState } from './appeal-time.state.js';

/** What events change in the parties’ times for appeals. */
export const appealTimeChanges: AreaChanges<AppealTimeEvent> = {
  AppealTimeSuspended: (complaint, { data }) =>
    withAppealTime(complaint, data, ({ accessRequests }) => ({
      accessRequests: [...accessRequests, { requestedOn: data.requestedOn, answeredOn: null, how: null }],
    })),
  AppealTimeResumed: (complaint, { data }) =>
    withAppealTime(complaint, data, ({ accessRequests }) => ({
      accessRequests: accessRequests.map((one) =>
        one.answeredOn === null ? { ...one, answeredOn: data.resumedOn, how: data.how } : one,
      ),
    })),
  AccessRequestsCorrected: (complaint, { data }) =>
    withAppealTime(complaint, data, () => ({ accessRequests: data.accessRequests })),
  MissingReasonsGiven: (complaint, { data }) => {
    const { ground, givenOn } = data;
    return withAppealTime(complaint, data, () => ({ missingReasons: { ground, givenOn } }));
  },
  MissingReasonsCorrected: (complaint, { data }) =>
    withAppealTime(complaint, data, () => ({ missingReasons: data.given })),
};

function withAppealTime(
  complaint: RegisteredComplaint,
  of: { readonly decisionId: string; readonly personId: string | null },
  change: (now: AppealTimeState) => Partial<AppealTimeState>,
): RegisteredComplaint {
  const now = appealTimeOf(complaint, of);
  const { realitet } = complaint;
  const appealTimes = { ...realitet.appealTimes, [keyOf(of)]: { ...now, ...change(now) } };
  return { ...complaint, realitet: { ...realitet, appealTimes } };
}
