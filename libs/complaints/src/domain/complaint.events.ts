import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { collectiveEvents } from './collective/collective.events.js';
import { closed, date, intake, orNull, point, text } from './complaint.schemas.js';
import { correctionsEvents, type CorrectionEvent } from './corrections/corrections.events.js';
import { deadlinesEvents, type DeadlineEvent } from './deadlines/deadlines.events.js';
import { answerFields } from './formalitet/answer.schemas.js';
import { formalitetEvents, type FormalitetEvent } from './formalitet/formalitet.events.js';
import { intakeEvents, type IntakeCorrected } from './intake/intake.events.js';
import { journeyEvents, type JourneyEvent } from './journey/journey.events.js';
import { linkingEvents, type LinkingEvent } from './linking/linking.events.js';
import { partiesEvents, type PartyEvent } from './parties/parties.events.js';
import { pointEvents, type PointEvent } from './point.events.js';
import { realitetEvents, type RealitetEvent } from './realitet/realitet.events.js';

export type * from './point.events.js';

const id = { complaintId: Type.String() };
const ofPoint = { ...id, pointId: Type.String() };

const contactRegistered = Type.Object(intake, closed);
const complaintRegistered = Type.Object({ ...intake, points: Type.Array(point, { minItems: 1 }) }, closed);
/** The day by which every point is to be answered, as it stands from here on; null when nobody gave one. */
const answerDueOn = orNull(date);
const complaintAssigned = Type.Object({ ...id, assignee: Type.String(), team: Type.String(), answerDueOn }, closed);
const complaintHandedOver = Type.Object(
  { ...id, from: Type.String(), to: Type.String(), team: Type.String(), answerDueOn, reason: orNull(text(1000)) },
  closed,
);
const answerDueDateCorrected = Type.Object({ ...id, was: answerDueOn, answerDueOn, reason: text(1000) }, closed);
const assigneeReminded = Type.Object(
  {
    ...id,
    /** Who had the complaint then: a staff id. */
    assignee: Type.String(),
    /** The day that had passed. */
    answerDueOn: date,
    remindedOn: date,
  },
  closed,
);
const pointAnswered = Type.Object({ ...ofPoint, ...answerFields }, closed);
const receiptDateCorrected = Type.Object({ ...id, was: date, receivedOn: date, reason: text(1000) }, closed);
const complaintWithdrawn = Type.Object(
  { ...id, withdrawnOn: date, afterDialogue: Type.Boolean(), note: orNull(text(2000)) },
  closed,
);
const complaintClosed = Type.Object({ ...id, closedOn: date }, closed);

export type ContactRegistered = Message<'ContactRegistered', Readonly<Static<typeof contactRegistered>>>;
export type ComplaintRegistered = Message<'ComplaintRegistered', Readonly<Static<typeof complaintRegistered>>>;
export type AnswerDueDateCorrected = Message<'AnswerDueDateCorrected', Readonly<Static<typeof answerDueDateCorrected>>>;
export type ComplaintAssigned = Message<'ComplaintAssigned', Readonly<Static<typeof complaintAssigned>>>;
export type ComplaintHandedOver = Message<'ComplaintHandedOver', Readonly<Static<typeof complaintHandedOver>>>;
export type AssigneeReminded = Message<'AssigneeReminded', Readonly<Static<typeof assigneeReminded>>>;
export type PointAnswered = Message<'PointAnswered', Readonly<Static<typeof pointAnswered>>>;
export type ReceiptDateCorrected = Message<'ReceiptDateCorrected', Readonly<Static<typeof receiptDateCorrected>>>;
export type ComplaintWithdrawn = Message<'ComplaintWithdrawn', Readonly<Static<typeof complaintWithdrawn>>>;
export type ComplaintClosed = Message<'ComplaintClosed', Readonly<Static<typeof complaintClosed>>>;

/** The events that no area has to itself. */
export type CoreEvent =
  | ContactRegistered
  | ComplaintRegistered
  | PointEvent
  | ComplaintAssigned
  | AnswerDueDateCorrected
  | ComplaintHandedOver
  | AssigneeReminded
  | PointAnswered
  | ReceiptDateCorrected
  | ComplaintWithdrawn
  | ComplaintClosed;

export type ComplaintEvent =
  | CoreEvent
  | FormalitetEvent
  | RealitetEvent
  | IntakeCorrected
  | DeadlineEvent
  | PartyEvent
  | CorrectionEvent
  | JourneyEvent
  | LinkingEvent;

const category = 'complaint';

/** Version 1 knew no day by which a complaint is to be answered. */
const withoutDueDate = (v1: object) => ({ ...v1, answerDueOn: null });

export const complaintEvents = [
  declareEvent({
    category,
    type: 'ContactRegistered',
    about: 'Somebody turned to the municipality without complaining (advice, signposting). It may become a complaint.',
    schema: contactRegistered,
  }),
  declareEvent({
    category,
    type: 'ComplaintRegistered',
    about: 'A complaint came in, with one or more points. It is a contact as well.',
    schema: complaintRegistered,
  }),
  ...pointEvents,
  declareEvent({
    category,
    type: 'ComplaintAssigned',
    about: 'A complaint got its first caseworker, and perhaps a day by which it is to be answered.',
    version: 2,
    schema: complaintAssigned,
    upcasts: [withoutDueDate],
  }),
  declareEvent({
    category,
    type: 'ComplaintHandedOver',
    about: 'A complaint went from one caseworker to another, with the day by which it is now to be answered.',
    version: 2,
    schema: complaintHandedOver,
    upcasts: [withoutDueDate],
  }),
  declareEvent({
    category,
    type: 'AnswerDueDateCorrected',
    about:
      'The day by which a complaint is to be answered, as it was told with its assignment or handover, had been recorded wrongly, or none was given. Both stay known.',
    schema: answerDueDateCorrected,
  }),
  declareEvent({
    category,
    type: 'AssigneeReminded',
    about: 'Whoever has the complaint was reminded that it was to be answered. Once for each day it was due.',
    schema: assigneeReminded,
  }),
  declareEvent({
    category,
    type: 'PointAnswered',
    about: 'A formalitet point was answered. A dismissal always carries its sub-reason.',
    version: 2,
    schema: pointAnswered,
    // Version 1 asked for no rule or practice, and told what remains to be done within the remedy.
    upcasts: [(v1: object) => ({ ...v1, restsOn: null, outstandingActions: [] })],
  }),
  declareEvent({
    category,
    type: 'ReceiptDateCorrected',
    about: 'The receipt date had been recorded wrongly. Both dates stay known.',
    schema: receiptDateCorrected,
  }),
  declareEvent({
    category,
    type: 'ComplaintWithdrawn',
    about: 'The complainant withdrew. Withdrawal after a dialogue is told apart from plain withdrawal.',
    version: 2,
    schema: complaintWithdrawn,
    // Version 1 did not tell withdrawal after a dialogue apart: what was not said to follow a dialogue did not.
    upcasts: [(v1: object) => ({ ...v1, afterDialogue: false })],
  }),
  declareEvent({
    category,
    type: 'ComplaintClosed',
    about: 'Every point has its answer and the complaint was closed.',
    schema: complaintClosed,
  }),
  ...intakeEvents,
  ...formalitetEvents,
  ...realitetEvents,
  ...deadlinesEvents,
  ...partiesEvents,
  ...correctionsEvents,
  ...journeyEvents,
  ...linkingEvents,
  ...collectiveEvents,
];
