import type { Message, PlainDate } from '@lydhoer/kernel';
import type {
  ComplainantCorrected,
  ConcernedPersonCorrected,
  PartyAdded,
  PartyDetailsCorrected,
  PartyLeft,
  PartyStepCorrected,
  StandingAssessed,
} from './parties.events.js';
import type { PartyDetails } from './parties.schemas.js';
import type { PartyRole } from './parties.values.js';

/** What is told of a person, in clear. Their age follows from it and from when the complaint was received. */
export type ToldDetails = Omit<PartyDetails, 'age'>;

/** Somebody who is to become a party. */
export type NewParty = ToldDetails & Pick<PartyAdded['data'], 'roles' | 'joinedOn' | 'represents' | 'powerOfAttorney'>;

/** The people of a registration, besides the ids and names of complainant and concerned person. */
export interface RegisteredPeople {
  /** What identifies complainant and concerned person, and how they are reached, where it is told. */
  readonly details: readonly ToldDetails[];
  readonly parties: readonly NewParty[];
}

interface Today {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}

export type AddParty = Message<'AddParty', Today & { readonly complaintId: string; readonly party: NewParty }>;
export type ReleaseParty = Message<
  'ReleaseParty',
  Today &
    Omit<PartyLeft['data'], 'roles'> & {
      /** Null: all the roles they have. */
      readonly roles: PartyLeft['data']['roles'] | null;
    }
>;
export type CorrectPartyDetails = Message<'CorrectPartyDetails', Today & Omit<PartyDetailsCorrected['data'], 'age'>>;
export type AskForPowerOfAttorney = Message<
  'AskForPowerOfAttorney',
  Today & { readonly complaintId: string; readonly personId: string; readonly askedOn: PlainDate }
>;
export type ReceivePowerOfAttorney = Message<
  'ReceivePowerOfAttorney',
  Today & {
    readonly complaintId: string;
    readonly personId: string;
    readonly receivedOn: PlainDate;
    /** Why another day that was recorded is wrong. Left out: none was. */
    readonly reason?: string;
  }
>;
export type AssessStanding = Message<'AssessStanding', Today & StandingAssessed['data']>;
export type CorrectPartyStep = Message<
  'CorrectPartyStep',
  Today &
    Pick<PartyStepCorrected['data'], 'complaintId' | 'personId' | 'step' | 'pointId' | 'on'> & {
      /** Of joining and leaving; of nothing else. */
      readonly roles: readonly PartyRole[] | null;
      readonly reason: string;
    }
>;
/** `was`: who is meant, where several complain; null: the anonymous one, or else the only one, or nobody. */
export type CorrectComplainant = Message<
  'CorrectComplainant',
  Today &
    ComplainantCorrected['data'] & {
      /** What identifies them, and how they are reached, where it is told. */
      readonly details: ToldDetails | null;
    }
>;
/** `was`: who is meant, where it concerns several; null: the only one, or nobody. */
export type CorrectConcernedPerson = Message<
  'CorrectConcernedPerson',
  Today & ConcernedPersonCorrected['data'] & { readonly details: ToldDetails | null }
>;

/** Commands of the people of a complaint and their roles. */
export type PartyCommand =
  | AddParty
  | ReleaseParty
  | CorrectPartyDetails
  | AskForPowerOfAttorney
  | ReceivePowerOfAttorney
  | AssessStanding
  | CorrectPartyStep
  | CorrectComplainant
  | CorrectConcernedPerson;
