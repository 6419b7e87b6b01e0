import Type, { type Static } from 'typebox';
import { noticeGrounds } from '@lydhoer/calendar';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';

const ofDeadlines = {
  complaintId: Type.String(),
  deadlineId: Type.String({ maxLength: 200 }),
  /** The other deadlines that the same notice extends: forwarding beside reassessment, and the reverse. */
  alongside: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 5 }),
};
const notice = {
  /** The day the notice was sent. One sent when the time was over extends nothing, and is known all the same. */
  notifiedOn: date,
  /** The day on which the citizen was told to expect the answer. */
  expectedOn: date,
  ground: oneOf(noticeGrounds),
};
const deadlineExtensionNotified = Type.Object(
  {
    ...ofDeadlines,
    ...notice,
    /** What the citizen was told of why. */
    reason: text(1000),
  },
  closed,
);
const extensionNoticeCorrected = Type.Object(
  {
    ...ofDeadlines,
    was: Type.Object(notice, closed),
    /** Null: it was never sent. */
    notice: orNull(Type.Object(notice, closed)),
    /** How the mistake came about or was found. */
    reason: text(1000),
  },
  closed,
);

export type DeadlineExtensionNotified = Message<
  'DeadlineExtensionNotified',
  Readonly<Static<typeof deadlineExtensionNotified>>
>;
export type ExtensionNoticeCorrected = Message<
  'ExtensionNoticeCorrected',
  Readonly<Static<typeof extensionNoticeCorrected>>
>;

/** Events of extensions that the law gives against a notice. */
export type ExtensionNoticeEvent = DeadlineExtensionNotified | ExtensionNoticeCorrected;

export const extensionNoticeEvents = [
  declareEvent({
    category: 'complaint',
    type: 'DeadlineExtensionNotified',
    about: 'The citizen was told in writing why a statutory deadline is not kept, and when to expect the answer.',
    schema: deadlineExtensionNotified,
  }),
  declareEvent({
    category: 'complaint',
    type: 'ExtensionNoticeCorrected',
    about: 'A notice of more time had been recorded wrongly, or was never sent. Both stay known.',
    schema: extensionNoticeCorrected,
  }),
] as const;
