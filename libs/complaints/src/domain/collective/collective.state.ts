import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import { unanswered, type PointState } from '../complaint.state.js';
import type { CollectiveCorrection, CollectiveDateCorrected } from './collective-corrections.events.js';
import type { CollectiveEvent, CollectiveOpened } from './collective.events.js';
import type { LeavingReason } from './collective.values.js';

/** A family's time in the collective; one that came back has two. */
export interface Membership {
  readonly complaintId: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly leftBecause: LeavingReason | null;
  readonly team: string | null;
}

/** How many families there are, as somebody said. */
export interface Statement {
  readonly statementId: string;
  readonly families: number;
  readonly statedOn: PlainDate;
}

/** Who speaks for the families. */
export interface Spokesperson {
  readonly namedOn: PlainDate;
  /** The enrolled family whose complainant it is; null when it is somebody else. */
  readonly complaintId: string | null;
}

export interface OpenedCollective {
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly points: readonly PointState[];
  readonly families: readonly Membership[];
  readonly statements: readonly Statement[];
  readonly spokesperson: Spokesperson | null;
  /** The staff id of whoever opened it. */
  readonly openedBy: string | null;
  /** The day it was recorded. */
  readonly recordedOn: PlainDate | null;
}

/** Null before it was opened. */
export type CollectiveState = OpenedCollective | null;

/** An event, and who told it when: from the log it has both, in a decision it has neither yet. */
type Told = CollectiveEvent & { readonly metadata?: { readonly actor: string }; readonly recordedAt?: string };

export function evolveCollective(state: CollectiveState, event: Told): CollectiveState {
  if (event.type === 'CollectiveOpened') return opened(event);
  return state && changed(state, event);
}

const opened = ({ data, metadata, recordedAt }: Extract<Told, CollectiveOpened>): OpenedCollective => ({
  openedOn: data.openedOn,
  closedOn: null,
  points: [],
  families: [],
  statements: [],
  spokesperson: null,
  openedBy: metadata?.actor ?? null,
  recordedOn: recordedAt === undefined ? null : dateInDenmark(recordedAt),
});

function changed(state: OpenedCollective, event: Exclude<CollectiveEvent, CollectiveOpened>): OpenedCollective {
  switch (event.type) {
    case 'SharedPointAdded':
      return {
        ...state,
        points: [...state.points, { ...unanswered(event.data.point), raisedOn: event.data.raisedOn }],
      };
    case 'FamilyJoined': {
      const { complaintId, joinedOn, team } = event.data;
      return {
        ...state,
        families: [...state.families, { complaintId, joinedOn, leftOn: null, leftBecause: null, team }],
      };
    }
    case 'FamilyLeft': {
      const { complaintId, leftOn, reason: leftBecause } = event.data;
      const families = state.families.map((family) =>
        family.complaintId === complaintId && family.leftOn === null ? { ...family, leftOn, leftBecause } : family,
      );
      return { ...state, families };
    }
    case 'CollectiveClosed':
      return { ...state, closedOn: event.data.closedOn };
    case 'CollectiveReopened':
      return { ...state, closedOn: null };
    case 'ParticipantsStated': {
      const { statementId, families, statedOn } = event.data;
      return { ...state, statements: [...state.statements, { statementId, families, statedOn }] };
    }
    case 'SpokespersonNamed': {
      const { namedOn, complaintId } = event.data;
      return { ...state, spokesperson: { namedOn, complaintId } };
    }
    case 'CollectiveOpeningCorrected':
    case 'CollectiveDateCorrected':
    case 'FamilyStepTakenBack':
    case 'ParticipantsStatementCorrected':
      return corrected(state, event);
  }
}

/** The collective as it would stand, had what was put right been recorded so at first. */
function corrected(state: OpenedCollective, { type, data }: CollectiveCorrection): OpenedCollective {
  switch (type) {
    case 'CollectiveOpeningCorrected':
      return state;
    case 'CollectiveDateCorrected':
      return redated(state, data);
    case 'FamilyStepTakenBack': {
      const at = state.families.findLastIndex(({ complaintId }) => complaintId === data.complaintId);
      const families =
        data.step === 'joined'
          ? state.families.filter((_, place) => place !== at)
          : state.families.map((family, place) => (place === at ? { ...family, ...stillThere } : family));
      return { ...state, families };
    }
    case 'ParticipantsStatementCorrected': {
      const { statementId, statement } = data;
      const statements = state.statements.flatMap((told) => {
        if (told.statementId !== statementId) return [told];
        return statement ? [{ statementId, families: statement.families, statedOn: statement.statedOn }] : [];
      });
      return { ...state, statements };
    }
  }
}

const stillThere = { leftOn: null, leftBecause: null } as const;

function redated(
  state: OpenedCollective,
  { step, complaintId, was, on }: CollectiveDateCorrected['data'],
): OpenedCollective {
  switch (step) {
    case 'opened':
      return { ...state, openedOn: on };
    case 'closed':
      return { ...state, closedOn: on };
    case 'spokesperson-named':
      return { ...state, spokesperson: state.spokesperson && { ...state.spokesperson, namedOn: on } };
    case 'joined':
    case 'left': {
      const day = step === 'joined' ? 'joinedOn' : 'leftOn';
      const isIt = (family: Membership) => family.complaintId === complaintId && family[day] === was;
      const at = state.families.findLastIndex(isIt);
      return {
        ...state,
        families: state.families.map((family, place) => (place === at ? { ...family, [day]: on } : family)),
      };
    }
  }
}

/** The families that are part of it now. */
export const enrolled = ({ families }: OpenedCollective): readonly Membership[] =>
  families.filter(({ leftOn }) => leftOn === null);

/** The teams it belongs to: those of its shared points, and those that answer them. */
export const teamsOfCollective = ({ points, families }: OpenedCollective): readonly string[] => [
  ...new Set([...points.map(({ team }) => team), ...families.flatMap(({ team }) => team ?? [])]),
];
