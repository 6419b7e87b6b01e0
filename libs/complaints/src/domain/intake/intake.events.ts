import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, intake, orNull, text } from '../complaint.schemas.js';

const { complaintId, channel, form, journalReference } = intake;
const asRecorded = { channel, form, journalReference };

const intakeCorrected = Type.Object(
  {
    complaintId,
    /** What had been recorded. The text of before stands where it was told. */
    was: Type.Object(asRecorded, closed),
    /** As they hold from here on, also what did not change. */
    ...asRecorded,
    /** What was told, as it should have been taken down; its text null: nothing. Null: it stands as it was. */
    narrative: orNull(Type.Object({ text: orNull(text(20_000)) }, closed)),
    /** How the mistake came about or was found. */
    reason: text(1000),
  },
  closed,
);

export type IntakeCorrected = Message<'IntakeCorrected', Readonly<Static<typeof intakeCorrected>>>;

export const intakeEvents = [
  declareEvent({
    category: 'complaint',
    type: 'IntakeCorrected',
    about:
      'How a contact or complaint came in, its journal reference, or what was told had been recorded wrongly. Both stay known.',
    schema: intakeCorrected,
  }),
] as const;
