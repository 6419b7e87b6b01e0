import type { ToldSuspension } from '@lydhoer/calendar';
import type { PlainDate } from '@lydhoer/kernel';
import type { ClockSubject } from '../deadlines/clock.js';
import type { AccessAnswer, MissingReasonsCase } from './appeal-time.values.js';

/** A request for access to the files, from which on the time for appeals stands still until it is answered. */
export interface AccessRequest {
  readonly requestedOn: PlainDate;
  /** Null while it is not answered; so is `how`. */
  readonly answeredOn: PlainDate | null;
  readonly how: AccessAnswer | null;
}

/** Reasons that the decision came without, and that were given afterwards. */
export interface MissingReasons {
  readonly ground: MissingReasonsCase;
  readonly givenOn: PlainDate;
}

/** What the law itself did to one party’s time for appealing one decision. */
export interface AppealTimeState {
  /** In order; none of them overlaps another. */
  readonly accessRequests: readonly AccessRequest[];
  /** Null: the decision came with its reasons, or nobody gave them yet. */
  readonly missingReasons: MissingReasons | null;
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

/** Without what was told of somebody who never was a party. */
export const withoutParty = (appealTimes: AppealTimes, personId: string): AppealTimes =>
  Object.fromEntries(
    Object.entries(appealTimes).filter(
      ([key]) => (JSON.parse(key) as readonly [string, string | null])[1] !== personId,
    ),
  );

const untouched: AppealTimeState = { accessRequests: [], missingReasons: null };

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
  return stoppedBy(appealTimeOf(complaint, { decisionId, personId: personId ?? null }).accessRequests);
}

/** What the law stops for requests (forvaltningsloven § 17, stk. 2). */
export const stoppedBy = (
  accessRequests: readonly Pick<AccessRequest, 'requestedOn' | 'answeredOn'>[],
): readonly ToldSuspension[] =>
  accessRequests.map(({ requestedOn: from, answeredOn: to }) => ({ from, to, ground: 'access-to-files' }));
