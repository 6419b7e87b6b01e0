import type { DeadlineRule } from '@lydhoer/calendar';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { AppealTimeRefusal } from '../realitet/realitet.refusals.js';
import type { ExplainRefusal } from './deadlines.refusals.js';

/** A request for access to the files that there might be. */
export interface AccessRequest {
  readonly requestedOn: PlainDate;
  /** Null: it is not answered. */
  readonly answeredOn: PlainDate | null;
}

const refuse = (code: ExplainRefusal | AppealTimeRefusal, facts: Readonly<Record<string, unknown>>) =>
  new Refusal(code, facts);

interface Running {
  readonly rule: DeadlineRule;
  readonly startedOn: PlainDate;
  /** The last day that requests leave; null: there is none. */
  readonly latestAfter: (requests: readonly AccessRequest[]) => PlainDate | null;
}

/**
 * Each request falls within the time as those before it have left it: what is asked later stops nothing. One from before
 * the time began stops it if it was not answered by then.
 */
export function checkAccessRequests(
  requests: readonly AccessRequest[],
  { rule, startedOn, latestAfter }: Running,
): void {
  if (requests.length > 0 && !rule.lawfulStops.some(({ effect }) => effect === 'stands-still')) {
    throw refuse('rule-not-stopped-by-law', { field: 'accessRequests', rule: rule.code });
  }
  let earliest: PlainDate | null = null;
  for (const [index, { requestedOn, answeredOn }] of requests.entries()) {
    const at = `accessRequests[${index}].`;
    const field = `${at}requestedOn`;
    if (earliest !== null && requestedOn < earliest) throw refuse('access-asked-too-early', { field, earliest });
    const latest = latestAfter(requests.slice(0, index));
    if (latest !== null && requestedOn > latest) throw refuse('access-asked-too-late', { field, latest });
    if (answeredOn === null && index < requests.length - 1) {
      throw refuse('access-answer-missing', { field: `${at}answeredOn` });
    }
    if (answeredOn !== null && answeredOn < requestedOn) {
      throw refuse('access-answered-before-asked', { field: `${at}answeredOn`, earliest: requestedOn });
    }
    if (requestedOn < startedOn && answeredOn !== null && answeredOn <= startedOn) {
      throw refuse('access-asked-too-early', { field, earliest: startedOn });
    }
    earliest = answeredOn ?? requestedOn;
  }
}
