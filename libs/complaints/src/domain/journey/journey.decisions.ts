import type { AreaDecisions } from '../areas.js';
import { receivable } from '../date.rules.js';
import type { JourneyCommand } from './journey.commands.js';
import {
  checkAdviserChange,
  checkContactStands,
  checkCorrectedChange,
  checkRoom,
  standingChange,
} from './journey.rules.js';

/**
 * What commands decide in what the citizen met besides the complaint itself. None of them asks whether the complaint is
 * still open: a journey (klagerejse) is rebuilt from journal and documents, most often when it is over (domain 4.1).
 */
export const journeyDecisions: AreaDecisions<JourneyCommand> = {
  RecordAdviserChange: ({ data: { knownStaff, today, ...change } }, { journey }) => {
    checkRoom(journey);
    checkAdviserChange(change, journey.adviserChanges, { knownStaff, today });
    return [{ type: 'AdviserChanged', data: change }];
  },
  CorrectAdviserChange: ({ data: { knownStaff, today, ...change } }, { journey }) => {
    checkCorrectedChange(change, journey, { knownStaff, today });
    return [{ type: 'AdviserChangeCorrected', data: change }];
  },
  RemoveAdviserChange: ({ data }, { journey }) => {
    standingChange(data.changeId, journey.adviserChanges);
    return [{ type: 'AdviserChangeRemoved', data }];
  },
  RecordCitizenContact: ({ data: { today, ...contact } }, { journey }) => {
    checkRoom(journey);
    receivable(contact.contactedOn, today, 'contactedOn');
    return [{ type: 'CitizenContactRecorded', data: contact }];
  },
  CorrectCitizenContact: ({ data: { today, ...contact } }, { journey }) => {
    checkContactStands(contact.contactId, journey);
    receivable(contact.contactedOn, today, 'contactedOn');
    return [{ type: 'CitizenContactCorrected', data: contact }];
  },
  RemoveCitizenContact: ({ data }, { journey }) => {
    checkContactStands(data.contactId, journey);
    return [{ type: 'CitizenContactRemoved', data }];
  },
};
