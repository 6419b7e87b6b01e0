import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, legalBasis, oneOf, orNull, point, text } from './complaint.schemas.js';
import { pointKinds } from './complaint.values.js';

const id = { complaintId: Type.String() };
const ofPoint = { ...id, pointId: Type.String() };

const contactTurnedIntoComplaint = Type.Object(
  { ...id, turnedOn: date, points: Type.Array(point, { minItems: 1 }) },
  closed,
);
const turnedDateCorrected = Type.Object({ ...id, was: date, turnedOn: date, reason: text(1000) }, closed);
const pointAdded = Type.Object(
  {
    ...id,
    point,
    /** The day on which the citizen raised it; null: it was in the complaint from the start. */
    raisedOn: orNull(date),
  },
  closed,
);
const pointClassified = Type.Object(
  {
    ...ofPoint,
    kind: oneOf(pointKinds),
    theme: Type.String({ maxLength: 80 }),
    consequences: Type.Array(Type.String({ maxLength: 80 })),
    legalBasis: orNull(legalBasis),
    team: Type.String({ maxLength: 80 }),
    reason: orNull(text(1000)),
  },
  closed,
);
const pointKindCorrected = Type.Object(
  { ...ofPoint, was: oneOf(pointKinds), kind: oneOf(pointKinds), reason: text(1000) },
  closed,
);
const pointRaisedDateCorrected = Type.Object({ ...ofPoint, was: date, raisedOn: date, reason: text(1000) }, closed);

export type ContactTurnedIntoComplaint = Message<
  'ContactTurnedIntoComplaint',
  Readonly<Static<typeof contactTurnedIntoComplaint>>
>;
export type TurnedDateCorrected = Message<'TurnedDateCorrected', Readonly<Static<typeof turnedDateCorrected>>>;
export type PointAdded = Message<'PointAdded', Readonly<Static<typeof pointAdded>>>;
export type PointClassified = Message<'PointClassified', Readonly<Static<typeof pointClassified>>>;
export type PointKindCorrected = Message<'PointKindCorrected', Readonly<Static<typeof pointKindCorrected>>>;
export type PointRaisedDateCorrected = Message<
  'PointRaisedDateCorrected',
  Readonly<Static<typeof pointRaisedDateCorrected>>
>;

/** Events of what a complaint is about: its points. */
export type PointEvent =
  | ContactTurnedIntoComplaint
  | PointAdded
  | PointClassified
  | PointKindCorrected
  | PointRaisedDateCorrected
  | TurnedDateCorrected;

const category = 'complaint';

export const pointEvents = [
  declareEvent({
    category,
    type: 'ContactTurnedIntoComplaint',
    about:
      'A contact turned out to be a complaint. It keeps its receipt date; its points were raised on the day it turned.',
    schema: contactTurnedIntoComplaint,
  }),
  declareEvent({
    category,
    type: 'TurnedDateCorrected',
    about:
      'The day on which a contact turned out to be a complaint had been recorded wrongly. Both days stay known; the points that came with it were raised on the right one.',
    schema: turnedDateCorrected,
  }),
  declareEvent({
    category,
    type: 'PointAdded',
    about: 'A further grievance was found in a complaint, or raised by the citizen on a later day.',
    version: 2,
    schema: pointAdded,
    // Version 1 did not ask when the citizen raised it: it counted as raised with the complaint.
    upcasts: [(v1: object) => ({ ...v1, raisedOn: null })],
  }),
  declareEvent({
    category,
    type: 'PointClassified',
    about:
      'A point was classified or reclassified: kind, theme, consequences, legal basis and responsible team as they now stand.',
    schema: pointClassified,
  }),
  declareEvent({
    category,
    type: 'PointKindCorrected',
    about:
      'A point never was of the kind it had been recorded as: told with its classification, beside it. What ran for that kind should not have run, and nobody missed it. Without it a new kind is a move to another track on that day.',
    schema: pointKindCorrected,
  }),
  declareEvent({
    category,
    type: 'PointRaisedDateCorrected',
    about: 'The day on which a point was raised had been recorded wrongly. Both days stay known.',
    schema: pointRaisedDateCorrected,
  }),
] as const;
