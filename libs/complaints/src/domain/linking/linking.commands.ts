import type { Message, PlainDate } from '@lydhoer/kernel';
import type { PointState } from '../complaint.state.js';
import type { Standing } from '../standing.js';
import type { Link } from './linking.state.js';
import type { ComplaintMergedInto, ComplaintsLinked, ComplaintUnmerged, LinkRemoved } from './linking.events.js';

/** A point of the other complaint. */
export interface OtherPoint extends Pick<PointState, 'pointId' | 'kind' | 'theme'> {
  /** The day from which the law counts for it (`dayRaised`). */
  readonly raised: PlainDate;
  /** Whether an appeal of it was withdrawn: nobody answers it. */
  readonly withdrawn: boolean;
}

/** The other complaint of a link or a merge, as it stood when the command came; null when there is none. */
export interface OtherComplaint {
  readonly standing: Standing;
  readonly receivedOn: PlainDate;
  /** Whether it was withdrawn as a whole. */
  readonly withdrawn: boolean;
  /** Whether whoever complained was told anything of the matter: an answer, a decision, that it was closed. */
  readonly answered: boolean;
  readonly points: readonly OtherPoint[];
  readonly links: readonly Link[];
  /** Whether it was recorded before the complaint that the command is for. */
  readonly recordedBefore: boolean;
}

export type LinkComplaints = Message<
  'LinkComplaints',
  ComplaintsLinked['data'] & { readonly other: OtherComplaint | null }
>;
export type RemoveLink = Message<'RemoveLink', LinkRemoved['data']>;
export type MergeComplaint = Message<
  'MergeComplaint',
  Omit<ComplaintMergedInto['data'], 'points'> & {
    /** Null: each point is the one of the same kind and theme in the other complaint. */
    readonly points: ComplaintMergedInto['data']['points'] | null;
    readonly other: OtherComplaint | null;
    /** The complaints that were merged into the one that is to be merged away. */
    readonly mergedIntoIt: readonly string[];
  }
>;
export type UnmergeComplaint = Message<'UnmergeComplaint', Omit<ComplaintUnmerged['data'], 'from'>>;

/** Commands of how a complaint hangs together with others. */
export type LinkingCommand = LinkComplaints | RemoveLink | MergeComplaint | UnmergeComplaint;
