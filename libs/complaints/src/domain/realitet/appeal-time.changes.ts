import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { AppealTimeEvent } from './appeal-time.events.js';
import { appealTimeOf, keyOf, type AppealTimeState } from './appeal-time.state.js';

/** What events change in the parties’ times for appeals. */
export const appealTimeChanges: AreaChanges<AppealTimeEvent> = {
  AppealTimeSuspended: (complaint, { data }) =>
    withAppealTime(complaint, data, ({ suspensions }) => ({
      suspensions: [...suspensions, { from: data.requestedOn, to: null, ground: data.ground }],
    })),
  AppealTimeResumed: (complaint, { data }) =>
    withAppealTime(complaint, data, ({ suspensions }) => ({
      suspensions: suspensions.map((one) => (one.to === null ? { ...one, to: data.resumedOn } : one)),
    })),
  MissingReasonsGiven: (complaint, { data }) =>
    withAppealTime(complaint, data, () => ({ reasonsGivenOn: data.givenOn })),
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
