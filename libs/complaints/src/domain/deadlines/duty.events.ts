import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { instant } from './deadlines.schemas.js';
import { dutyEnds, dutyKinds } from './deadlines.values.js';

const ofDuty = { complaintId: Type.String(), dutyId: Type.String() };

const dutyArisen = Type.Object(
  {
    ...ofDuty,
    kind: oneOf(dutyKinds),
    startedOn: date,
    /** For deadlines in hours; else null. */
    startedAt: orNull(instant),
    /** The team that must be told; of a worry alone, else null. */
    team: orNull(Type.String({ maxLength: 80 })),
    note: orNull(text(1000)),
  },
  closed,
);
const discharge = { how: oneOf(dutyEnds), dischargedOn: date, dischargedAt: orNull(instant) };
const dutyDischarged = Type.Object({ ...ofDuty, ...discharge, note: orNull(text(1000)) }, closed);
const dutyDischargeCorrected = Type.Object(
  {
    ...ofDuty,
    was: Type.Object(discharge, closed),
    /** Null: it has not ended. */
    discharge: orNull(Type.Object(discharge, closed)),
    /** How the mistake came about or was found. */
    reason: text(1000),
  },
  closed,
);

export type DutyArisen = Message<'DutyArisen', Readonly<Static<typeof dutyArisen>>>;
export type DutyDischarged = Message<'DutyDischarged', Readonly<Static<typeof dutyDischarged>>>;
export type DutyDischargeCorrected = Message<'DutyDischargeCorrected', Readonly<Static<typeof dutyDischargeCorrected>>>;

/** Events of what a complaint brought about besides its answer. */
export type DutyEvent = DutyArisen | DutyDischarged | DutyDischargeCorrected;

const category = 'complaint';

export const dutyEvents = [
  declareEvent({
    category,
    type: 'DutyArisen',
    about: 'The complaint brought about something with a deadline of its own, such as a worry that must be assessed.',
    schema: dutyArisen,
  }),
  declareEvent({
    category,
    type: 'DutyDischarged',
    about: 'Such a duty was done, given up by the citizen, or had been recorded in error.',
    schema: dutyDischarged,
  }),
  declareEvent({
    category,
    type: 'DutyDischargeCorrected',
    about: 'How or when a duty ended had been recorded wrongly, or it has not ended. Both stay known.',
    schema: dutyDischargeCorrected,
  }),
] as const;
