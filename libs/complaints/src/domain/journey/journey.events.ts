import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, text } from '../complaint.schemas.js';
import { adviserChangeCauses, contactDirections, contactMeans } from './journey.values.js';

const id = { complaintId: Type.String() };
/** A staff id; `former` for somebody whom the register of staff does not name. */
const adviser = Type.String({ maxLength: 100 });

const change = {
  ...id,
  changeId: Type.String(),
  from: adviser,
  to: adviser,
  /** May lie before the complaint. */
  changedOn: date,
  cause: oneOf(adviserChangeCauses),
};
const contact = {
  ...id,
  contactId: Type.String(),
  /** May lie before the complaint. */
  contactedOn: date,
  means: oneOf(contactMeans),
  direction: oneOf(contactDirections),
  /** Whether the citizen had to tell the story again. */
  storyToldAgain: Type.Boolean(),
  note: orNull(text(4000)),
};
/** Why it was put right. */
const reason = text(1000);

const adviserChanged = Type.Object(change, closed);
const adviserChangeCorrected = Type.Object({ ...change, reason }, closed);
const adviserChangeRemoved = Type.Object({ ...id, changeId: Type.String(), reason }, closed);
const citizenContactRecorded = Type.Object(contact, closed);
const citizenContactCorrected = Type.Object({ ...contact, reason }, closed);
const citizenContactRemoved = Type.Object({ ...id, contactId: Type.String(), reason }, closed);

export type AdviserChanged = Message<'AdviserChanged', Readonly<Static<typeof adviserChanged>>>;
export type AdviserChangeCorrected = Message<'AdviserChangeCorrected', Readonly<Static<typeof adviserChangeCorrected>>>;
export type AdviserChangeRemoved = Message<'AdviserChangeRemoved', Readonly<Static<typeof adviserChangeRemoved>>>;
export type CitizenContactRecorded = Message<'CitizenContactRecorded', Readonly<Static<typeof citizenContactRecorded>>>;
export type CitizenContactCorrected = Message<
  'CitizenContactCorrected',
  Readonly<Static<typeof citizenContactCorrected>>
>;
export type CitizenContactRemoved = Message<'CitizenContactRemoved', Readonly<Static<typeof citizenContactRemoved>>>;

/** Events of what the citizen met besides the complaint itself. */
export type JourneyEvent =
  | AdviserChanged
  | AdviserChangeCorrected
  | AdviserChangeRemoved
  | CitizenContactRecorded
  | CitizenContactCorrected
  | CitizenContactRemoved;

const category = 'complaint';

export const journeyEvents = [
  declareEvent({
    category,
    type: 'AdviserChanged',
    about: 'The family got another adviser (rådgiver), on a day that may lie before the complaint.',
    schema: adviserChanged,
  }),
  declareEvent({
    category,
    type: 'AdviserChangeCorrected',
    about: 'A change of adviser had been recorded wrongly: so it stands now.',
    schema: adviserChangeCorrected,
  }),
  declareEvent({
    category,
    type: 'AdviserChangeRemoved',
    about: 'A change of adviser had been recorded that never was.',
    schema: adviserChangeRemoved,
  }),
  declareEvent({
    category,
    type: 'CitizenContactRecorded',
    about:
      'The citizen and the municipality were in touch, on a day that may lie before the complaint; and whether the citizen had to tell the story again.',
    schema: citizenContactRecorded,
  }),
  declareEvent({
    category,
    type: 'CitizenContactCorrected',
    about: 'Being in touch with the citizen had been recorded wrongly: so it stands now.',
    schema: citizenContactCorrected,
  }),
  declareEvent({
    category,
    type: 'CitizenContactRemoved',
    about: 'Being in touch with the citizen had been recorded though it never was.',
    schema: citizenContactRemoved,
  }),
] as const;
