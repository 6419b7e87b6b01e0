import type { Problems } from '@lydhoer/http';
import type { ServiceGoalRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { ruleWords } from './code-words.js';

export const serviceGoalProblems: Problems<ServiceGoalRefusal> = {
  'deadline-unknown': {
    status: 404,
    da: {
      title: 'Fristen findes ikke',
      detail: 'Klagen har ingen frist med det id. Se GET /complaints/(id)/deadlines.',
    },
    en: {
      title: 'No such deadline',
      detail: 'The complaint has no deadline of that id. See GET /complaints/(id)/deadlines.',
    },
  },
  'statutory-deadline-not-pausable': {
    status: 409,
    da: {
      title: 'En lovbestemt frist kan ikke sættes på pause',
      detail:
        'Fristen {rule} følger af {paragraph}. Den kan hverken sættes på pause eller forlænges med dage: tid, der går med at indhente oplysninger, tæller med i den. Giver loven mere tid mod en underretning, registreres den (extension-notices).',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'A statutory deadline is not paused',
      detail:
        'The deadline {rule} follows from {paragraph}. It is neither paused nor extended by days: time spent on gathering information counts inside it. Where the law gives more time against a notice, record that (extension-notices).',
      words: { rule: ruleWords.en },
    },
  },
  'deadline-not-running': {
    status: 409,
    da: {
      title: 'Fristen løber ikke',
      detail:
        'Fristen var opfyldt eller bortfaldet. En pause eller forlængelse, der er registreret, kan stadig rettes.',
    },
    en: {
      title: 'The deadline does not run',
      detail:
        'The deadline was met or superseded by then. A pause or extension that is recorded can still be corrected.',
    },
  },
  'deadline-already-over': {
    status: 409,
    da: {
      title: 'Fristen er overskredet',
      detail: 'Fristen udløb den {countsOn}. Den kan ikke få mere tid bagefter.',
    },
    en: { title: 'The deadline is over', detail: 'The deadline ended on {countsOn}. It gets no more time afterwards.' },
  },
  'deadlines-already-computed': {
    status: 409,
    da: {
      title: 'Fristerne er beregnet',
      detail: 'Klagen har alle de frister, den kan have, og ingen af de åbne er flyttet siden.',
    },
    en: {
      title: 'The deadlines are computed',
      detail: 'The complaint has every deadline that it can have, and no open one has moved since.',
    },
  },
  'pause-unknown': {
    status: 404,
    da: {
      title: 'Pausen findes ikke',
      detail: 'Fristen har ingen pause med det id. Se GET /complaints/(id)/deadlines.',
    },
    en: {
      title: 'No such pause',
      detail: 'The deadline has no pause of that id. See GET /complaints/(id)/deadlines.',
    },
  },
  'pause-already-ended': {
    status: 409,
    da: { title: 'Pausen er slut', detail: 'Pausen sluttede den {resumedOn}. Var dagen forkert, så ret pausen.' },
    en: {
      title: 'The pause has ended',
      detail: 'The pause ended on {resumedOn}. If the day was wrong, correct the pause.',
    },
  },
  'pause-before-start': {
    status: 422,
    da: {
      title: 'Pausen begynder før fristen',
      detail: '{field} kan tidligst være den {earliest}, hvor fristen begyndte at løbe.',
    },
    en: {
      title: 'The pause begins before the deadline',
      detail: '{field} is at the earliest {earliest}, when the deadline began to run.',
    },
  },
  'pause-ends-before-it-begins': {
    status: 422,
    da: {
      title: 'Pausen slutter, før den begynder',
      detail: '{field} kan tidligst være den {earliest}, hvor pausen begyndte.',
    },
    en: {
      title: 'The pause ends before it begins',
      detail: '{field} is at the earliest {earliest}, when the pause began.',
    },
  },
  'pause-unchanged': {
    status: 409,
    da: { title: 'Pausen er uændret', detail: 'Pausen har de dage i forvejen. Ret mindst én af dem.' },
    en: { title: 'The pause is unchanged', detail: 'The pause has these days already. Change at least one of them.' },
  },
  'pause-open-but-deadline-ended': {
    status: 422,
    da: {
      title: 'Pausen skal have en slutdag',
      detail: 'Fristen er opfyldt eller bortfaldet, så den kan ikke være på pause endnu. Angiv {field}.',
    },
    en: {
      title: 'The pause needs its last day',
      detail: 'The deadline was met or superseded, so it cannot be paused still. Give {field}.',
    },
  },
};
