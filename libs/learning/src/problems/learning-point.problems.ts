import type { Problems } from '@lydhoer/http';
import type { LearningPointRefusal } from '../domain/learning.refusals.js';

export const learningPointProblems: Problems<LearningPointRefusal> = {
  'learning-point-unknown': {
    status: 404,
    da: { title: 'Læringspunktet findes ikke', detail: 'Der er intet læringspunkt med det id.' },
    en: { title: 'No such learning point', detail: 'There is no learning point with that id.' },
  },
  'learning-point-already-identified': {
    status: 409,
    da: { title: 'Læringspunktet findes allerede', detail: 'Der er allerede et læringspunkt med det id.' },
    en: { title: 'The learning point exists', detail: 'There is a learning point with that id already.' },
  },
  'learning-point-needs-evidence': {
    status: 422,
    da: {
      title: 'Læringspunktet mangler belæg',
      detail: 'Angiv mindst ét klagepunkt, ét fund eller én anbefaling (evidence).',
    },
    en: {
      title: 'The learning point needs evidence',
      detail: 'Name at least one complaint point, finding or recommendation (evidence).',
    },
  },
  'learning-theme-unknown': {
    status: 422,
    da: { title: 'Temaet findes ikke', detail: 'Ordlisten over temaer har ikke den kode.' },
    en: { title: 'No such theme', detail: 'The vocabulary of themes has no such code.' },
  },
  'learning-theme-not-valid-on-date': {
    status: 422,
    da: { title: 'Temaet gjaldt ikke den dag', detail: 'Temaet kunne ikke bruges den {date}.' },
    en: { title: 'The theme was not valid on that day', detail: 'The theme could not be used on {date}.' },
  },
  'evidence-unknown': {
    status: 422,
    da: {
      title: 'Belægget findes ikke',
      detail: '{field} peger på noget, der ikke findes. Fund og anbefalinger findes, når de er publiceret.',
    },
    en: {
      title: 'No such evidence',
      detail: '{field} names something that does not exist. Findings and recommendations exist once published.',
    },
  },
  'evidence-goes-on-elsewhere': {
    status: 422,
    da: {
      title: 'Klagepunktet går videre i en anden registrering',
      detail:
        '{field} hører til en registrering af den samme klage som {complaintId}, som går videre alene. Brug det tilsvarende klagepunkt der.',
    },
    en: {
      title: 'The point goes on in another registration',
      detail:
        '{field} belongs to a registration of the same complaint as {complaintId}, which goes on alone. Name the same point there.',
    },
  },
  'evidence-annulled': {
    status: 422,
    da: {
      title: 'Registreringen af klagen er annulleret',
      detail:
        '{field} hører til en registrering, der ingen steder tæller. Vælg et andet belæg, eller genindsæt den først.',
    },
    en: {
      title: 'The registration of the complaint was annulled',
      detail: '{field} belongs to a registration that counts nowhere. Choose other evidence, or reinstate it first.',
    },
  },
  'evidence-already-linked': {
    status: 409,
    da: { title: 'Belægget er allerede knyttet til', detail: '{field} er det samme som et andet belæg.' },
    en: { title: 'The evidence is linked already', detail: '{field} is the same as other evidence.' },
  },
};
