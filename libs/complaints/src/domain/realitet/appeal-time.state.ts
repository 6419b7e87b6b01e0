import type { ToldSuspension } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { ClockSubject } from '../deadlines/clock.js';

/** What the law itself did to one party’s time for appealing one decision. */
export interface AppealTimeState {
  /** In the order in which they were recorded; none of them overlaps another. */
  readonly suspensions: readonly ToldSuspension[];
  /** When the reasons were given that the decision came without; null: it had them, or nobody gave them yet. */
  readonly reasonsGivenOn: PlainDate | null;
}

/** By decision and party; see `appealTimeOf`. */
export type AppealTimes = Readonly<Record<string, AppealTimeState>>;

interface WithAppealTimes {
  readonly realitet: { readonly appealTimes: AppealTimes };
}

interface Of {
  readonly decisionId: string;
  /** Null: of the receipt of which nobody knows whose it is. */
  readonly personId: string | null;
}

export const keyOf = ({ decisionId, personId }: Of): string => JSON.stringify([decisionId, personId]);

const untouched: AppealTimeState = { suspensions: [], reasonsGivenOn: null };

export const appealTimeOf = ({ realitet }: WithAppealTimes, of: Of): AppealTimeState =>
  realitet.appealTimes[keyOf(of)] ?? untouched;

/** The rules of a party’s time for appeals, of which one holds. */
export const appealRules = ['APPEAL_4W', 'APPEAL_BU_4W'] as const;

/** What the law stopped of a clock or a deadline; nothing of any but a party’s time for appeals. */
export function suspensionsOf(
  complaint: WithAppealTimes,
  rule: string,
  { decisionId, personId }: ClockSubject,
): readonly ToldSuspension[] {
  if (decisionId === undefined || !appealRules.some((code) => code === rule)) return [];
  return appealTimeOf(complaint, { decisionId, personId: personId ?? null }).suspensions;
}
