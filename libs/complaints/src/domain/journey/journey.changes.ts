import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { AdviserChanged, JourneyEvent } from './journey.events.js';
import type { AdviserChange, JourneyState } from './journey.state.js';

/** What events change in what the citizen met besides the complaint itself. */
export const journeyChanges: AreaChanges<JourneyEvent> = {
  AdviserChanged: (complaint, { data }) =>
    withJourney(complaint, ({ adviserChanges }) => ({ adviserChanges: [...adviserChanges, changeOf(data)] })),
  AdviserChangeCorrected: (complaint, { data }) =>
    withJourney(complaint, ({ adviserChanges }) => ({
      adviserChanges: adviserChanges.map((change) => (change.changeId === data.changeId ? changeOf(data) : change)),
    })),
  AdviserChangeRemoved: (complaint, { data }) =>
    withJourney(complaint, ({ adviserChanges }) => ({
      adviserChanges: adviserChanges.filter(({ changeId }) => changeId !== data.changeId),
    })),
  CitizenContactRecorded: (complaint, { data }) =>
    withJourney(complaint, ({ contacts }) => ({ contacts: [...contacts, data.contactId] })),
  // What a contact was does not matter to the rules; that it was does.
  CitizenContactCorrected: (complaint) => complaint,
  CitizenContactRemoved: (complaint, { data }) =>
    withJourney(complaint, ({ contacts }) => ({ contacts: contacts.filter((id) => id !== data.contactId) })),
};

const withJourney = (
  complaint: RegisteredComplaint,
  change: (journey: JourneyState) => Partial<JourneyState>,
): RegisteredComplaint => ({ ...complaint, journey: { ...complaint.journey, ...change(complaint.journey) } });

const changeOf = ({ changeId, from, to, changedOn, cause }: AdviserChanged['data']): AdviserChange => ({
  changeId,
  from,
  to,
  changedOn,
  cause,
});
