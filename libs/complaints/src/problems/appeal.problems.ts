import type { Problems } from '@lydhoer/http';
import type { AppealBoardRefusal, ReassessmentRefusal } from '../domain/realitet/realitet.refusals.js';
import { outcomeWords } from './code-words.js';

const reassessment: Problems<ReassessmentRefusal> = {
  'committee-decision-is-not-reassessed': {
    status: 409,
    da: {
      title: 'Udvalgets afgørelse genvurderes ikke',
      detail:
        'En klage over børne- og ungeudvalgets eller formandens afgørelse går direkte til Ankestyrelsen uden genvurdering (barnets lov §§ 144-150). Send klagen videre (forvaltningsloven § 7, stk. 2).',
    },
    en: {
      title: 'A committee’s decision is not reassessed',
      detail:
        'A complaint about a decision of the children and youth committee or its chair goes straight to Ankestyrelsen, without reassessment (barnets lov §§ 144-150). Pass it on (forvaltningsloven § 7, stk. 2).',
    },
  },
  'points-repeated': {
    status: 422,
    da: {
      title: 'Et punkt er nævnt to gange',
      detail: 'Punktet {pointId} er nævnt to gange. Hvert punkt har ét udfald.',
    },
    en: { title: 'A point is named twice', detail: 'The point {pointId} is named twice. Each point has one outcome.' },
  },
  'new-decision-missing': {
    status: 422,
    da: {
      title: 'Den nye afgørelse mangler',
      detail: 'Helt eller delvist medhold er en ny afgørelse (retssikkerhedsloven § 66). Oplys den i {field}.',
    },
    en: {
      title: 'The new decision is missing',
      detail: 'An uphold, in full or in part, is a new decision (retssikkerhedsloven § 66). Tell of it in {field}.',
    },
  },
  'new-decision-only-when-upheld': {
    status: 422,
    da: {
      title: 'Fastholdelse er ingen ny afgørelse',
      detail: 'Udelad {field}, når alle punkter fastholdes; klagen sendes videre (retssikkerhedsloven § 66).',
    },
    en: {
      title: 'To maintain is no new decision',
      detail:
        'Leave {field} out when every point is maintained; the complaint is forwarded (retssikkerhedsloven § 66).',
    },
  },
  'new-decision-out-of-order': {
    status: 422,
    da: { title: 'Datoen ligger for tidligt', detail: '{field} kan ikke ligge før den {earliest}.' },
    en: { title: 'The date is too early', detail: '{field} cannot be before {earliest}.' },
  },
  'citizen-may-still-answer': {
    status: 422,
    da: {
      title: 'Borgeren kan stadig svare',
      detail: 'Borgeren kan svare til og med den {latest} (bekendtgørelse 1128/2015 § 13). {field} skal ligge senere.',
    },
    en: {
      title: 'The citizen may still answer',
      detail: 'The citizen may answer until {latest} (bekendtgørelse 1128/2015 § 13). {field} must be later.',
    },
  },
  'forwarding-incomplete': {
    status: 422,
    da: {
      title: 'Videresendelsen er ikke fuldstændig',
      detail:
        'En klage sendes videre med akterne og med begrundelsen for både afgørelsen og genvurderingen (retssikkerhedsloven § 66). Mangler: {missing}.',
    },
    en: {
      title: 'The forwarding is incomplete',
      detail:
        'A complaint is forwarded with the documents and the reasons for the decision and for the reassessment (retssikkerhedsloven § 66). Missing: {missing}.',
    },
  },
};

const appealBoard: Problems<AppealBoardRefusal> = {
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
        'Ankestyrelsen ser ikke bort fra fristen (retssikkerhedsloven § 67, stk. 2). Klagen kan kun afvises eller bortfalde, ikke få udfaldet »{outcome}«.',
      words: { outcome: outcomeWords },
    },
    en: {
      title: 'Without dispensation the complaint is dismissed',
      detail:
        'Ankestyrelsen does not look away from the deadline (retssikkerhedsloven § 67, stk. 2). The complaint is dismissed or lapses; it is not {outcome}.',
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

/** Refusals on the way through reassessment and Ankestyrelsen. */
export const appealProblems: Problems<ReassessmentRefusal | AppealBoardRefusal> = { ...reassessment, ...appealBoard };
