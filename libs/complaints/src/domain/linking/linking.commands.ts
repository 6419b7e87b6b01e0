import type { Message, PlainDate } from '@lydhoer/kernel';
import type { PointState } from '../complaint.state.js';
import type { Standing } from '../standing.js';
import type { Link } from './linking.state.js';
import type { ComplaintMergedInto, ComplaintsLinked, ComplaintUnmerged, LinkRemoved } from './linking.events.js';

/** The other complaint of a link or a merge, as it stood when the command came; null when there is none. */
export interface OtherComplaint {
  readonly standing: Standing;
  readonly receivedOn: PlainDate;
  readonly points: readonly Pick<PointState, 'pointId' | 'kind' | 'theme'>[];
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
