import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { computedFor } from '../deadlines/deadline-dates.js';
import type { ExplainRefusal } from '../deadlines/deadlines.refusals.js';
import { ruleInForce, type Rulebook } from '../deadlines/rulebook.js';
import { appealBegan } from './appeal-time.rules.js';
import { stoppedBy, type AccessRequest } from './appeal-time.state.js';
import { isComputedHere } from './legal-basis.rules.js';
import type { AppealTimeRefusal } from './realitet.refusals.js';
import type { DecisionState, ReceiptState } from './realitet.state.js';
import { appealRuleOf } from './timeliness.rules.js';

const refuse = (code: AppealTimeRefusal | ExplainRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** With what a party's requests for access are put right. */
interface Correcting {
  readonly complaint: RegisteredComplaint;
  readonly decision: DecisionState;
  readonly receipt: ReceiptState;
  readonly rulebook: Rulebook;
  readonly today: PlainDate;
}

/**
 * Whether a party's requests for access could have been recorded so, one after the other: each from the day the party
 * had the decision, or the one before it was answered, to the last day of the time for appeals as those before it left
 * it (forvaltningsloven § 17, stk. 2). Only the last may wait for its answer. That none was made can always be told.
 */
export function checkAccessRequests(requests: readonly AccessRequest[], correcting: Correcting): void {
  const { decision, receipt, today } = correcting;
  if (requests.length > 0 && !isComputedHere(decision.regime)) throw refuse('appeal-time-not-running');
  let earliest = receipt.receivedOn ?? decision.decidedOn;
  for (const [index, request] of requests.entries()) {
    const at = `accessRequests[${index}].`;
    const { requestedOn, answeredOn } = request;
    const field = `${at}requestedOn`;
    notInTheFuture(requestedOn, today, field);
    if (requestedOn < earliest) throw refuse('access-asked-too-early', { field, earliest });
    const latest = lastDayToAsk(requests.slice(0, index), correcting);
    if (latest !== null && requestedOn > latest) throw refuse('access-asked-too-late', { field, latest });
    checkAnswer(request, at, today);
    if (answeredOn === null && index < requests.length - 1) {
      throw refuse('access-answer-missing', { field: `${at}answeredOn` });
    }
    earliest = answeredOn ?? requestedOn;
  }
}

function checkAnswer({ requestedOn, answeredOn, how }: AccessRequest, at: string, today: PlainDate): void {
  if ((answeredOn === null) !== (how === null)) {
    throw refuse('access-answer-incomplete', { field: `${at}${how === null ? 'how' : 'answeredOn'}` });
  }
  if (answeredOn === null) return;
  const field = `${at}answeredOn`;
  notInTheFuture(answeredOn, today, field);
  if (answeredOn < requestedOn) throw refuse('access-answered-before-asked', { field, earliest: requestedOn });
}

/** The last day on which a request stops the time for appeals, after those before it; null while it has not begun. */
function lastDayToAsk(
  earlier: readonly AccessRequest[],
  { complaint, decision, receipt, rulebook }: Correcting,
): PlainDate | null {
  const began = appealBegan(complaint, decision, receipt);
  if (began === null) return null;
  const asked = { rule: appealRuleOf(decision), on: began.startedOn, team: null, legalBasis: null };
  const inForce = ruleInForce(rulebook, asked);
  const computed =
    inForce &&
    computedFor({ ...began, startedAt: null }, inForce, rulebook, {
      ...{ pauses: [], extensions: [], notices: [] },
      suspensions: stoppedBy(earlier),
    });
  if (computed === null) throw refuse('appeal-time-not-running');
  return computed.latestOn;
}

export const sameRequests = (a: readonly AccessRequest[], b: readonly AccessRequest[]): boolean => text(a) === text(b);

const text = (requests: readonly AccessRequest[]): string =>
  JSON.stringify(requests.map(({ requestedOn, answeredOn, how }) => [requestedOn, answeredOn, how]));
