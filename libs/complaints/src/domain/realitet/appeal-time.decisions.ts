import type { PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillCounts, stillOpen } from '../life.rules.js';
import type { AppealTimeCommand } from './appeal-time.commands.js';
import { checkAccessRequests, sameRequests } from './appeal-time-corrections.rules.js';
import { appealBegan } from './appeal-time.rules.js';
import { appealTimeOf } from './appeal-time.state.js';
import { isComputedHere } from './legal-basis.rules.js';
import { knownDecision, refuse } from './realitet.checks.js';
import type { ReceiptState } from './realitet.state.js';
import { appealRuleOf, appealSubjectOf, latestDayOf } from './timeliness.rules.js';

interface OfParty {
  readonly decisionId: string;
  readonly personId: string | null;
}

/** What commands decide about what the law itself does to a party’s time for appeals. */
export const appealTimeDecisions: AreaDecisions<AppealTimeCommand> = {
  SuspendAppealTime: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { hadOn, latestOn } = timeToAsk(complaint, data);
    const field = 'requestedOn';
    notInTheFuture(data.requestedOn, today, field);
    const { accessRequests } = appealTimeOf(complaint, data);
    if (accessRequests.some(({ answeredOn }) => answeredOn === null)) throw refuse('appeal-time-already-suspended');
    const answered = accessRequests.map(({ answeredOn }) => answeredOn ?? hadOn);
    const [earliest = hadOn] = [hadOn, ...answered].sort().reverse();
    if (data.requestedOn < earliest) throw refuse('access-asked-too-early', { field, earliest });
    if (latestOn !== null && data.requestedOn > latestOn) {
      throw refuse('access-asked-too-late', { field, latest: latestOn });
    }
    return [{ type: 'AppealTimeSuspended', data }];
  },
  ResumeAppealTime: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    knownReceipt(complaint, data);
    const open = appealTimeOf(complaint, data).accessRequests.find(({ answeredOn }) => answeredOn === null);
    if (!open) throw refuse('appeal-time-not-suspended');
    // The field as whoever asks knows it.
    const field = 'answeredOn';
    notInTheFuture(data.resumedOn, today, field);
    const { requestedOn: earliest } = open;
    if (data.resumedOn < earliest) throw refuse('access-answered-before-asked', { field, earliest });
    return [{ type: 'AppealTimeResumed', data }];
  },
  // Corrections are possible after the end, too: whether a complaint came in time follows from them.
  CorrectAccessRequests: ({ data: { today, rulebook, ...data } }, complaint) => {
    stillCounts(complaint);
    const receipt = knownReceipt(complaint, data);
    const decision = knownDecision(complaint, data.decisionId);
    const { accessRequests: was } = appealTimeOf(complaint, data);
    if (sameRequests(was, data.accessRequests)) throw refuse('access-requests-unchanged');
    checkAccessRequests(data.accessRequests, { complaint, decision, receipt, rulebook, today });
    return [{ type: 'AccessRequestsCorrected', data: { ...data, was: [...was] } }];
  },
  GiveMissingReasons: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const earliest = hadDecisionOn(complaint, data);
    if (appealTimeOf(complaint, data).missingReasons !== null) throw refuse('reasons-already-given');
    checkGiven(data.givenOn, { field: 'givenOn', earliest, today });
    return [{ type: 'MissingReasonsGiven', data }];
  },
  CorrectMissingReasons: ({ data: { today, ...data } }, complaint) => {
    stillCounts(complaint);
    const earliest = hadDecisionOn(complaint, data);
    const { given } = data;
    const { missingReasons: was } = appealTimeOf(complaint, data);
    if (was?.givenOn === given?.givenOn && was?.ground === given?.ground) throw refuse('missing-reasons-unchanged');
    if (given !== null) checkGiven(given.givenOn, { field: 'given.givenOn', earliest, today });
    return [{ type: 'MissingReasonsCorrected', data: { ...data, was: was && { ...was } } }];
  },
};

/** The day a party had the decision; where nobody knows it, the day it was made. */
const hadDecisionOn = (complaint: RegisteredComplaint, of: OfParty): PlainDate =>
  knownReceipt(complaint, of).receivedOn ?? knownDecision(complaint, of.decisionId).decidedOn;

function checkGiven(
  givenOn: PlainDate,
  { field, earliest, today }: { readonly field: string; readonly earliest: PlainDate; readonly today: PlainDate },
): void {
  notInTheFuture(givenOn, today, field);
  if (givenOn < earliest) throw refuse('reasons-before-receipt', { field, earliest });
}

function knownReceipt(complaint: RegisteredComplaint, { decisionId, personId }: OfParty): ReceiptState {
  const { receipts } = knownDecision(complaint, decisionId);
  const receipt = receipts.find((other) => other.personId === personId);
  if (!receipt) throw refuse('receipt-not-recorded', { field: 'personId' });
  return receipt;
}

/**
 * When a request for access can stop a party’s time for appeals: from the day the party had the decision (where nobody
 * knows it, the day it was made) to the last day. Whoever asks before the time begins, because guidance or reasons were
 * missing, is waited for once it runs; it then matters nothing which of the two was recorded first. While the time has
 * not begun it has no last day.
 */
function timeToAsk(
  complaint: RegisteredComplaint,
  of: OfParty,
): { readonly hadOn: PlainDate; readonly latestOn: PlainDate | null } {
  const receipt = knownReceipt(complaint, of);
  const decision = knownDecision(complaint, of.decisionId);
  if (!isComputedHere(decision.regime)) throw refuse('appeal-time-not-running');
  const hadOn = hadDecisionOn(complaint, of);
  if (appealBegan(complaint, decision, receipt) === null) return { hadOn, latestOn: null };
  const subject = appealSubjectOf(decision, receipt);
  const latestOn = latestDayOf(complaint, { rule: appealRuleOf(decision), subject });
  if (latestOn === null) throw refuse('appeal-time-not-running');
  return { hadOn, latestOn };
}
