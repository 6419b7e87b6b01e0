import Type, { type Static } from 'typebox';
import { declareEvent, sealedForPerson, type Message, type Sealable } from '@lydhoer/kernel';
import { calendarEvents, type CalendarEvent } from './calendar/calendar.events.js';
import { goalEvents, type GoalEvent } from './goals/goals.events.js';

const date = Type.String({ format: 'date' });
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const code = Type.String({ maxLength: 80 });
const closed = { additionalProperties: false } as const;

const departmentEstablished = Type.Object({ code, name: Type.String({ maxLength: 200 }), validFrom: date }, closed);
const teamEstablished = Type.Object(
  {
    code,
    department: code,
    name: Type.String({ maxLength: 200 }),
    /** The children's ages it covers, both inclusive; null when it was not divided by age. */
    ages: orNull(Type.Object({ from: Type.Integer(), to: Type.Integer() }, closed)),
    validFrom: date,
  },
  closed,
);
const teamDissolved = Type.Object({ code, lastDay: date }, closed);
const staffMemberJoined = Type.Object(
  {
    staffId: Type.String(),
    name: Type.Unsafe<Sealable>(sealedForPerson('staffId')),
    roles: Type.Array(Type.String()),
    teams: Type.Array(code),
    validFrom: date,
  },
  closed,
);
const staffMemberMoved = Type.Object({ staffId: Type.String(), teams: Type.Array(code), from: date }, closed);
const staffMemberLeft = Type.Object({ staffId: Type.String(), lastDay: date }, closed);

export type DepartmentEstablished = Message<'DepartmentEstablished', Readonly<Static<typeof departmentEstablished>>>;
export type TeamEstablished = Message<'TeamEstablished', Readonly<Static<typeof teamEstablished>>>;
export type TeamDissolved = Message<'TeamDissolved', Readonly<Static<typeof teamDissolved>>>;
export type StaffMemberJoined = Message<'StaffMemberJoined', Readonly<Static<typeof staffMemberJoined>>>;
export type StaffMemberMoved = Message<'StaffMemberMoved', Readonly<Static<typeof staffMemberMoved>>>;
export type StaffMemberLeft = Message<'StaffMemberLeft', Readonly<Static<typeof staffMemberLeft>>>;
export type OrganisationEvent =
  | DepartmentEstablished
  | TeamEstablished
  | TeamDissolved
  | StaffMemberJoined
  | StaffMemberMoved
  | StaffMemberLeft
  | CalendarEvent
  | GoalEvent;

const category = 'organisation';
export const organisationEvents = [
  declareEvent({
    category,
    type: 'DepartmentEstablished',
    about: 'A department exists from a day on.',
    schema: departmentEstablished,
  }),
  declareEvent({ category, type: 'TeamEstablished', about: 'A team exists from a day on.', schema: teamEstablished }),
  declareEvent({
    category,
    type: 'TeamDissolved',
    about: 'A team exists no longer after its last day.',
    schema: teamDissolved,
  }),
  declareEvent({
    category,
    type: 'StaffMemberJoined',
    about: 'Somebody works here from a day on, in roles and teams.',
    schema: staffMemberJoined,
  }),
  declareEvent({
    category,
    type: 'StaffMemberMoved',
    about: 'Somebody works in other teams from a day on.',
    schema: staffMemberMoved,
  }),
  declareEvent({
    category,
    type: 'StaffMemberLeft',
    about: 'Somebody no longer works here after their last day.',
    schema: staffMemberLeft,
  }),
  ...calendarEvents,
  ...goalEvents,
];
