import type { Problems } from '@lydhoer/http';
import type { JourneyRefusal } from '../domain/journey/journey.refusals.js';

export const journeyProblems: Problems<JourneyRefusal> = {
  'adviser-unknown': {
    status: 422,
    da: {
      title: 'Rådgiveren findes ikke',
      detail: '{field} er hverken ansat her nu eller tidligere. Skriv `former`, når rådgiveren ikke står i Lydhør.',
    },
    en: {
      title: 'No such adviser',
      detail: '{field} neither is nor was on the staff. Say `former` of an adviser whom Lydhør does not know.',
    },
  },
  'adviser-stays-the-same': {
    status: 422,
    da: { title: 'Rådgiveren er den samme', detail: 'Ved et rådgiverskift er {field} en anden end den, der var før.' },
    en: {
      title: 'The adviser is the same',
      detail: 'After a change of adviser, {field} is somebody else than before.',
    },
  },
  'adviser-change-already-recorded': {
    status: 409,
    da: {
      title: 'Rådgiverskiftet er allerede registreret',
      detail: 'Det samme skift den {on} står i klagen. Ret det, hvis noget ved det er forkert.',
    },
    en: {
      title: 'The change of adviser is recorded already',
      detail: 'The complaint holds the same change on {on}. Correct it if something about it is wrong.',
    },
  },
  'adviser-change-unknown': {
    status: 404,
    da: {
      title: 'Rådgiverskiftet findes ikke',
      detail: 'Klagen har intet rådgiverskift med det id. Måske er det fjernet.',
    },
    en: {
      title: 'No such change of adviser',
      detail: 'The complaint has no change of adviser with that id. It may have been removed.',
    },
  },
  'adviser-change-as-it-stands': {
    status: 409,
    da: { title: 'Der er ikke noget at rette', detail: 'Rådgiverskiftet står allerede sådan.' },
    en: { title: 'There is nothing to correct', detail: 'That is how the change of adviser stands already.' },
  },
  'citizen-contact-unknown': {
    status: 404,
    da: { title: 'Kontakten findes ikke', detail: 'Klagen har ingen kontakt med det id. Måske er den fjernet.' },
    en: {
      title: 'No such contact with the citizen',
      detail: 'The complaint has no contact with that id. It may have been removed.',
    },
  },
  'complaint-not-known-then': {
    status: 404,
    da: {
      title: 'Sagen var ikke registreret endnu',
      detail: 'Ved udgangen af den {asOf} stod henvendelsen eller klagen ikke i Lydhør. Vælg en senere dag.',
    },
    en: {
      title: 'It was not registered yet',
      detail: 'At the end of {asOf} Lydhør did not hold the contact or complaint. Choose a later day.',
    },
  },
  'too-much-of-a-journey': {
    status: 409,
    da: {
      title: 'Klagerejsen er fuld',
      detail: 'En klage har højst {mostEntries} kontakter og rådgiverskift. Fjern dem, der ikke betyder noget.',
    },
    en: {
      title: 'The journey is full',
      detail: 'A complaint has at most {mostEntries} contacts and changes of adviser. Remove those that do not matter.',
    },
  },
};
