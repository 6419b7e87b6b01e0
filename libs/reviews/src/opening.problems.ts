import type { Problems } from '@lydhoer/http';
import type { OpeningRefusal } from './domain/review.refusals.js';

/** What is said of a review that is opened on no complaint, on the wrong one, or without the citizen's consent. */
export const openingProblems: Problems<OpeningRefusal> = {
  'reviewed-complaint-missing': {
    status: 422,
    da: {
      title: 'Klagen mangler',
      detail: 'En undersøgelse på baggrund af en klage skal angive klagens id (complaintId).',
    },
    en: { title: 'The complaint is missing', detail: 'A review of a complaint has to name it (complaintId).' },
  },
  'reviewed-complaint-unknown': {
    status: 422,
    da: { title: 'Klagen findes ikke', detail: 'Der er ingen klage med det id, som er angivet i complaintId.' },
    en: { title: 'No such complaint', detail: 'There is no complaint with the id in complaintId.' },
  },
  'reviewed-complaint-goes-on-elsewhere': {
    status: 422,
    da: {
      title: 'Klagen går videre i en anden registrering',
      detail:
        'Den registrering, der er angivet i {field}, er den samme klage som {goesOnIn}, som går videre alene. Åbn undersøgelsen på den.',
    },
    en: {
      title: 'The complaint goes on in another registration',
      detail:
        'The registration in {field} is the same complaint as {goesOnIn}, which goes on alone. Open the review on that one.',
    },
  },
  'reviewed-complaint-annulled': {
    status: 422,
    da: {
      title: 'Registreringen af klagen er annulleret',
      detail:
        'Den, der er angivet i {field}, tæller ingen steder. Genindsæt registreringen først, hvis den alligevel er rigtig, eller åbn undersøgelsen af egen drift.',
    },
    en: {
      title: 'The registration of the complaint was annulled',
      detail:
        'The one in {field} counts nowhere. Reinstate the registration first if it is right after all, or open the review on own initiative.',
    },
  },
  'reviewed-contact-is-no-complaint': {
    status: 422,
    da: {
      title: 'Henvendelsen er ikke en klage',
      detail: 'Gør henvendelsen til en klage først, eller åbn undersøgelsen af egen drift.',
    },
    en: {
      title: 'The contact is not a complaint',
      detail: 'Turn the contact into a complaint first, or open the review on own initiative.',
    },
  },
  'review-consent-missing': {
    status: 422,
    da: {
      title: 'Borgerens samtykke mangler',
      detail: 'En klage kan kun undersøges, når borgeren har givet samtykke. Angiv, hvornår og hvordan (consent).',
    },
    en: {
      title: 'The citizen’s consent is missing',
      detail: 'A complaint is reviewed only when the citizen has consented. Say when and how (consent).',
    },
  },
  'review-consent-after-opening': {
    status: 422,
    da: {
      title: 'Samtykket er givet efter åbningen',
      detail: 'Samtykket skal være givet senest den {latest}, hvor undersøgelsen åbnes.',
    },
    en: {
      title: 'The consent was given after the opening',
      detail: 'The consent has to be given on the day the review is opened or earlier: {latest}.',
    },
  },
  'own-initiative-has-no-complaint': {
    status: 422,
    da: {
      title: 'En undersøgelse af egen drift har ingen klage',
      detail: 'Udelad {field}, eller vælg »complaint« som anledning (occasion).',
    },
    en: {
      title: 'A review on own initiative has no complaint',
      detail: 'Leave out {field}, or choose the occasion “complaint”.',
    },
  },
};
