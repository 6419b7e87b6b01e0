import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, complainant, date, oneOf, orNull, person, powerOfAttorney, text } from '../complaint.schemas.js';
import { details } from './parties.schemas.js';
import { assessedStandings, partyRoles, partySteps, personalDetails } from './parties.values.js';

const id = { complaintId: Type.String() };
const ofPerson = { ...id, personId: Type.String() };
const roles = Type.Array(oneOf(partyRoles), { minItems: 1 });
/** Why it was put right. */
const reason = text(1000);

const partyAdded = Type.Object(
  {
    ...id,
    ...details,
    /** The roles they have from now on, besides those they had. */
    roles,
    joinedOn: date,
    /** Of a representative: the person they act for; null: whom the case concerns. */
    represents: orNull(Type.String()),
    /** Of a representative; null for everybody else. */
    powerOfAttorney: orNull(powerOfAttorney),
  },
  closed,
);
const partyLeft = Type.Object({ ...ofPerson, roles, leftOn: date, reason: orNull(text(1000)) }, closed);
const partyDetailsRecorded = Type.Object({ ...id, ...details }, closed);
const partyDetailsCorrected = Type.Object(
  {
    ...id,
    ...details,
    /** What had been recorded and does not hold. */
    removed: Type.Array(oneOf(personalDetails)),
    reason,
  },
  closed,
);
const powerOfAttorneyAskedFor = Type.Object({ ...ofPerson, askedOn: date }, closed);
const powerOfAttorneyReceived = Type.Object({ ...ofPerson, receivedOn: date }, closed);
const powerOfAttorneyDateCorrected = Type.Object({ ...ofPerson, was: date, receivedOn: date, reason }, closed);
const standingAssessed = Type.Object(
  { ...ofPerson, pointId: Type.String(), standing: oneOf(assessedStandings), assessedOn: date, reason },
  closed,
);
const partyStepCorrected = Type.Object(
  {
    ...ofPerson,
    step: oneOf(partySteps),
    /** The role that it is about, of joining and leaving; else null. */
    role: orNull(oneOf(partyRoles)),
    /** The point that it is about, of an assessment of standing; else null. */
    pointId: orNull(Type.String()),
    /** The day that had been recorded; of several the last. */
    was: date,
    /** The day on which it happened; null: it never did. */
    on: orNull(date),
    /** With the one role that they had in error they never were a party: what was recorded of their receipts falls away. */
    neverAParty: Type.Boolean(),
    reason,
  },
  closed,
);
const complainantCorrected = Type.Object(
  {
    ...id,
    /** Who had been recorded; null: nobody. */
    was: orNull(Type.String()),
    complainant,
    reason,
  },
  closed,
);
const concernedPersonCorrected = Type.Object(
  {
    ...id,
    /** Who had been recorded; null: nobody. */
    was: orNull(Type.String()),
    concerns: orNull(person),
    reason,
  },
  closed,
);

export type PartyAdded = Message<'PartyAdded', Readonly<Static<typeof partyAdded>>>;
export type PartyLeft = Message<'PartyLeft', Readonly<Static<typeof partyLeft>>>;
export type PartyDetailsRecorded = Message<'PartyDetailsRecorded', Readonly<Static<typeof partyDetailsRecorded>>>;
export type PartyDetailsCorrected = Message<'PartyDetailsCorrected', Readonly<Static<typeof partyDetailsCorrected>>>;
export type PowerOfAttorneyAskedFor = Message<
  'PowerOfAttorneyAskedFor',
  Readonly<Static<typeof powerOfAttorneyAskedFor>>
>;
export type PowerOfAttorneyReceived = Message<
  'PowerOfAttorneyReceived',
  Readonly<Static<typeof powerOfAttorneyReceived>>
>;
export type PowerOfAttorneyDateCorrected = Message<
  'PowerOfAttorneyDateCorrected',
  Readonly<Static<typeof powerOfAttorneyDateCorrected>>
>;
export type StandingAssessed = Message<'StandingAssessed', Readonly<Static<typeof standingAssessed>>>;
export type PartyStepCorrected = Message<'PartyStepCorrected', Readonly<Static<typeof partyStepCorrected>>>;
export type ComplainantCorrected = Message<'ComplainantCorrected', Readonly<Static<typeof complainantCorrected>>>;
export type ConcernedPersonCorrected = Message<
  'ConcernedPersonCorrected',
  Readonly<Static<typeof concernedPersonCorrected>>
>;

/** Events of the people of a complaint and their roles. */
export type PartyEvent =
  | PartyAdded
  | PartyLeft
  | PartyDetailsRecorded
  | PartyDetailsCorrected
  | PowerOfAttorneyAskedFor
  | PowerOfAttorneyReceived
  | PowerOfAttorneyDateCorrected
  | StandingAssessed
  | PartyStepCorrected
  | ComplainantCorrected
  | ConcernedPersonCorrected;

const category = 'complaint';

export const partiesEvents = [
  declareEvent({
    category,
    type: 'PartyAdded',
    about:
      'Somebody is a party to the complaint, in one or more roles; somebody who was one already got further roles.',
    schema: partyAdded,
  }),
  declareEvent({
    category,
    type: 'PartyLeft',
    about: 'A party is no longer part of the complaint in these roles.',
    schema: partyLeft,
  }),
  declareEvent({
    category,
    type: 'PartyDetailsRecorded',
    about: 'What identifies a party, and how they are reached, was taken down.',
    schema: partyDetailsRecorded,
  }),
  declareEvent({
    category,
    type: 'PartyDetailsCorrected',
    about: 'What was recorded of a party was wrong or is out of date: what is told here holds now.',
    schema: partyDetailsCorrected,
  }),
  declareEvent({
    category,
    type: 'PowerOfAttorneyAskedFor',
    about: 'A representative was asked for the power of attorney (fuldmagt). No clock stops for it.',
    schema: powerOfAttorneyAskedFor,
  }),
  declareEvent({
    category,
    type: 'PowerOfAttorneyReceived',
    about: 'A representative’s power of attorney (fuldmagt) came in.',
    schema: powerOfAttorneyReceived,
  }),
  declareEvent({
    category,
    type: 'PowerOfAttorneyDateCorrected',
    about: 'The day on which a power of attorney (fuldmagt) came in had been recorded wrongly. Both days stay known.',
    schema: powerOfAttorneyDateCorrected,
  }),
  declareEvent({
    category,
    type: 'StandingAssessed',
    about: 'Somebody assessed whether a party may complain of a point, where the rules leave it to a person.',
    schema: standingAssessed,
  }),
  declareEvent({
    category,
    type: 'PartyStepCorrected',
    about:
      'That somebody joined or left, what happened to their power of attorney (fuldmagt), or an assessment of their ' +
      'standing, had been recorded for a wrong day, or never was so. What was recorded stays known.',
    schema: partyStepCorrected,
  }),
  declareEvent({
    category,
    type: 'ComplainantCorrected',
    about: 'The complainant had been recorded wrongly: this is who complains.',
    schema: complainantCorrected,
  }),
  declareEvent({
    category,
    type: 'ConcernedPersonCorrected',
    about: 'Whom the case concerns had been recorded wrongly: it is this person, or nobody in particular.',
    schema: concernedPersonCorrected,
  }),
] as const;
