import type { Problems } from '@lydhoer/http';
import type { ExtensionRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { ruleWords } from './code-words.js';

export const extensionProblems: Problems<ExtensionRefusal> = {
  'extension-before-start': {
    status: 422,
    da: {
      title: 'Forlængelsen er ældre end fristen',
      detail: '{field} kan tidligst være den {earliest}, hvor fristen begyndte at løbe.',
    },
    en: {
      title: 'The extension is older than the deadline',
      detail: '{field} is at the earliest {earliest}, when the deadline began to run.',
    },
  },
  'extension-after-it-ended': {
    status: 422,
    da: {
      title: 'Forlængelsen er givet, efter at fristen sluttede',
      detail: '{field} kan senest være den {latest}, hvor fristen blev opfyldt eller bortfaldt.',
    },
    en: {
      title: 'The extension is later than the end of the deadline',
      detail: '{field} is at the latest {latest}, when the deadline was met or no longer applied.',
    },
  },
  'extension-not-possible': {
    status: 409,
    da: {
      title: 'Fristen kan ikke forlænges',
      detail: 'Der er ikke fastsat, at {rule} kan forlænges. Det fastsættes for afdelingens servicemål.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The deadline is not extended',
      detail: 'It is not set that {rule} can be extended. That is set with the department’s service goal.',
      words: { rule: ruleWords.en },
    },
  },
  'extension-too-long': {
    status: 422,
    da: {
      title: 'Forlængelsen er for lang',
      detail:
        'Det højeste antal dage, fristen kan forlænges med i alt, er {longest}, og {already} er givet. Ret {field}.',
    },
    en: {
      title: 'The extension is too long',
      detail: 'The deadline gets {longest} days more in all at the most, of which {already} are given. Change {field}.',
    },
  },
  'extension-unknown': {
    status: 404,
    da: {
      title: 'Forlængelsen findes ikke',
      detail:
        'Fristen har ingen forlængelse af den dag og længde, der står i {field}. Se extensions i GET /complaints/(id)/deadlines.',
    },
    en: {
      title: 'No such extension',
      detail:
        'The deadline has no extension of the day and length in {field}. See extensions in GET /complaints/(id)/deadlines.',
    },
  },
  'extension-unchanged': {
    status: 409,
    da: {
      title: 'Forlængelsen er uændret',
      detail: 'Forlængelsen er registreret sådan i forvejen. Ret dagen eller længden, eller udelad extension.',
    },
    en: {
      title: 'The extension is unchanged',
      detail: 'The extension is recorded so already. Change its day or its length, or leave extension out.',
    },
  },
  'later-extension-too-late': {
    status: 409,
    da: {
      title: 'En senere forlængelse hviler på denne',
      detail:
        'Fristen ville være udløbet den {countsOn}, og den blev forlænget igen den {on}. Ret først den forlængelse.',
    },
    en: {
      title: 'A later extension rests on this one',
      detail: 'The deadline would have ended on {countsOn}, and was extended again on {on}. Correct that one first.',
    },
  },
};
