import { longestOfAll, ruleOf, type NoticeOwed } from '@lydhoer/calendar';
import { addDays, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillCounts } from '../life.rules.js';
import type { NotifyOfExtension } from './deadlines.commands.js';
import type { DeadlineExtensionNotified } from './deadlines.events.js';
import type { DeadlineRefusal } from './deadlines.refusals.js';
import type { Computed } from './deadlines.schemas.js';
import type { Deadline } from './deadlines.state.js';

const refuse = (code: DeadlineRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/**
 * The law lets an authority take longer when it tells the citizen why, and when to expect the answer (of reassessment
 * bekendtgørelse 1128/2015 § 12, stk. 2; retssikkerhedsloven § 3, stk. 2; offentlighedsloven § 36, stk. 2). A notice
 * sent when the time was over is recorded, for the citizen got it; it cures nothing, and the calendar lets it extend
 * nothing. Further notices may follow.
 */
export function notifyOfExtension(
  { data }: NotifyOfExtension,
  complaint: RegisteredComplaint,
): DeadlineExtensionNotified {
  stillCounts(complaint);
  const { today, ...notice } = data;
  const deadline = knownDeadline(complaint, notice.deadlineId);
  const owed = noticeOwedOf(deadline);
  const computed = datesOf(deadline);
  if (!owed.grounds.includes(notice.ground)) {
    const { paragraph, grounds } = owed;
    throw refuse('extension-ground-not-in-law', { field: 'ground', paragraph, grounds: [...grounds] });
  }
  checkNotifiedOn(notice.notifiedOn, deadline, today);
  checkExpectedOn(notice.expectedOn, notice.notifiedOn, computed);
  return {
    type: 'DeadlineExtensionNotified',
    data: { ...notice, alongside: extendedTogether(complaint, deadline, owed) },
  };
}

function knownDeadline({ deadlines }: RegisteredComplaint, deadlineId: string): Deadline {
  const deadline = Object.hasOwn(deadlines.all, deadlineId) ? deadlines.all[deadlineId] : undefined;
  if (!deadline) throw refuse('deadline-unknown', { deadlineId });
  return deadline;
}

/** What the rule, in the version that the deadline was computed by, asks of a notice. */
function noticeOwedOf({ rule }: Deadline): NoticeOwed {
  const owed = ruleOf(rule)?.notice;
  if (!owed) throw refuse('not-extended-by-notice', { rule: rule.code });
  return owed;
}

/** What was met may have been extended all the same: whether it was kept follows from it. */
function datesOf({ computed, superseded, rule }: Deadline): Computed {
  if (superseded !== null) throw refuse('deadline-not-running', { state: 'superseded' });
  if (computed === null) throw refuse('deadline-has-no-date', { rule: rule.code });
  return computed;
}

function checkNotifiedOn(notifiedOn: PlainDate, { startedOn, met }: Deadline, today: PlainDate): void {
  const field = 'notifiedOn';
  notInTheFuture(notifiedOn, today, field);
  if (notifiedOn < startedOn) throw refuse('notice-before-start', { field, earliest: startedOn });
  if (met && notifiedOn > met.metOn) throw refuse('notice-after-it-was-met', { field, latest: met.metOn });
}

/** An extension never shortens, and nobody is told to expect on a day that is over. */
function checkExpectedOn(
  expectedOn: PlainDate,
  notifiedOn: PlainDate,
  { dueOn, dueBeforeExtension }: Pick<Computed, 'dueOn' | 'dueBeforeExtension'>,
): void {
  const field = 'expectedOn';
  const earliest = [addDays(dueOn, 1), notifiedOn].sort().at(-1) ?? dueOn;
  if (expectedOn < earliest) throw refuse('expected-date-not-later', { field, earliest });
  const latest = addDays(dueBeforeExtension ?? dueOn, longestOfAll);
  if (expectedOn > latest) throw refuse('date-beyond-calendar', { field, latest });
}

/** Reassessing and forwarding are the same weeks of the same point: one letter tells of both. */
const extendedTogether = (
  { deadlines }: RegisteredComplaint,
  { deadlineId, subject, occurrence }: Deadline,
  { together }: NoticeOwed,
): string[] =>
  Object.values(deadlines.all)
    .filter(
      (other) =>
        other.deadlineId !== deadlineId &&
        together.some((code) => code === other.rule.code) &&
        other.occurrence === occurrence &&
        other.subject.pointId === subject.pointId &&
        other.subject.decisionId === subject.decisionId &&
        other.subject.personId === subject.personId,
    )
    .map((other) => other.deadlineId);
