import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { DateRefusal, LifeRefusal } from './complaint.refusals.js';
import type { RegisteredComplaint } from './complaint.state.js';
import { receivable, sinceReceipt } from './date.rules.js';

const refuse = (code: LifeRefusal | DateRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

export function stillOpen({ ended }: RegisteredComplaint): void {
  if (ended === 'withdrawn') throw refuse('complaint-withdrawn');
  if (ended === 'closed') throw refuse('complaint-closed');
}

export function checkCorrection(receivedOn: PlainDate, complaint: RegisteredComplaint, today: PlainDate): void {
  receivable(receivedOn, today);
  if (receivedOn === complaint.receivedOn) throw refuse('receipt-date-unchanged', { field: 'receivedOn' });
  if (complaint.handledFirstOn !== null && receivedOn > complaint.handledFirstOn) {
    throw refuse('received-after-it-was-handled', { field: 'receivedOn', latest: complaint.handledFirstOn });
  }
}

/** Every point has its answer. A realitet point is settled by its own track, which ends in reassessment or appeal. */
export function checkAllSettled({ points }: RegisteredComplaint): void {
  const open = points.filter(({ answeredOn }) => answeredOn === null);
  const pointIds = (of: typeof open) => of.map(({ pointId }) => pointId);
  const realitet = open.filter(({ kind }) => kind === 'realitet');
  if (realitet.length > 0) throw refuse('realitet-point-open', { points: pointIds(realitet) });
  if (open.length > 0) throw refuse('points-unanswered', { points: pointIds(open) });
}

export function checkClosingDate(closedOn: PlainDate, complaint: RegisteredComplaint, today: PlainDate): void {
  sinceReceipt(closedOn, complaint.receivedOn, today, 'closedOn');
  const lastAnswer = complaint.points
    .flatMap(({ answeredOn }) => answeredOn ?? [])
    .sort()
    .at(-1);
  if (lastAnswer !== undefined && closedOn < lastAnswer)
    throw refuse('closed-before-answer', { field: 'closedOn', earliest: lastAnswer });
}
