import type {
  AdviserChangeCorrected,
  AdviserChanged,
  CitizenContactCorrected,
  CitizenContactRecorded,
  JourneyEvent,
} from '../../../domain/journey/journey.events.js';
import { formerAdviser, type ContactMeans } from '../../../domain/journey/journey.values.js';
import { adviserChangeWords, meansWords } from '../danish.js';
import type { Edit } from '../step.js';
import { correction, step, wordsOf, type Recorded, type Tellings } from './telling.js';

/** Then the two talk with one another, whoever called. */
const talking: ReadonlySet<ContactMeans> = new Set(['in-person', 'phone', 'video']);

const why = { reason: 'Grunden til rettelsen' };

/** How advisers and contacts are told. */
export const journeyTellings: Tellings<JourneyEvent> = {
  AdviserChanged: (event) => [change(event)],
  AdviserChangeCorrected: (event) => [
    change(event),
    correction(event, 'blev et rådgiverskift rettet', wordsOf(event.data, why)),
  ],
  AdviserChangeRemoved: (event) => [
    { drop: `change-${event.data.changeId}` },
    correction(event, 'blev et rådgiverskift, der aldrig skete, fjernet', wordsOf(event.data, why)),
  ],
  CitizenContactRecorded: (event) => [contact(event)],
  CitizenContactCorrected: (event) => [
    contact(event),
    correction(event, 'blev en kontakt rettet', wordsOf(event.data, why)),
  ],
  CitizenContactRemoved: (event) => [
    { drop: `contact-${event.data.contactId}` },
    correction(event, 'blev en kontakt, der aldrig fandt sted, fjernet', wordsOf(event.data, why)),
  ],
};

const change = (event: (AdviserChanged | AdviserChangeCorrected) & Recorded): Edit => {
  const { changeId, from, to, changedOn, cause } = event.data;
  return step(event, {
    key: `change-${changeId}`,
    on: changedOn,
    kind: 'adviser-change',
    // In this order, so that the letters follow the order of events.
    line: (say) => {
      const before = from === formerAdviser ? 'en tidligere rådgiver' : say.adviser(from);
      const after = to === formerAdviser ? 'en ny rådgiver' : say.adviser(to);
      return `blev ${before} afløst af ${after}${adviserChangeWords[cause]}`;
    },
  });
};

const contact = (event: (CitizenContactRecorded | CitizenContactCorrected) & Recorded): Edit => {
  const { contactId, contactedOn, means, direction, storyToldAgain } = event.data;
  const first = direction === 'from-citizen' ? 'henvendte borgeren sig' : 'henvendte kommunen sig til borgeren';
  const again = storyToldAgain ? ', og borgeren måtte fortælle sin historie igen' : '';
  return step(event, {
    key: `contact-${contactId}`,
    on: contactedOn,
    kind: 'contact',
    line: () => `${first} ${meansWords[means]}${again}`,
    heard: direction === 'to-citizen' || talking.has(means),
    storyToldAgain,
    words: wordsOf(event.data, { note: 'Notat' }),
  });
};
