import type { Problems } from '@lydhoer/http';
import type { WrongPersonRefusal } from '../domain/parties/parties.refusals.js';

export const wrongPersonProblems: Problems<WrongPersonRefusal> = {
  'complainant-unchanged': {
    status: 409,
    da: {
      title: 'Klageren er allerede registreret sådan',
      detail: 'Det, der står i {field}, er det samme som før. Kontaktoplysninger rettes på parten.',
    },
    en: {
      title: 'The complainant is recorded so already',
      detail: '{field} says the same as before. Contact details are corrected on the party.',
    },
  },
  'several-complainants': {
    status: 422,
    da: {
      title: 'Flere klager',
      detail: 'Klagen har flere klagere. Angiv i {field}, hvem der er registreret forkert.',
    },
    en: {
      title: 'Several people complain',
      detail: 'The complaint has several complainants. Say in {field} who was recorded wrongly.',
    },
  },
  'concerned-person-unchanged': {
    status: 409,
    da: {
      title: 'Det er allerede registreret, hvem sagen angår',
      detail: 'Det, der står i {field}, er det samme som før. Kontaktoplysninger rettes på parten.',
    },
    en: {
      title: 'Whom the case concerns is recorded so already',
      detail: '{field} says the same as before. Contact details are corrected on the party.',
    },
  },
  'several-concerned': {
    status: 422,
    da: {
      title: 'Sagen angår flere',
      detail: 'Sagen angår flere personer. Angiv i {field}, hvem der er registreret forkert.',
    },
    en: {
      title: 'The case concerns several people',
      detail: 'The case concerns several people. Say in {field} who was recorded wrongly.',
    },
  },
};
