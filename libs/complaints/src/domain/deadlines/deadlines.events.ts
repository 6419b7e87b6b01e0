import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { computed, instant, rule, rulebook, start, subject } from './deadlines.schemas.js';
import { moveCauses, pauseGrounds } from './deadlines.values.js';
import { dutyEvents, type DutyEvent } from './duty.events.js';
import { extensionEvents, type ExtensionEvent } from './extension.events.js';
import { extensionNoticeEvents, type ExtensionNoticeEvent } from './extension-notice.events.js';

export type * from './duty.events.js';
export type * from './extension.events.js';
export type * from './extension-notice.events.js';

const id = { complaintId: Type.String() };
const ofDeadline = { ...id, deadlineId: Type.String({ maxLength: 200 }) };
/** From 0: the second clock of the same rule and subject is 1. */
const occurrence = Type.Integer({ minimum: 0 });

const deadlineStarted = Type.Object(
  {
    ...ofDeadline,
    subject,
    occurrence,
    ...computed,
    /**
     * True when it was over on the day it was born, because something known was read otherwise: nobody could have kept
     * it, and it is counted apart. What was merely typed in late is not so.
     */
    breachedOnCreation: Type.Boolean(),
    /** The day it was born so; null: it came with what started it, or nobody said. */
    readAnewOn: orNull(date),
  },
  closed,
);
const deadlineLeftOpen = Type.Object({ ...ofDeadline, subject, occurrence, rule, ...start, rulebook }, closed);
const deadlineMoved = Type.Object(
  {
    ...ofDeadline,
    was: Type.Object({ dueOn: date, latestOn: date, countsOn: date }, closed),
    ...computed,
    /** Whether it was over, by these dates, on the day it was born; null where nobody said: as before. */
    breachedOnCreation: orNull(Type.Boolean()),
    cause: oneOf(moveCauses),
  },
  closed,
);
const deadlineMet = Type.Object(
  {
    ...ofDeadline,
    metOn: date,
    metAt: orNull(instant),
    /** Null when the deadline never had a date. */
    late: orNull(Type.Boolean()),
  },
  closed,
);
const deadlineReopened = Type.Object(ofDeadline, closed);
const deadlineSuperseded = Type.Object(
  {
    ...ofDeadline,
    /** A kebab-case code, such as complaint-withdrawn. */
    why: Type.String({ maxLength: 80 }),
    /** The day on which it ended so; null where it never ran, or goes on elsewhere. */
    endedOn: orNull(date),
    /** Whether it was over by that day, and so was missed; null where nobody said. */
    wasOverdue: orNull(Type.Boolean()),
  },
  closed,
);
const pausedFrom = {
  pausedOn: date,
  /** The first day it runs again; null while it is paused. */
  resumedOn: orNull(date),
};
const deadlinePaused = Type.Object(
  { ...ofDeadline, pauseId: Type.String(), pausedOn: date, ground: oneOf(pauseGrounds), note: orNull(text(1000)) },
  closed,
);
const deadlineResumed = Type.Object({ ...ofDeadline, pauseId: Type.String(), resumedOn: date }, closed);
const deadlinePauseCorrected = Type.Object(
  { ...ofDeadline, pauseId: Type.String(), was: Type.Object(pausedFrom, closed), ...pausedFrom, reason: text(1000) },
  closed,
);
export type DeadlineStarted = Message<'DeadlineStarted', Readonly<Static<typeof deadlineStarted>>>;
export type DeadlineLeftOpen = Message<'DeadlineLeftOpen', Readonly<Static<typeof deadlineLeftOpen>>>;
export type DeadlineMoved = Message<'DeadlineMoved', Readonly<Static<typeof deadlineMoved>>>;
export type DeadlineMet = Message<'DeadlineMet', Readonly<Static<typeof deadlineMet>>>;
export type DeadlineReopened = Message<'DeadlineReopened', Readonly<Static<typeof deadlineReopened>>>;
export type DeadlineSuperseded = Message<'DeadlineSuperseded', Readonly<Static<typeof deadlineSuperseded>>>;
export type DeadlinePaused = Message<'DeadlinePaused', Readonly<Static<typeof deadlinePaused>>>;
export type DeadlineResumed = Message<'DeadlineResumed', Readonly<Static<typeof deadlineResumed>>>;
export type DeadlinePauseCorrected = Message<'DeadlinePauseCorrected', Readonly<Static<typeof deadlinePauseCorrected>>>;

/** Events of the deadlines of a complaint. */
export type DeadlineEvent =
  | DeadlineStarted
  | DeadlineLeftOpen
  | DeadlineMoved
  | DeadlineMet
  | DeadlineReopened
  | DeadlineSuperseded
  | DeadlinePaused
  | DeadlineResumed
  | DeadlinePauseCorrected
  | ExtensionEvent
  | ExtensionNoticeEvent
  | DutyEvent;

const category = 'complaint';
/** Version 1 did not say which. */
const byAnUnknownRulebook = (v1: object) => ({ ...v1, rulebook: null });
/** Version 2 did not say when a deadline was born of another reading, nor judge it again when it moved. */
const readAnewOnAnUnknownDay = (v2: object) => ({ ...v2, readAnewOn: null });
const notJudgedAgain = (v2: object) => ({ ...v2, breachedOnCreation: null });
const endedOnAnUnknownDay = (v1: object) => ({ ...v1, endedOn: null, wasOverdue: null });

export const deadlinesEvents = [
  declareEvent({
    category,
    type: 'DeadlineStarted',
    version: 3,
    about: 'A deadline began to run, with its rule, its dates and every day that moved it.',
    schema: deadlineStarted,
    upcasts: [byAnUnknownRulebook, readAnewOnAnUnknownDay],
  }),
  declareEvent({
    category,
    type: 'DeadlineLeftOpen',
    version: 2,
    about:
      'A deadline is owed that has no date, and is listed: the length that the law asks for is not published, or the goal is that of a department that is not known yet.',
    schema: deadlineLeftOpen,
    upcasts: [byAnUnknownRulebook],
  }),
  declareEvent({
    category,
    type: 'DeadlineMoved',
    version: 3,
    about: 'A deadline has other dates than before, or another start, and why.',
    schema: deadlineMoved,
    upcasts: [byAnUnknownRulebook, notJudgedAgain],
  }),
  declareEvent({
    category,
    type: 'DeadlineMet',
    about: 'What a deadline was for is done, in time or late. Told again when a correction changes day or judgement.',
    schema: deadlineMet,
  }),
  declareEvent({
    category,
    type: 'DeadlineReopened',
    about: 'A deadline that was met or superseded runs again, because what ended it was undone.',
    schema: deadlineReopened,
  }),
  declareEvent({
    category,
    type: 'DeadlineSuperseded',
    version: 2,
    about:
      'A deadline no longer applies though it was not met. What was over by the day on which it ended was missed all the same. Told again when a correction changes day or judgement.',
    schema: deadlineSuperseded,
    upcasts: [endedOnAnUnknownDay],
  }),
  declareEvent({
    category,
    type: 'DeadlinePaused',
    about: 'A service goal stopped running. Statutory deadlines are never paused.',
    schema: deadlinePaused,
  }),
  declareEvent({
    category,
    type: 'DeadlineResumed',
    about: 'A pause of a service goal ended: from that day it runs again.',
    schema: deadlineResumed,
  }),
  declareEvent({
    category,
    type: 'DeadlinePauseCorrected',
    about: 'The days of a pause had been recorded wrongly. Both stay known.',
    schema: deadlinePauseCorrected,
  }),
  ...extensionEvents,
  ...extensionNoticeEvents,
  ...dutyEvents,
] as const;
