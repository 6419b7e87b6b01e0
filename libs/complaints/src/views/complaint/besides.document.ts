import { dateInDenmark } from '@lydhoer/kernel';
import type { ShownEvent } from '../../complaint.history.js';
import type { StepElsewhere } from '../../lookups/steps-elsewhere.js';
import type {
  AdviserChangeResponse,
  CitizenContactResponse,
  CorrectionResponse,
  MembershipResponse,
  ToldDutyResponse,
} from './besides.response.js';
import { correctingEvents } from './correcting-events.js';
import { folded, instead, only, without, type Folds, type Plain } from './fold.js';

/** What happened besides the complaint’s own steps. */
export interface BesidesDocument {
  readonly adviserChanges: readonly AdviserChangeResponse[];
  readonly citizenContacts: readonly CitizenContactResponse[];
  readonly duties: readonly Plain<ToldDutyResponse>[];
}

export const besidesDocument = (events: readonly ShownEvent[]): BesidesDocument =>
  folded(folds, { adviserChanges: [], citizenContacts: [], duties: [] }, events);

const folds: Folds<BesidesDocument> = {
  AdviserChanged: (so, { data }) => withChange(so, data),
  AdviserChangeCorrected: (so, { data }) => withChange(so, data),
  AdviserChangeRemoved: (so, { data: { changeId } }) => ({
    ...so,
    adviserChanges: so.adviserChanges.filter((change) => change.changeId !== changeId),
  }),
  CitizenContactRecorded: (so, { data }) => withContact(so, data),
  CitizenContactCorrected: (so, { data }) => withContact(so, data),
  CitizenContactRemoved: (so, { data: { contactId } }) => ({
    ...so,
    citizenContacts: so.citizenContacts.filter((contact) => contact.contactId !== contactId),
  }),
  DutyArisen: (so, { data }) => {
    const told = {
      ...without(data, 'complaintId'),
      how: null,
      dischargedOn: null,
    } as unknown as Plain<ToldDutyResponse>;
    return { ...so, duties: [...so.duties, told] };
  },
  DutyDischarged: (so, { data: { dutyId, how, dischargedOn } }) => withDischarge(so, dutyId, { how, dischargedOn }),
  DutyDischargeCorrected: (so, { data: { dutyId, discharge } }) =>
    withDischarge(so, dutyId, { how: discharge?.how ?? null, dischargedOn: discharge?.dischargedOn ?? null }),
};

const withDischarge = (
  so: BesidesDocument,
  dutyId: string,
  discharge: Pick<ToldDutyResponse, 'how' | 'dischargedOn'>,
): BesidesDocument => ({
  ...so,
  duties: so.duties.map((duty) => (duty.dutyId === dutyId ? { ...duty, ...discharge } : duty)),
});

function withChange(so: BesidesDocument, data: object): BesidesDocument {
  const change = without(data, 'complaintId', 'reason', 'forgotten') as unknown as AdviserChangeResponse;
  const same = ({ changeId }: AdviserChangeResponse) => changeId === change.changeId;
  return { ...so, adviserChanges: instead(so.adviserChanges, change, same) };
}

/** The reason of a correction is sealed under the same key as the note: forgotten together. */
function withContact(so: BesidesDocument, data: object): BesidesDocument {
  const contact = without(data, 'complaintId', 'reason') as unknown as CitizenContactResponse;
  const same = ({ contactId }: CitizenContactResponse) => contactId === contact.contactId;
  return { ...so, citizenContacts: instead(so.citizenContacts, contact, same) };
}

/** The collective complaints, in the order in which the family joined them. */
export const membershipsOf = (steps: readonly StepElsewhere[]): MembershipResponse[] =>
  steps.reduce<Plain<MembershipResponse>[]>((memberships, { what, thing, on }) => {
    if (what === 'collective-joined') return [...memberships, { collectiveId: thing, joinedOn: on, leftOn: null }];
    if (what !== 'collective-left') return memberships;
    return memberships.map((membership) =>
      membership.collectiveId === thing && membership.leftOn === null ? { ...membership, leftOn: on } : membership,
    );
  }, []);

const correcting: ReadonlySet<string> = new Set(correctingEvents);

/** What was put right, in order. */
export const correctionsOf = (events: readonly ShownEvent[]): CorrectionResponse[] =>
  events
    .filter(({ type }) => correcting.has(type))
    .map(({ type, revision, recordedAt, metadata, data }) => ({
      type,
      revision: String(revision),
      recordedOn: dateInDenmark(recordedAt),
      recordedBy: metadata.actor,
      ...only(data, 'reason', 'forgotten'),
    }));
