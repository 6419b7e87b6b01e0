import type { LinkingEvent } from '../../../domain/linking/linking.events.js';
import type { LinkRelation } from '../../../domain/linking/linking.values.js';
import { recordedOn, step, wordsOf, type Tellings } from './telling.js';

const relationWords: Readonly<Record<LinkRelation, string>> = {
  'same-decision': 'en anden klage over den samme afgørelse',
  'same-child': 'en anden klage om det samme barn',
  'same-complainant': 'en anden klage fra den samme borger',
  'repeated-after-answer': 'den klage, som den gentager efter at have fået svar',
  'duplicate-of': 'en registrering mere af den samme klage',
};
const why = { reason: 'Grunden' };

/** How links and merges are told. They happen in the register: the citizen hears nothing by them. */
export const linkingTellings: Tellings<LinkingEvent> = {
  ComplaintsLinked: (event) => [
    step(event, {
      key: `link-${event.data.relation}-${event.data.to}`,
      on: recordedOn(event),
      kind: 'link',
      line: () => `blev sagen knyttet til ${relationWords[event.data.relation]}`,
      words: wordsOf(event.data, why),
    }),
  ],
  LinkRemoved: (event) => [
    { drop: `link-${event.data.relation}-${event.data.to}` },
    step(event, {
      on: recordedOn(event),
      kind: 'correction',
      line: () => `blev det rettet, at sagen var knyttet til ${relationWords[event.data.relation]}: det var en fejl`,
      words: wordsOf(event.data, why),
    }),
  ],
  ComplaintMergedInto: (event) => [
    step(event, {
      on: recordedOn(event),
      kind: 'link',
      line: () => 'blev registreringen lagt sammen med en anden af den samme klage, som går videre alene',
      words: wordsOf(event.data, why),
    }),
  ],
  ComplaintUnmerged: (event) => [
    step(event, {
      on: recordedOn(event),
      kind: 'link',
      line: () => 'blev de to registreringer skilt ad igen, for de var ikke den samme klage',
      words: wordsOf(event.data, why),
    }),
  ],
};
