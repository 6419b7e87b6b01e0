import { dateInDenmark, type PlainDate } from '@lydhoer/kernel';
import { unanswered, type PointState } from '../complaint.state.js';
import type { CollectiveEvent, CollectiveOpened } from './collective.events.js';

/** A family's time in the collective; one that came back has two. */
export interface Membership {
  readonly complaintId: string;
  readonly joinedOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly team: string | null;
}

export interface OpenedCollective {
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly points: readonly PointState[];
  readonly families: readonly Membership[];
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
      return { ...state, families: [...state.families, { complaintId, joinedOn, leftOn: null, team }] };
    }
    case 'FamilyLeft': {
      const { complaintId, leftOn } = event.data;
      const families = state.families.map((family) =>
        family.complaintId === complaintId && family.leftOn === null ? { ...family, leftOn } : family,
      );
      return { ...state, families };
    }
    case 'CollectiveClosed':
      return { ...state, closedOn: event.data.closedOn };
    case 'CollectiveReopened':
      return { ...state, closedOn: null };
    case 'ParticipantsStated':
    case 'SpokespersonNamed':
      return state;
  }
}

/** The families that are part of it now. */
export const enrolled = ({ families }: OpenedCollective): readonly Membership[] =>
  families.filter(({ leftOn }) => leftOn === null);

/** The teams it belongs to: those of its shared points, and those that answer them. */
export const teamsOfCollective = ({ points, families }: OpenedCollective): readonly string[] => [
  ...new Set([...points.map(({ team }) => team), ...families.flatMap(({ team }) => team ?? [])]),
];
