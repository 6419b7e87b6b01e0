import type { Message } from '@lydhoer/kernel';
import type { CalendarCommand } from './calendar/calendar.decisions.js';
import type { GoalCommand } from './goals/goals.decisions.js';
import type {
  DepartmentEstablished,
  StaffMemberJoined,
  StaffMemberLeft,
  StaffMemberMoved,
  TeamDissolved,
  TeamEstablished,
} from './organisation.events.js';

export type EstablishDepartment = Message<'EstablishDepartment', DepartmentEstablished['data']>;
export type EstablishTeam = Message<'EstablishTeam', TeamEstablished['data']>;
export type DissolveTeam = Message<'DissolveTeam', TeamDissolved['data']>;
export type StaffMemberJoins = Message<'StaffMemberJoins', StaffMemberJoined['data']>;
export type StaffMemberMoves = Message<'StaffMemberMoves', StaffMemberMoved['data']>;
export type StaffMemberLeaves = Message<'StaffMemberLeaves', StaffMemberLeft['data']>;
export type OrganisationCommand =
  | EstablishDepartment
  | EstablishTeam
  | DissolveTeam
  | StaffMemberJoins
  | StaffMemberMoves
  | StaffMemberLeaves
  | CalendarCommand
  | GoalCommand;
