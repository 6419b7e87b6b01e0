import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import type { ComplaintEvent } from './complaint.events.js';
import type { PointFacts } from './complaint.schemas.js';

export interface PointState extends Omit<PointFacts, 'description'> {
  readonly answeredOn: PlainDate | null;
}

export interface Assignment {
  readonly to: string;
  readonly team: string;
  readonly answerDueOn: PlainDate | null;
  /** The due date of which somebody was last reminded. */
  readonly remindedOf: PlainDate | null;
}

/** What the next decision needs to know of a contact or a complaint, and what access to it depends on. */
export interface RegisteredComplaint {
  readonly subject: 'contact' | 'complaint';
  readonly ended: 'withdrawn' | 'closed' | null;
  readonly receivedOn: PlainDate;
  /** When the first thing after the receipt happened; the receipt cannot lie after it. */
  readonly handledFirstOn: PlainDate | null;
  readonly anonymous: boolean;
  readonly points: readonly PointState[];
  readonly assigned: Assignment | null;
  /** The actor that recorded it: a staff id, or `register:<name>`. */
  readonly registeredBy: string | null;
  /** The day it was recorded. */
  readonly recordedOn: PlainDate | null;
}

/** Null before anything was registered. */
export type ComplaintState = RegisteredComplaint | null;

/** An event, and who told it when: from the log it has both, in a decision it has neither yet. */
type Told = ComplaintEvent & { readonly metadata?: { readonly actor: string }; readonly recordedAt?: string };

export const initialComplaint: ComplaintState = null;

export function evolveComplaint(state: ComplaintState, event: Told): ComplaintState {
  if (isRegistration(event)) return registered(event);
  return state && changed(state, event);
}

type Registration = Extract<Told, { type: 'ContactRegistered' | 'ComplaintRegistered' }>;
export type ComplaintChange = Exclude<ComplaintEvent, { type: Registration['type'] }>;

const isRegistration = (event: Told): event is Registration =>
  event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered';

export function registered(event: Registration): RegisteredComplaint {
  return {
    subject: event.type === 'ContactRegistered' ? 'contact' : 'complaint',
    ended: null,
    receivedOn: event.data.receivedOn,
    handledFirstOn: null,
    anonymous: event.data.complainant.role === 'anonymous',
    points: event.type === 'ContactRegistered' ? [] : event.data.points.map(unanswered),
    assigned: null,
    registeredBy: event.metadata?.actor ?? null,
    recordedOn: event.recordedAt === undefined ? null : dateInDenmark(event.recordedAt),
  };
}

export function changed(state: RegisteredComplaint, event: ComplaintChange): RegisteredComplaint {
  switch (event.type) {
    case 'ContactTurnedIntoComplaint': {
      const turned = { ...state, subject: 'complaint' as const, points: event.data.points.map(unanswered) };
      return handled(turned, event.data.turnedOn);
    }
    case 'PointAdded':
      return { ...state, points: [...state.points, unanswered(event.data.point)] };
    case 'PointClassified': {
      const { pointId, kind, theme, consequences, legalBasis, team } = event.data;
      return withPoint(state, pointId, { kind, theme, consequences, legalBasis, team });
    }
    case 'ComplaintAssigned':
      return assignedTo(state, event.data.assignee, event.data);
    case 'ComplaintHandedOver':
      return assignedTo(state, event.data.to, event.data);
    case 'AssigneeReminded':
      return { ...state, assigned: state.assigned && { ...state.assigned, remindedOf: event.data.answerDueOn } };
    case 'PointAnswered': {
      const { pointId, answeredOn } = event.data;
      return handled(withPoint(state, pointId, { answeredOn }), answeredOn);
    }
    case 'ReceiptDateCorrected':
      return { ...state, receivedOn: event.data.receivedOn };
    case 'ComplaintWithdrawn':
      return handled({ ...state, ended: 'withdrawn' }, event.data.withdrawnOn);
    case 'ComplaintClosed':
      return handled({ ...state, ended: 'closed' }, event.data.closedOn);
  }
}

/** Whoever gets it, what was reminded of stays reminded of: a new reminder needs a new date. */
const assignedTo = (
  state: RegisteredComplaint,
  to: string,
  { team, answerDueOn }: Pick<Assignment, 'team' | 'answerDueOn'>,
): RegisteredComplaint => ({
  ...state,
  assigned: { to, team, answerDueOn, remindedOf: state.assigned?.remindedOf ?? null },
});

const unanswered = ({ pointId, kind, theme, consequences, legalBasis, team }: PointFacts): PointState => ({
  pointId,
  kind,
  theme,
  consequences,
  legalBasis,
  team,
  answeredOn: null,
});

const withPoint = (state: RegisteredComplaint, pointId: string, change: Partial<PointState>): RegisteredComplaint => ({
  ...state,
  points: state.points.map((point) => (point.pointId === pointId ? { ...point, ...change } : point)),
});

const handled = (state: RegisteredComplaint, on: PlainDate): RegisteredComplaint => ({
  ...state,
  handledFirstOn: state.handledFirstOn === null || on < state.handledFirstOn ? on : state.handledFirstOn,
});

/** The teams a complaint belongs to: those of its points, and the one it is assigned to. */
export function teamsOf({ points, assigned }: RegisteredComplaint): readonly string[] {
  return [...new Set([...points.map(({ team }) => team), ...(assigned ? [assigned.team] : [])])];
}
