import type { PlainDate } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillOpen } from '../life.rules.js';
import type { AppealTimeCommand } from './appeal-time.commands.js';
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
    const { suspensions } = appealTimeOf(complaint, data);
    if (suspensions.some(({ to }) => to === null)) throw refuse('appeal-time-already-suspended');
    const [earliest = hadOn] = [hadOn, ...suspensions.map(({ to }) => to ?? hadOn)].sort().reverse();
    if (data.requestedOn < earliest) throw refuse('access-asked-too-early', { field, earliest });
    if (latestOn !== null && data.requestedOn > latestOn) {
      throw refuse('access-asked-too-late', { field, latest: latestOn });
    }
    return [{ type: 'AppealTimeSuspended', data }];
  },
  ResumeAppealTime: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    knownReceipt(complaint, data);
    const open = appealTimeOf(complaint, data).suspensions.find(({ to }) => to === null);
    if (!open) throw refuse('appeal-time-not-suspended');
    // The field as whoever asks knows it.
    const field = 'answeredOn';
    notInTheFuture(data.resumedOn, today, field);
    if (data.resumedOn < open.from) throw refuse('access-answered-before-asked', { field, earliest: open.from });
    return [{ type: 'AppealTimeResumed', data }];
  },
  GiveMissingReasons: ({ data: { today, ...data } }, complaint) => {
    stillOpen(complaint);
    const { receivedOn } = knownReceipt(complaint, data);
    if (appealTimeOf(complaint, data).reasonsGivenOn !== null) throw refuse('reasons-already-given');
    const field = 'givenOn';
    notInTheFuture(data.givenOn, today, field);
    const earliest = receivedOn ?? knownDecision(complaint, data.decisionId).decidedOn;
    if (data.givenOn < earliest) throw refuse('reasons-before-receipt', { field, earliest });
    return [{ type: 'MissingReasonsGiven', data }];
  },
};

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
  const hadOn = receipt.receivedOn ?? decision.decidedOn;
  if (appealBegan(complaint, decision, receipt) === null) return { hadOn, latestOn: null };
  const subject = appealSubjectOf(decision, receipt);
  const latestOn = latestDayOf(complaint, { rule: appealRuleOf(decision), subject });
  if (latestOn === null) throw refuse('appeal-time-not-running');
  return { hadOn, latestOn };
}
