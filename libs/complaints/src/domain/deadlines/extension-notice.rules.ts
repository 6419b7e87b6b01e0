import { longestOfAll, ruleOf, type NoticeOwed } from '@lydhoer/calendar';
import { addDays, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillCounts } from '../life.rules.js';
import { datesWith } from './dates-with.js';
import type { CorrectExtensionNotice, NotifyOfExtension } from './deadlines.commands.js';
import type { DeadlineExtensionNotified, ExtensionNoticeCorrected } from './deadlines.events.js';
import type { DeadlineRefusal } from './deadlines.refusals.js';
import type { Computed } from './deadlines.schemas.js';
import { placeOfNotice, type Deadline, type ExtensionNotice } from './deadlines.state.js';

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
  checkNotice(notice, { deadline, owed, computed, today, at: '' });
  const alongside = extendedTogether(complaint, deadline, owed).map(({ deadlineId }) => deadlineId);
  return { type: 'DeadlineExtensionNotified', data: { ...notice, alongside } };
}

/**
 * What puts a notice right. It is judged as if it had been recorded so in its place: by the deadline as the notices
 * before it left it. That it was never sent can be told of any, also when its deadline no longer applies.
 */
export function correctNotice(
  { data }: CorrectExtensionNotice,
  complaint: RegisteredComplaint,
): ExtensionNoticeCorrected {
  stillCounts(complaint);
  const { complaintId, deadlineId, notice, reason, today, rulebook } = data;
  const deadline = knownDeadline(complaint, deadlineId);
  const owed = noticeOwedOf(deadline);
  const place = placeOfNotice(deadline.notices, data.was);
  const was = deadline.notices[place];
  if (!was) throw refuse('notice-unknown', { field: 'was' });
  if (notice !== null) {
    if (sameNotice(was, notice)) throw refuse('notice-unchanged');
    const now = datesOf(deadline);
    const earlier = { notices: deadline.notices.slice(0, place) };
    const computed = datesWith(complaint, deadline, earlier, rulebook) ?? now;
    checkNotice(notice, { deadline, owed, computed, today, at: 'notice.' });
  }
  const alongside = extendedTogether(complaint, deadline, owed)
    .filter(({ notices }) => placeOfNotice(notices, was) >= 0)
    .map((other) => other.deadlineId);
  return {
    type: 'ExtensionNoticeCorrected',
    data: { complaintId, deadlineId, alongside, was: { ...was }, notice, reason },
  };
}

const sameNotice = (a: ExtensionNotice, b: ExtensionNotice): boolean =>
  a.notifiedOn === b.notifiedOn && a.expectedOn === b.expectedOn && a.ground === b.ground;

interface Noticed {
  readonly deadline: Deadline;
  readonly owed: NoticeOwed;
  readonly computed: Computed;
  readonly today: PlainDate;
  /** Before the names of its fields, where it is part of what was asked. */
  readonly at: string;
}

function checkNotice(
  { notifiedOn, expectedOn, ground }: ExtensionNotice,
  { deadline, owed, computed, today, at }: Noticed,
): void {
  if (!owed.grounds.includes(ground)) {
    const { paragraph, grounds } = owed;
    throw refuse('extension-ground-not-in-law', { field: `${at}ground`, paragraph, grounds: [...grounds] });
  }
  checkNotifiedOn(notifiedOn, deadline, { today, field: `${at}notifiedOn` });
  checkExpectedOn(expectedOn, notifiedOn, { computed, field: `${at}expectedOn` });
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

function checkNotifiedOn(
  notifiedOn: PlainDate,
  { startedOn, met }: Deadline,
  { today, field }: { readonly today: PlainDate; readonly field: string },
): void {
  notInTheFuture(notifiedOn, today, field);
  if (notifiedOn < startedOn) throw refuse('notice-before-start', { field, earliest: startedOn });
  if (met && notifiedOn > met.metOn) throw refuse('notice-after-it-was-met', { field, latest: met.metOn });
}

/** An extension never shortens, and nobody is told to expect on a day that is over. */
function checkExpectedOn(
  expectedOn: PlainDate,
  notifiedOn: PlainDate,
  { computed, field }: { readonly computed: Computed; readonly field: string },
): void {
  const { dueOn, dueBeforeExtension } = computed;
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
): readonly Deadline[] =>
  Object.values(deadlines.all).filter(
    (other) =>
      other.deadlineId !== deadlineId &&
      together.some((code) => code === other.rule.code) &&
      other.occurrence === occurrence &&
      other.subject.pointId === subject.pointId &&
      other.subject.decisionId === subject.decisionId &&
      other.subject.personId === subject.personId,
  );
