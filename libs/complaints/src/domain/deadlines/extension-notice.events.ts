import Type, { type Static } from 'typebox';
import { noticeGrounds } from '@lydhoer/calendar';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, text } from '../complaint.schemas.js';

const deadlineExtensionNotified = Type.Object(
  {
    complaintId: Type.String(),
    deadlineId: Type.String({ maxLength: 200 }),
    /** The other deadlines that the same notice extends: forwarding beside reassessment, and the reverse. */
    alongside: Type.Array(Type.String({ maxLength: 200 }), { maxItems: 5 }),
    /** The day the notice was sent. One sent when the time was over extends nothing, and is known all the same. */
    notifiedOn: date,
    /** The day on which the citizen was told to expect the answer. */
    expectedOn: date,
    ground: oneOf(noticeGrounds),
    /** What the citizen was told of why. */
    reason: text(1000),
  },
  closed,
);

export type DeadlineExtensionNotified = Message<
  'DeadlineExtensionNotified',
  Readonly<Static<typeof deadlineExtensionNotified>>
>;

/** Events of extensions that the law gives against a notice. */
export type ExtensionNoticeEvent = DeadlineExtensionNotified;

export const extensionNoticeEvents = [
  declareEvent({
    category: 'complaint',
    type: 'DeadlineExtensionNotified',
    about: 'The citizen was told in writing why a statutory deadline is not kept, and when to expect the answer.',
    schema: deadlineExtensionNotified,
  }),
] as const;
