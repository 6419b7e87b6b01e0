import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { notInTheFuture } from '../date.rules.js';
import { stillCounts } from '../life.rules.js';
import { datesWith } from './dates-with.js';
import { pausedSince } from './deadline-dates.js';
import type { CorrectExtension, ExtendDeadline } from './deadlines.commands.js';
import type { DeadlineExtended, DeadlineExtensionCorrected } from './deadlines.events.js';
import type { ExtensionRefusal, ServiceGoalRefusal } from './deadlines.refusals.js';
import type { Computed } from './deadlines.schemas.js';
import { placeOfExtension, type Deadline, type Extension } from './deadlines.state.js';
import { serviceGoalOf } from './service-goal.rules.js';

const refuse = (code: ExtensionRefusal | ServiceGoalRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/**
 * More time is given before the goal is over, and before it was met or ended otherwise, though it may be typed in later;
 * all of it together is at most what the rule allows.
 */
export function extend({ data }: ExtendDeadline, complaint: RegisteredComplaint): DeadlineExtended {
  const { today, extendedOn = today, ...extending } = data;
  const deadline = serviceGoalOf(complaint, data.deadlineId);
  const { computed, extensions } = deadline;
  if (computed === null) throw refuse('deadline-not-running', { state: 'superseded' });
  checkStillRan(deadline, extendedOn);
  checkDay(extendedOn, { deadline, today, field: 'extendedOn' });
  checkNotOver(extendedOn, { deadline, computed, field: 'extendedOn' });
  checkLength(extending.by, { deadline, others: extensions, field: 'by' });
  return { type: 'DeadlineExtended', data: { ...extending, extendedOn } };
}

/**
 * What puts an extension right: other days, given on another day, or never given. It is judged as if it had been
 * recorded so in its place: by the goal as the extensions before it left it, and with those after it, which may not have
 * been given when the time was over. Also when the goal was met or ended since: whether it was kept follows from it.
 */
export function correctExtension(
  { data }: CorrectExtension,
  complaint: RegisteredComplaint,
): DeadlineExtensionCorrected {
  stillCounts(complaint);
  const { complaintId, deadlineId, extension, reason, today, rulebook } = data;
  const deadline = serviceGoalOf(complaint, deadlineId);
  const { extensions } = deadline;
  const place = placeOfExtension(extensions, data.was);
  const was = extensions[place];
  if (!was) throw refuse('extension-unknown', { field: 'was' });
  const right = extension === null ? [] : [extension];
  const others = extensions.toSpliced(place, 1);
  const datesAfter = (earlier: readonly Extension[]) =>
    datesWith(complaint, deadline, { extensions: earlier }, rulebook) ?? deadline.computed;
  for (const { extendedOn, by } of right) {
    if (extendedOn === was.extendedOn && by === was.by) throw refuse('extension-unchanged');
    checkDay(extendedOn, { deadline, today, field: 'extension.extendedOn' });
    checkBeforeItEnded(deadline, extendedOn);
    const computed = datesAfter(extensions.slice(0, place));
    checkNotOver(extendedOn, { deadline, computed, field: 'extension.extendedOn' });
    checkLength(by, { deadline, others, field: 'extension.by' });
  }
  const corrected = extensions.toSpliced(place, 1, ...right);
  for (const [at, { extendedOn }] of corrected.entries()) {
    if (at < place + right.length) continue;
    const computed = datesAfter(corrected.slice(0, at));
    if (computed && isOver(extendedOn, deadline, computed)) {
      throw refuse('later-extension-too-late', { on: extendedOn, countsOn: computed.countsOn });
    }
  }
  return { type: 'DeadlineExtensionCorrected', data: { complaintId, deadlineId, was: { ...was }, extension, reason } };
}

/** Nobody gives more time for what is met, or for what no longer applies. */
function checkStillRan({ met, superseded, endedOn }: Deadline, extendedOn: PlainDate): void {
  if (met && extendedOn > met.metOn) throw refuse('deadline-not-running', { state: 'met', metOn: met.metOn });
  if (superseded !== null && (endedOn === null || extendedOn > endedOn)) {
    throw refuse('deadline-not-running', { state: 'superseded' });
  }
}

function checkBeforeItEnded({ met, endedOn }: Deadline, extendedOn: PlainDate): void {
  const latest = met?.metOn ?? endedOn;
  if (latest !== null && extendedOn > latest) {
    throw refuse('extension-after-it-ended', { field: 'extension.extendedOn', latest });
  }
}

function checkDay(
  extendedOn: PlainDate,
  { deadline, today, field }: { readonly deadline: Deadline; readonly today: PlainDate; readonly field: string },
): void {
  notInTheFuture(extendedOn, today, field);
  const { startedOn: earliest } = deadline;
  if (extendedOn < earliest) throw refuse('extension-before-start', { field, earliest });
}

interface Judged {
  readonly deadline: Deadline;
  readonly computed: Computed | null;
  readonly field: string;
}

function checkNotOver(extendedOn: PlainDate, { deadline, computed, field }: Judged): void {
  if (computed && isOver(extendedOn, deadline, computed)) {
    throw refuse('deadline-already-over', { field, countsOn: computed.countsOn });
  }
}

/** What stands still has time left; a pause that began when it was over stops nothing. */
const isOver = (on: PlainDate, { pauses }: Deadline, computed: Computed): boolean =>
  on > computed.countsOn && pausedSince({ pauses, computed }) === null;

function checkLength(
  by: number,
  {
    deadline: { rule, computed },
    others,
    field,
  }: { readonly deadline: Deadline; readonly others: readonly Extension[]; readonly field: string },
): void {
  const { longestExtension: longest, code } = rule;
  if (longest === 0) throw refuse('extension-not-possible', { rule: code });
  const already = others.reduce((days, other) => days + other.by, 0);
  if (already + by > longest) {
    throw refuse('extension-too-long', { field, unit: computed?.length.unit, longest, already });
  }
}
