import type { Problems } from '@lydhoer/http';
import type { VocabularyRefusal } from './domain/vocabulary.decider.js';

export const vocabularyProblems: Problems<VocabularyRefusal> = {
  'vocabulary-unknown': {
    status: 404,
    da: {
      title: 'Ordlisten findes ikke',
      detail: 'Vælg theme (temaer), consequence (konsekvenser), legal-cause (retlige årsager) eller duty (pligter).',
    },
    en: { title: 'No such vocabulary', detail: 'The vocabularies are theme, consequence, legal-cause and duty.' },
  },
  'term-code-malformed': {
    status: 422,
    da: {
      title: 'Koden har en forkert form',
      detail: 'En kode består af A-Z, 0-9 og _ med punktum mellem niveauerne, højst 80 tegn, for eksempel TIME.LONG.',
    },
    en: {
      title: 'The code is malformed',
      detail: 'A code has A-Z, 0-9 and _ with a dot between its levels, at most 80 characters, such as TIME.LONG.',
    },
  },
  'term-already-defined': {
    status: 409,
    da: { title: 'Koden er brugt', detail: 'En kode får aldrig en ny betydning. Vælg en anden kode.' },
    en: { title: 'The code is taken', detail: 'A code never gets a second meaning. Choose another code.' },
  },
  'term-unknown': {
    status: 404,
    da: { title: 'Ordet findes ikke', detail: 'Der er ikke noget ord med den kode i ordlisten.' },
    en: { title: 'No such term', detail: 'The vocabulary has no term with that code.' },
  },
  'parent-term-unknown': {
    status: 422,
    da: { title: 'Det overordnede ord findes ikke', detail: 'Det overordnede ord skal stå i samme ordliste.' },
    en: { title: 'No such parent term', detail: 'The parent has to be in the same vocabulary.' },
  },
  'term-ends-before-it-begins': {
    status: 422,
    da: { title: 'Ordet slutter, før det begynder', detail: 'Den sidste dag skal være den første dag eller senere.' },
    en: { title: 'The term ends before it begins', detail: 'The last day has to be the first day or later.' },
  },
  'term-already-ends': {
    status: 409,
    da: { title: 'Ordet har allerede en sidste dag', detail: 'Et ord kan kun tages ud af brug én gang.' },
    en: { title: 'The term already has a last day', detail: 'A term can be retired only once.' },
  },
};
