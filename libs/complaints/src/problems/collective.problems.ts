import type { Problems } from '@lydhoer/http';
import type { CollectiveCorrectionRefusal, CollectiveRefusal } from '../domain/collective/collective.refusals.js';
import { standingWords } from './code-words.js';

/** Every refusal of a collective complaint, in words. */
export const collectiveProblems: Problems<Exclude<CollectiveRefusal, CollectiveCorrectionRefusal>> = {
  'collective-unknown': {
    status: 404,
    da: { title: 'Den kollektive klage findes ikke', detail: 'Ingen kollektiv klage har det id.' },
    en: { title: 'There is no such collective complaint', detail: 'No collective complaint has that id.' },
  },
  'collective-already-opened': {
    status: 409,
    da: {
      title: 'Den kollektive klage er oprettet',
      detail: 'Den findes allerede. Hent den, og arbejd videre med den.',
    },
    en: { title: 'The collective complaint is there', detail: 'It was opened before. Read it, and go on with it.' },
  },
  'collective-closed': {
    status: 409,
    da: { title: 'Den kollektive klage er afsluttet', detail: 'Åbn den igen, hvis den blev afsluttet for tidligt.' },
    en: { title: 'The collective complaint is closed', detail: 'Open it again if it was closed too early.' },
  },
  'collective-not-closed': {
    status: 409,
    da: { title: 'Den kollektive klage er åben', detail: 'Der er ingen afslutning at fortryde.' },
    en: { title: 'The collective complaint is open', detail: 'There is no closing to undo.' },
  },
  'date-before-opening': {
    status: 422,
    da: {
      title: 'Datoen ligger før den kollektive klage',
      detail: '{field} kan tidligst være den {earliest}, hvor den kom ind.',
    },
    en: {
      title: 'The date is before the collective complaint',
      detail: '{field} can be {earliest} at the earliest, the day it came in.',
    },
  },
  'family-told-twice': {
    status: 422,
    da: {
      title: 'En familie angives på én måde',
      detail:
        'Angiv enten `complaintId` for en klage, der er registreret, eller `complainant` med resten af klagen; så angives også `letter`. Se `{field}`.',
    },
    en: {
      title: 'A family is told in one way',
      detail:
        'Give either the `complaintId` of a complaint that is registered, or `complainant` and the rest of it; then `letter`, too. See `{field}`.',
    },
  },
  'family-already-joined': {
    status: 409,
    da: {
      title: 'Familien er allerede med',
      detail: 'Klagen i `{field}` er med i den kollektive klage. Ingen blev tilføjet.',
    },
    en: {
      title: 'The family is part of it already',
      detail: 'The complaint in `{field}` is part of it. Nobody was enrolled.',
    },
  },
  'family-complaint-unknown': {
    status: 422,
    da: { title: 'Klagen findes ikke', detail: 'Ingen klage har det id, der står i `{field}`. Ingen blev tilføjet.' },
    en: { title: 'There is no such complaint', detail: 'No complaint has the id in `{field}`. Nobody was enrolled.' },
  },
  'family-needs-a-complaint': {
    status: 422,
    da: {
      title: 'Familien har ikke klaget',
      detail: 'Det, der står i `{field}`, er en henvendelse. Gør den til en klage først. Ingen blev tilføjet.',
    },
    en: {
      title: 'The family has not complained',
      detail: 'What stands in `{field}` is a contact. Turn it into a complaint first. Nobody was enrolled.',
    },
  },
  'family-complaint-does-not-count': {
    status: 409,
    da: {
      title: 'Klagen tæller ikke',
      detail: 'Klagen er {standing}. Vælg den klage, der tæller. Ingen blev tilføjet.',
      words: { standing: standingWords },
    },
    en: {
      title: 'The complaint does not count',
      detail: 'It is merged into another or annulled ({standing}). Choose the one that counts. Nobody was enrolled.',
    },
  },
  'family-not-in-collective': {
    status: 404,
    da: { title: 'Familien er ikke med', detail: 'Den klage er ikke med i den kollektive klage nu.' },
    en: {
      title: 'The family is not part of it',
      detail: 'That complaint is not part of the collective complaint now.',
    },
  },
  'left-before-joined': {
    status: 422,
    da: {
      title: 'Familien var ikke med endnu',
      detail: '{field} kan tidligst være den {earliest}, hvor familien kom med.',
    },
    en: {
      title: 'The family was not part of it yet',
      detail: '{field} can be {earliest} at the earliest, the day it joined.',
    },
  },
  'joined-before-it-left': {
    status: 422,
    da: {
      title: 'Familien var med endnu',
      detail: '{field} kan tidligst være den {earliest}, hvor familien sidst gik ud.',
    },
    en: {
      title: 'The family was still part of it',
      detail: '{field} can be {earliest} at the earliest, the day it last left.',
    },
  },
  'spokesperson-is-one-person': {
    status: 422,
    da: {
      title: 'Talspersonen er én person',
      detail: 'Angiv enten `complaintId` for en familie, der er med, eller `person`, og ikke begge.',
    },
    en: {
      title: 'The spokesperson is one person',
      detail: 'Give either the `complaintId` of a family that is part of it, or `person`, and not both.',
    },
  },
  'spokesperson-not-enrolled': {
    status: 422,
    da: {
      title: 'Talspersonens familie er ikke med',
      detail: 'Tilføj familien først, eller angiv talspersonen i `person`.',
    },
    en: {
      title: 'The spokesperson’s family is not part of it',
      detail: 'Enrol the family first, or name the spokesperson in `person`.',
    },
  },
  'family-has-not-withdrawn': {
    status: 409,
    da: {
      title: 'Familiens klage er ikke trukket tilbage',
      detail:
        'Familiens egen klage løber videre. Registrer først, at den er trukket tilbage, eller angiv en anden grund i `{field}`.',
    },
    en: {
      title: 'The family’s complaint is not withdrawn',
      detail: 'The family’s own complaint goes on. Record its withdrawal first, or give another reason in `{field}`.',
    },
  },
  'no-family-enrolled': {
    status: 409,
    da: {
      title: 'Ingen familie har været tilmeldt',
      detail:
        'En kollektiv klage afsluttes, når hver families klage er det. Tilmeld de familier, der klager; hvor mange der er nævnt, siger ikke hvem.',
    },
    en: {
      title: 'No family was enrolled',
      detail:
        'A collective complaint is closed once the complaint of every family is. Enrol the families that complain; how many somebody stated does not say who.',
    },
  },
  'parts-open': {
    status: 409,
    da: {
      title: 'Ikke alle familier har fået deres svar',
      detail:
        'Åbne klager: {count}. Den kollektive klage afsluttes, når hver af dem er afsluttet eller trukket tilbage.',
    },
    en: {
      title: 'Not every family has its answer',
      detail: 'Open complaints: {count}. The collective complaint is closed once each of them is closed or withdrawn.',
    },
  },
  'closed-before-its-parts': {
    status: 422,
    da: {
      title: 'Den kollektive klage afsluttes sidst',
      detail: '{field} kan tidligst være den {earliest}, hvor den sidste familie fik sin afslutning.',
    },
    en: {
      title: 'The collective complaint is closed last',
      detail: '{field} can be {earliest} at the earliest, the day the last family’s complaint ended.',
    },
  },
};
