import type { Message, PlainDate } from '@lydhoer/kernel';
import type { KnownWords } from '../known.js';
import type { Standing } from '../standing.js';
import type {
  CollectiveDateCorrected,
  CollectiveOpeningCorrected,
  FamilyStepTakenBack,
  ParticipantsStatementCorrected,
} from './collective-corrections.events.js';
import type {
  CollectiveClosed,
  CollectiveOpened,
  CollectiveReopened,
  FamilyJoined,
  FamilyLeft,
  ParticipantsStated,
  SharedPointAdded,
  SpokespersonNamed,
} from './collective.events.js';

/** Today's date in Denmark. */
interface Today {
  readonly today: PlainDate;
}

/** A family's complaint as its own stream leaves it. */
export interface FamilyComplaint {
  readonly subject: 'contact' | 'complaint';
  readonly standing: Standing;
  /** The day it was closed or withdrawn; null while it is open. */
  readonly endedOn: PlainDate | null;
  readonly withdrawn: boolean;
}
/** By complaint id; one that is missing was registered by nobody. */
export type FamilyComplaints = ReadonlyMap<string, FamilyComplaint>;

export type OpenCollective = Message<'OpenCollective', CollectiveOpened['data'] & Today>;
export type StateParticipants = Message<'StateParticipants', ParticipantsStated['data'] & Today>;
export type AddSharedPoint = Message<
  'AddSharedPoint',
  SharedPointAdded['data'] & { readonly known: KnownWords } & Today
>;
export type EnrolFamilies = Message<
  'EnrolFamilies',
  {
    readonly collectiveId: string;
    readonly joinedOn: PlainDate;
    readonly families: readonly Pick<FamilyJoined['data'], 'complaintId' | 'team'>[];
    readonly complaints: FamilyComplaints;
    readonly known: KnownWords;
  } & Today
>;
export type LetFamilyLeave = Message<
  'LetFamilyLeave',
  FamilyLeft['data'] & { readonly complaints: FamilyComplaints } & Today
>;
export type NameSpokesperson = Message<'NameSpokesperson', SpokespersonNamed['data'] & Today>;
export type CloseCollective = Message<
  'CloseCollective',
  CollectiveClosed['data'] & { readonly complaints: FamilyComplaints } & Today
>;
export type ReopenCollective = Message<'ReopenCollective', CollectiveReopened['data']>;
export type CorrectCollectiveOpening = Message<'CorrectCollectiveOpening', CollectiveOpeningCorrected['data']>;
export type CorrectCollectiveDate = Message<
  'CorrectCollectiveDate',
  Omit<CollectiveDateCorrected['data'], 'was'> & {
    /** Of a family that joined or left more than once: the day as it stands. Null: the last time. */
    readonly was: PlainDate | null;
    readonly complaints: FamilyComplaints;
  } & Today
>;
export type TakeBackFamilyStep = Message<'TakeBackFamilyStep', Omit<FamilyStepTakenBack['data'], 'takenOn'>>;
export type CorrectParticipantsStatement = Message<
  'CorrectParticipantsStatement',
  Omit<ParticipantsStatementCorrected['data'], 'was'> & Today
>;

export type CollectiveCommand =
  | OpenCollective
  | StateParticipants
  | AddSharedPoint
  | EnrolFamilies
  | LetFamilyLeave
  | NameSpokesperson
  | CloseCollective
  | ReopenCollective
  | CorrectCollectiveOpening
  | CorrectCollectiveDate
  | TakeBackFamilyStep
  | CorrectParticipantsStatement;
