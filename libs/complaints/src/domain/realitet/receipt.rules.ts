import { deemedReceived, defaultDelivery, type StartCause } from '@lydhoer/calendar';
import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { CorrectionRefusal } from '../corrections/corrections.refusals.js';
import { notInTheFuture } from '../date.rules.js';
import { settingOf, type Rulebook } from '../deadlines/rulebook.js';
import { earliest as earliestOf } from '../formalitet/formalitet.rules.js';
import { partyOf } from '../parties/parties.state.js';
import { appealTimeOf } from './appeal-time.state.js';
import { refuse } from './realitet.checks.js';
import type { ReceiptTold } from './realitet.commands.js';
import type { ReceiptFacts } from './realitet.schemas.js';
import type { DecisionState } from './realitet.state.js';

type Facts = Omit<ReceiptFacts, 'complaintId' | 'decisionId'>;

/** Checks what is told of one party's receipt; gives it as its event has it, with the day it is deemed received. */
export function receiptFacts(
  told: ReceiptTold,
  decision: DecisionState,
  {
    complaint,
    today,
    rulebook,
  }: { readonly complaint: RegisteredComplaint; readonly today: PlainDate; readonly rulebook: Rulebook },
): Facts {
  const { personId, sentOn, receivedOn, channel, laterBecause, guidance, guidanceGivenOn } = told;
  if (personId !== null && !partyOf(complaint.parties, personId)) {
    throw refuse('receipt-person-unknown', { field: 'personId' });
  }
  const earliest = decision.sentOn ?? decision.decidedOn;
  checkDay(sentOn, { earliest, today, field: 'sentOn' });
  checkDay(receivedOn, { earliest, today, field: 'receivedOn' });
  if (sentOn !== null && receivedOn !== null && receivedOn < sentOn) {
    throw refuse('received-before-it-was-sent', { field: 'receivedOn', earliest: sentOn });
  }
  checkDigitalPost(told);
  const receipt = receivedOn === null ? deemed(told, rulebook) : { receivedOn, how: 'stated' as const, calendar: null };
  checkGuidanceDay(told, receipt.receivedOn, today);
  return { personId, sentOn, ...receipt, channel, laterBecause, guidance, guidanceGivenOn };
}

/** A party asks for the files, and gets reasons that were missing, after it received the decision. */
export function checkBeforeAppealTime(
  { personId, receivedOn, how }: Pick<Facts, 'personId' | 'receivedOn' | 'how'>,
  { complaint, decisionId }: { readonly complaint: RegisteredComplaint; readonly decisionId: string },
): void {
  const { accessRequests, missingReasons } = appealTimeOf(complaint, { decisionId, personId });
  const next = earliestOf([accessRequests[0]?.requestedOn ?? null, missingReasons?.givenOn ?? null]);
  if (receivedOn === null || next === null || receivedOn <= next) return;
  const field = how === 'stated' ? 'receivedOn' : 'sentOn';
  throw new Refusal<CorrectionRefusal>('date-after-next-step', { field, latest: next });
}

function checkDay(
  date: PlainDate | null,
  { earliest, today, field }: { readonly earliest: PlainDate; readonly today: PlainDate; readonly field: string },
): void {
  if (date === null) return;
  notInTheFuture(date, today, field);
  if (date < earliest) throw refuse('receipt-before-decision', { field, earliest });
}

/**
 * Digital Post is received when it is available to the recipient, which is the day it is sent, and not when somebody
 * reads it (domain reference 1.8 rules 1 and 5; lov om Digital Post § 10, whose number is from memory). A later day
 * would give the party more time than the law does: it takes a ground on which the message was not available.
 */
function checkDigitalPost({ sentOn, receivedOn, channel, laterBecause }: ReceiptTold): void {
  const isLater = channel === 'digital-post' && sentOn !== null && receivedOn !== null && receivedOn > sentOn;
  if (isLater && laterBecause === null) {
    throw refuse('digital-post-is-received-when-available', { field: 'receivedOn', latest: sentOn });
  }
  if (!isLater && laterBecause !== null) {
    throw refuse('later-ground-only-for-digital-post', { field: 'laterBecause' });
  }
}

/**
 * When only the day of sending is known: Digital Post is received the same day, a letter after its delivery days
 * (domain reference 1.8 rule 5). A letter sent lately counts as received on a day to come.
 */
function deemed({ sentOn, channel }: ReceiptTold, rulebook: Rulebook): Pick<Facts, 'receivedOn' | 'how' | 'calendar'> {
  if (sentOn === null || channel === 'unknown') return { receivedOn: null, how: 'unknown', calendar: null };
  // Whoever is told or handed a decision has it.
  if (channel === 'oral' || channel === 'handed-over') {
    return { receivedOn: sentOn, how: 'deemed', calendar: rulebook.calendar.version };
  }
  const delivered = settingOf(rulebook, { rule: 'APPEAL_4W', on: sentOn }, 'lettersDelivered');
  const { receivedOn } = deemedReceived(
    sentOn,
    channel === 'quick-letter' ? 'quickbrev' : channel,
    rulebook.calendar,
    delivered === 'monday-to-saturday' ? { ...defaultDelivery, saturdays: true } : defaultDelivery,
  );
  return { receivedOn, how: 'deemed', calendar: rulebook.calendar.version };
}

function checkGuidanceDay(
  { guidance, guidanceGivenOn }: ReceiptTold,
  receivedOn: PlainDate | null,
  today: PlainDate,
): void {
  if (guidanceGivenOn === null) return;
  const field = 'guidanceGivenOn';
  if (!lacksGuidance(guidance)) throw refuse('guidance-day-only-when-it-was-missing', { field });
  notInTheFuture(guidanceGivenOn, today, field);
  notBeforeReceipt(guidanceGivenOn, receivedOn, field);
}

export function notBeforeReceipt(date: PlainDate, receivedOn: PlainDate | null, field: string): void {
  if (receivedOn !== null && date < receivedOn)
    throw refuse('guidance-before-receipt', { field, earliest: receivedOn });
}

/** What began a party's time for appeals; guidance that nobody knows of is not said to have been given. */
export const beganBy = (guidance: ReceiptTold['guidance']): StartCause => {
  if (lacksGuidance(guidance)) return 'guidance-received';
  return guidance === 'given' ? 'decision-received' : 'decision-received-guidance-unknown';
};

/** Without right guidance on how to appeal the time for appeals has not begun (RSL-vejledningen pkt. 272). */
export const lacksGuidance = (guidance: ReceiptTold['guidance']): boolean =>
  guidance === 'missing' || guidance === 'wrong';
