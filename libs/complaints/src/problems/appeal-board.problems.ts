import type { Problems } from '@lydhoer/http';
import type { AppealBoardRefusal } from '../domain/realitet/realitet.refusals.js';
import { outcomeWords } from './code-words.js';

/** Refusals of the steps at Ankestyrelsen, in words. */
export const appealBoardProblems: Problems<AppealBoardRefusal> = {
  'dispensation-already-decided': {
    status: 409,
    da: {
      title: 'Der er taget stilling til dispensation',
      detail: 'Ankestyrelsen har allerede afgjort, om der ses bort fra fristen (retssikkerhedsloven § 67, stk. 2).',
    },
    en: {
      title: 'Dispensation is decided already',
      detail: 'Ankestyrelsen has decided whether it looks away from the deadline (retssikkerhedsloven § 67, stk. 2).',
    },
  },
  'in-time-needs-no-dispensation': {
    status: 422,
    da: {
      title: 'Klagen er kommet i tide',
      detail:
        'Klagen er registreret som rettidig, så der er ingen frist at se bort fra (retssikkerhedsloven § 67, stk. 2). Kom den for sent, så ret først, hvornår afgørelsen eller klagen blev modtaget.',
    },
    en: {
      title: 'The complaint came in time',
      detail:
        'The complaint is recorded as in time: there is no deadline to look away from (retssikkerhedsloven § 67, stk. 2). If it came late, first correct when the decision or the complaint was received.',
    },
  },
  'dispensation-refused-ends-the-appeal': {
    status: 422,
    da: {
      title: 'Uden dispensation afvises klagen',
      detail:
        'Ankestyrelsen ser ikke bort fra fristen (retssikkerhedsloven § 67, stk. 2). Klagen kan kun afvises eller bortfalde, ikke få udfaldet »{outcome}«. Er afslaget på dispensation en fejl, eller kom klagen alligevel i tide, så tag først afslaget tilbage (»dispensation-decided«), og registrér så udfaldet.',
      words: { outcome: outcomeWords },
    },
    en: {
      title: 'Without dispensation the complaint is dismissed',
      detail:
        'Ankestyrelsen does not look away from the deadline (retssikkerhedsloven § 67, stk. 2). The complaint is dismissed or lapses; it is not {outcome}. If the refusal was recorded by mistake, or the complaint turned out to be in time, first take the refusal back (dispensation-decided), then record the outcome.',
    },
  },
  'appeal-cause-missing': {
    status: 422,
    da: {
      title: 'Årsagen mangler',
      detail:
        'En ændring, ophævelse eller hjemvisning har en årsag. Angiv mindst én af ordlistens retlige årsager i {field}.',
    },
    en: {
      title: 'The cause is missing',
      detail:
        'What is amended, annulled or remitted has a cause. Give at least one of the vocabulary’s legal causes in {field}.',
    },
  },
  'appeal-cause-unknown': {
    status: 422,
    da: { title: 'Årsagen findes ikke', detail: '{field} er ingen af ordlistens retlige årsager.' },
    en: { title: 'There is no such cause', detail: '{field} is none of the vocabulary’s legal causes.' },
  },
  'appeal-cause-not-valid-on-date': {
    status: 422,
    da: {
      title: 'Årsagen gælder ikke den dag',
      detail: '{field} gælder ikke den {on}. Vælg en årsag, der gælder den dag.',
    },
    en: { title: 'The cause is not valid on that day', detail: '{field} is not valid on {on}. Choose one that is.' },
  },
  'appeal-cause-repeated': {
    status: 422,
    da: { title: 'Årsagen er nævnt to gange', detail: '{field} gentager en årsag. Nævn hver årsag én gang.' },
    en: { title: 'The cause is named twice', detail: '{field} repeats a cause. Name each once.' },
  },
  'appeal-outcome-received-before-decided': {
    status: 422,
    da: {
      title: 'Modtaget før afgørelsen',
      detail: '{field} kan ikke ligge før den {earliest}, da Ankestyrelsen traf afgørelse.',
    },
    en: {
      title: 'Received before it was decided',
      detail: '{field} cannot be before {earliest}, when Ankestyrelsen decided.',
    },
  },
  'board-receipt-unchanged': {
    status: 409,
    da: { title: 'Dagen er den samme', detail: 'Det er allerede registreret, at Ankestyrelsen modtog klagen den dag.' },
    en: {
      title: 'The day is the same',
      detail: 'It is recorded already that Ankestyrelsen received the complaint on that day.',
    },
  },
  'remitted-committee-case-goes-back-to-the-committee': {
    status: 422,
    da: {
      title: 'Sagen går tilbage til udvalget',
      detail: 'En hjemvist udvalgssag afgøres på ny af børne- og ungeudvalget (barnets lov § 142). Ret {field}.',
    },
    en: {
      title: 'The case goes back to the committee',
      detail: 'A remitted committee’s case is decided anew by the committee (barnets lov § 142). Correct {field}.',
    },
  },
};
