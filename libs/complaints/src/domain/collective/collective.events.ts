import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { closed, date, oneOf, orNull, person, point, text } from '../complaint.schemas.js';
import { collectiveCorrectionEvents, type CollectiveCorrection } from './collective-corrections.events.js';
import { leavingReasons, sourceKinds } from './collective.values.js';

const id = { collectiveId: Type.String() };
/** Where it is said; the reference may name somebody. */
const source = Type.Object({ kind: oneOf(sourceKinds), reference: orNull(text(500)) }, closed);

const collectiveOpened = Type.Object({ ...id, openedOn: date, title: text(200), source }, closed);
const participantsStated = Type.Object(
  {
    ...id,
    statementId: Type.String(),
    /** How many families there are, as somebody said: no count of ours. */
    families: Type.Integer({ minimum: 1 }),
    statedOn: date,
    source,
  },
  closed,
);
const sharedPointAdded = Type.Object(
  {
    ...id,
    point,
    /** The day on which the families raised it; null: each when it complained or joined. */
    raisedOn: orNull(date),
  },
  closed,
);
const familyJoined = Type.Object(
  {
    ...id,
    /** The family's own complaint, with its own points, deadlines and answer. */
    complaintId: Type.String(),
    joinedOn: date,
    /** The team that answers the shared points to this family; null: the team of each shared point. */
    team: orNull(Type.String({ maxLength: 80 })),
  },
  closed,
);
const familyLeft = Type.Object(
  { ...id, complaintId: Type.String(), leftOn: date, reason: oneOf(leavingReasons), note: orNull(text(1000)) },
  closed,
);
const spokespersonNamed = Type.Object(
  {
    ...id,
    namedOn: date,
    /** The enrolled family whose complainant it is; null when it is somebody else. */
    complaintId: orNull(Type.String()),
    /** Somebody else; null when it is a family's complainant. */
    person: orNull(person),
  },
  closed,
);
const collectiveClosed = Type.Object({ ...id, closedOn: date }, closed);
const collectiveReopened = Type.Object({ ...id, reason: text(1000) }, closed);

export type CollectiveOpened = Message<'CollectiveOpened', Readonly<Static<typeof collectiveOpened>>>;
export type ParticipantsStated = Message<'ParticipantsStated', Readonly<Static<typeof participantsStated>>>;
export type SharedPointAdded = Message<'SharedPointAdded', Readonly<Static<typeof sharedPointAdded>>>;
export type FamilyJoined = Message<'FamilyJoined', Readonly<Static<typeof familyJoined>>>;
export type FamilyLeft = Message<'FamilyLeft', Readonly<Static<typeof familyLeft>>>;
export type SpokespersonNamed = Message<'SpokespersonNamed', Readonly<Static<typeof spokespersonNamed>>>;
export type CollectiveClosed = Message<'CollectiveClosed', Readonly<Static<typeof collectiveClosed>>>;
export type CollectiveReopened = Message<'CollectiveReopened', Readonly<Static<typeof collectiveReopened>>>;

/** Events of a collective complaint. It has a stream of its own; each family's complaint has one, too. */
export type CollectiveEvent =
  | CollectiveOpened
  | ParticipantsStated
  | SharedPointAdded
  | FamilyJoined
  | FamilyLeft
  | SpokespersonNamed
  | CollectiveClosed
  | CollectiveReopened
  | CollectiveCorrection;

const category = 'collective';

export const collectiveEvents = [
  declareEvent({
    category,
    type: 'CollectiveOpened',
    about: 'Several families complain together. Each has, or gets, a complaint of its own.',
    schema: collectiveOpened,
  }),
  declareEvent({
    category,
    type: 'ParticipantsStated',
    about: 'Somebody said how many families there are. Statements may contradict each other; all of them stay known.',
    schema: participantsStated,
  }),
  declareEvent({
    category,
    type: 'SharedPointAdded',
    about: 'A grievance that all families have. It is taken over into the complaint of each family.',
    version: 2,
    schema: sharedPointAdded,
    // Version 1 did not ask when the families raised it: it counted as raised with each complaint.
    upcasts: [(v1: object) => ({ ...v1, raisedOn: null })],
  }),
  declareEvent({
    category,
    type: 'FamilyJoined',
    about: 'A family is part of the collective complaint, with a complaint of its own.',
    schema: familyJoined,
  }),
  declareEvent({
    category,
    type: 'FamilyLeft',
    about: 'A family is no longer part of it. Its own complaint goes on as any other.',
    schema: familyLeft,
  }),
  declareEvent({
    category,
    type: 'SpokespersonNamed',
    about: 'Who speaks for the families from here on.',
    schema: spokespersonNamed,
  }),
  declareEvent({
    category,
    type: 'CollectiveClosed',
    about: 'Every family’s complaint had come to its end, each by itself.',
    schema: collectiveClosed,
  }),
  declareEvent({
    category,
    type: 'CollectiveReopened',
    about: 'It had been closed too early.',
    schema: collectiveReopened,
  }),
  ...collectiveCorrectionEvents,
] as const;
