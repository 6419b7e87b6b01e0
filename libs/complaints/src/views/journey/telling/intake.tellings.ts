import type { Channel, Form } from '../../../domain/complaint.values.js';
import type { IntakeCorrected } from '../../../domain/intake/intake.events.js';
import { channelWords } from '../danish.js';
import { correction, wordsOf, type Tellings } from './telling.js';

/** How how it came in was put right is told: the registration itself is told as it should have been recorded. */
export const intakeTellings: Tellings<IntakeCorrected> = {
  IntakeCorrected: (event) => [
    correction(
      event,
      `blev det rettet, ${putRight(event.data).join(', og ')}`,
      wordsOf(event.data, { reason: 'Grunden' }),
    ),
  ],
};

const formWords: Readonly<Record<Form, string>> = { oral: 'mundtligt', written: 'skriftligt', 'not-stated': '' };

function putRight({ was, channel, form, journalReference, narrative }: IntakeCorrected['data']): readonly string[] {
  const referred =
    was.journalReference?.system !== journalReference?.system || was.journalReference?.id !== journalReference?.id;
  return [
    ...(was.channel === channel
      ? []
      : [`hvordan sagen kom ind: ${instead(channelIn(was.channel), channelIn(channel))}`]),
    ...(was.form === form
      ? []
      : [`om det var mundtligt eller skriftligt: ${instead(formWords[was.form], formWords[form])}`]),
    ...(referred ? ['hvilket journalnummer sagen har'] : []),
    ...(narrative === null ? [] : ['hvad der var skrevet ned']),
  ];
}

const channelIn = (channel: Channel): string => channelWords[channel].trim();

/** What nobody knew is not told as what it was not. */
function instead(was: string, now: string): string {
  if (was === '') return now;
  return now === '' ? `ikke ${was}, men det vides ikke hvordan` : `ikke ${was}, men ${now}`;
}
