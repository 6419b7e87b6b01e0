import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, orNull, text } from '../complaint.schemas.js';

const ofDeadline = { complaintId: Type.String(), deadlineId: Type.String({ maxLength: 200 }) };
const extension = {
  /** The day it was given. */
  extendedOn: date,
  /** In the rule's own unit. */
  by: Type.Integer({ minimum: 1 }),
};

const deadlineExtended = Type.Object({ ...ofDeadline, ...extension, reason: text(1000) }, closed);
const deadlineExtensionCorrected = Type.Object(
  {
    ...ofDeadline,
    was: Type.Object(extension, closed),
    /** As it really was; null: none was given. */
    extension: orNull(Type.Object(extension, closed)),
    reason: text(1000),
  },
  closed,
);

export type DeadlineExtended = Message<'DeadlineExtended', Readonly<Static<typeof deadlineExtended>>>;
export type DeadlineExtensionCorrected = Message<
  'DeadlineExtensionCorrected',
  Readonly<Static<typeof deadlineExtensionCorrected>>
>;

/** Events of more time for a service goal. */
export type ExtensionEvent = DeadlineExtended | DeadlineExtensionCorrected;

const category = 'complaint';

export const extensionEvents = [
  declareEvent({
    category,
    type: 'DeadlineExtended',
    about: 'A service goal got more time, in its own unit.',
    schema: deadlineExtended,
  }),
  declareEvent({
    category,
    type: 'DeadlineExtensionCorrected',
    about:
      'An extension of a service goal had been recorded wrongly, or none was given. What was recorded stays known; the date is what it had been, had it been recorded right at first.',
    schema: deadlineExtensionCorrected,
  }),
] as const;
