import type { Message, PlainDate } from '@lydhoer/kernel';
import type {
  AdviserChangeCorrected,
  AdviserChanged,
  AdviserChangeRemoved,
  CitizenContactCorrected,
  CitizenContactRecorded,
  CitizenContactRemoved,
} from './journey.events.js';

interface Today {
  /** Today's date in Denmark. */
  readonly today: PlainDate;
}
interface KnownAdvisers {
  /** Of the staff ids that the command uses, those that the register of staff has. */
  readonly knownStaff: ReadonlySet<string>;
}

export type RecordAdviserChange = Message<'RecordAdviserChange', AdviserChanged['data'] & Today & KnownAdvisers>;
export type CorrectAdviserChange = Message<
  'CorrectAdviserChange',
  AdviserChangeCorrected['data'] & Today & KnownAdvisers
>;
export type RemoveAdviserChange = Message<'RemoveAdviserChange', AdviserChangeRemoved['data']>;
export type RecordCitizenContact = Message<'RecordCitizenContact', CitizenContactRecorded['data'] & Today>;
export type CorrectCitizenContact = Message<'CorrectCitizenContact', CitizenContactCorrected['data'] & Today>;
export type RemoveCitizenContact = Message<'RemoveCitizenContact', CitizenContactRemoved['data']>;

/** Commands of what the citizen met besides the complaint itself. */
export type JourneyCommand =
  | RecordAdviserChange
  | CorrectAdviserChange
  | RemoveAdviserChange
  | RecordCitizenContact
  | CorrectCitizenContact
  | RemoveCitizenContact;
