import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import type { ComplaintEvent } from './complaint.events.js';
import type { PointFacts } from './complaint.schemas.js';
import { initialCorrections, type CorrectionsState } from './corrections/corrections.state.js';
import { initialDeadlines, type DeadlinesState } from './deadlines/deadlines.state.js';
import { initialFormalitet, type FormalitetState } from './formalitet/formalitet.state.js';
import { intakeAtRegistration, type IntakeState } from './intake/intake.state.js';
import { initialJourney, type JourneyState } from './journey/journey.state.js';
import { initialLinking, type LinkingState } from './linking/linking.state.js';
import { partiesAtRegistration } from './parties/parties.people.js';
import type { PartiesState } from './parties/parties.state.js';
import { initialRealitet, type RealitetState } from './realitet/realitet.state.js';

export interface PointState extends Omit<PointFacts, 'description'> {
  /** The day on which it was raised, where that is a day of its own; null: with the complaint. See `dayRaised`. */
  readonly raisedOn: PlainDate | null;
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
  /** The day a contact turned out to be a complaint; null: it was one from its receipt, or is none yet. */
  readonly turnedOn: PlainDate | null;
  /** The days on which something was done after the receipt; the receipt cannot lie after the first of them. */
  readonly handledOn: readonly PlainDate[];
  readonly intake: IntakeState;
  readonly anonymous: boolean;
  readonly points: readonly PointState[];
  readonly assigned: Assignment | null;
  /** The actor that recorded it: a staff id, or `register:<name>`. */
  readonly registeredBy: string | null;
  /** The day it was recorded. */
  readonly recordedOn: PlainDate | null;
  readonly formalitet: FormalitetState;
  readonly realitet: RealitetState;
  readonly deadlines: DeadlinesState;
  readonly parties: PartiesState;
  readonly corrections: CorrectionsState;
  readonly journey: JourneyState;
  readonly linking: LinkingState;
}

/** Null before anything was registered. */
export type ComplaintState = RegisteredComplaint | null;

/** An event, and who told it when: from the log it has both, in a decision it has neither yet. */
export type Told = ComplaintEvent & { readonly metadata?: { readonly actor: string }; readonly recordedAt?: string };

export const initialComplaint: ComplaintState = null;

export type Registration = Extract<Told, { type: 'ContactRegistered' | 'ComplaintRegistered' }>;
export type ComplaintChange = Exclude<ComplaintEvent, { type: Registration['type'] }>;

export const isRegistration = (event: Told): event is Registration =>
  event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered';

export function registered(event: Registration): RegisteredComplaint {
  return {
    subject: event.type === 'ContactRegistered' ? 'contact' : 'complaint',
    ended: null,
    receivedOn: event.data.receivedOn,
    turnedOn: null,
    handledOn: [],
    intake: intakeAtRegistration(event.data),
    anonymous: event.data.complainant.role === 'anonymous',
    points: event.type === 'ContactRegistered' ? [] : event.data.points.map(unanswered),
    assigned: null,
    registeredBy: event.metadata?.actor ?? null,
    recordedOn: event.recordedAt === undefined ? null : dateInDenmark(event.recordedAt),
    formalitet: initialFormalitet,
    realitet: initialRealitet,
    deadlines: initialDeadlines,
    parties: partiesAtRegistration(event.data),
    corrections: initialCorrections,
    journey: initialJourney,
    linking: initialLinking,
  };
}

export const unanswered = ({ pointId, kind, theme, consequences, legalBasis, team }: PointFacts): PointState => ({
  pointId,
  kind,
  theme,
  consequences,
  legalBasis,
  team,
  raisedOn: null,
  answeredOn: null,
});

/** The day it became a complaint: that of its receipt, or the day on which a contact was turned into one. */
export const complainedOn = ({
  turnedOn,
  receivedOn,
}: Pick<RegisteredComplaint, 'turnedOn' | 'receivedOn'>): PlainDate => turnedOn ?? receivedOn;

/** The day on which a point was raised: with the complaint, or later. What the law counts for it, it counts from here. */
export const dayRaised = (
  complaint: Pick<RegisteredComplaint, 'turnedOn' | 'receivedOn'>,
  { raisedOn }: Pick<PointState, 'raisedOn'>,
): PlainDate => raisedOn ?? complainedOn(complaint);

/** The day on which the first of some points was raised; null of none. */
export const firstRaised = (
  complaint: Pick<RegisteredComplaint, 'turnedOn' | 'receivedOn'>,
  points: readonly Pick<PointState, 'raisedOn'>[],
): PlainDate | null => points.map((point) => dayRaised(complaint, point)).sort()[0] ?? null;

export const withPoint = (
  state: RegisteredComplaint,
  pointId: string,
  change: Partial<PointState>,
): RegisteredComplaint => ({
  ...state,
  points: state.points.map((point) => (point.pointId === pointId ? { ...point, ...change } : point)),
});

export const handled = (state: RegisteredComplaint, on: PlainDate): RegisteredComplaint => ({
  ...state,
  handledOn: [...state.handledOn, on],
});

/** Something was done on another day than was recorded, or (null) was not done after all. */
export const handledInstead = (
  state: RegisteredComplaint,
  was: PlainDate,
  on: PlainDate | null,
): RegisteredComplaint => ({
  ...state,
  handledOn: [...state.handledOn.toSpliced(state.handledOn.indexOf(was), 1), ...(on === null ? [] : [on])],
});

/** The teams a complaint belongs to: those of its points, and the one it is assigned to. */
export function teamsOf({ points, assigned }: RegisteredComplaint): readonly string[] {
  return [...new Set([...points.map(({ team }) => team), ...(assigned ? [assigned.team] : [])])];
}
