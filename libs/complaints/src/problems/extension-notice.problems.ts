import type { Problems } from '@lydhoer/http';
import type { ExtensionNoticeRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { groundWords, ruleWords } from './code-words.js';

export const extensionNoticeProblems: Problems<ExtensionNoticeRefusal> = {
  'not-extended-by-notice': {
    status: 409,
    da: {
      title: 'Fristen forlænges ikke ved underretning',
      detail:
        'Loven giver ikke mere tid til {rule} mod en underretning. Et servicemål forlænges med dage (extensions). Se docs/deadline-rules.md.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The deadline is not extended by a notice',
      detail:
        'The law gives {rule} no more time against a notice. A service goal is extended by days (extensions). See docs/deadline-rules.md.',
      words: { rule: ruleWords.en },
    },
  },
  'extension-ground-not-in-law': {
    status: 422,
    da: {
      title: 'Loven nævner ikke den grund',
      detail: 'Fristen kan efter {paragraph} kun forlænges af disse grunde: {grounds}. Ret {field}.',
      words: { grounds: groundWords },
    },
    en: {
      title: 'Not a ground of the law',
      detail: 'By {paragraph} the deadline is extended for these reasons only: {grounds}. Correct {field}.',
    },
  },
  'deadline-has-no-date': {
    status: 409,
    da: {
      title: 'Fristen har ingen dato',
      detail: 'Kommunen har ikke offentliggjort en frist for sagsområdet, så der er intet at forlænge for {rule}.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The deadline has no date',
      detail: 'The municipality has published no number for the area, so there is nothing to extend for {rule}.',
      words: { rule: ruleWords.en },
    },
  },
  'notice-before-start': {
    status: 422,
    da: {
      title: 'Underretningen ligger før fristen',
      detail: '{field} kan tidligst være den {earliest}, da fristen begyndte at løbe.',
    },
    en: {
      title: 'The notice is before the deadline',
      detail: '{field} is at the earliest {earliest}, when the deadline began to run.',
    },
  },
  'notice-after-it-was-met': {
    status: 422,
    da: {
      title: 'Underretningen kom efter svaret',
      detail: '{field} kan senest være den {latest}, da fristen blev opfyldt.',
    },
    en: {
      title: 'The notice came after the answer',
      detail: '{field} is at the latest {latest}, when the deadline was met.',
    },
  },
  'notice-unknown': {
    status: 404,
    da: {
      title: 'Underretningen findes ikke',
      detail: 'Fristen har ingen underretning med de dage. Angiv dagene i {field}, som de er registreret på fristen.',
    },
    en: {
      title: 'There is no such notice',
      detail:
        'The deadline has no notice of these days. Tell the days in {field} as they are recorded on the deadline.',
    },
  },
  'notice-unchanged': {
    status: 409,
    da: {
      title: 'Underretningen er uændret',
      detail: 'Underretningen er allerede registreret sådan. Ret noget i den.',
    },
    en: { title: 'The notice is unchanged', detail: 'The notice is recorded so already. Change something in it.' },
  },
  'expected-date-not-later': {
    status: 422,
    da: {
      title: 'Det er ingen forlængelse',
      detail:
        'En forlængelse gør aldrig en frist kortere, og svaret kan ikke ventes før underretningen. {field} kan tidligst være den {earliest}.',
    },
    en: {
      title: 'That extends nothing',
      detail:
        'An extension never shortens a deadline, and no answer is expected before the notice. {field} is at the earliest {earliest}.',
    },
  },
};
