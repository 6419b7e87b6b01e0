import type { Problems } from '@lydhoer/http';
import type { IntakeRefusal, PointRefusal, WordRefusal } from '../domain/complaint.refusals.js';
import { pointProblems } from './point.problems.js';

const intake: Problems<IntakeRefusal> = {
  'anonymous-has-no-person': {
    status: 422,
    da: {
      title: 'En anonym klager har ingen person',
      detail: 'Rollen er anonym, men der er angivet en person i {field}. Udelad personen, eller vælg en anden rolle.',
    },
    en: {
      title: 'An anonymous complainant has no person',
      detail: 'The role is anonymous, but {field} holds a person. Leave the person out, or choose another role.',
    },
  },
  'complainant-person-missing': {
    status: 422,
    da: {
      title: 'Klageren mangler',
      detail:
        'Angiv i {field} klagerens navn eller id fra en tidligere klage. Hvis du ikke kender klageren, så vælg rollen anonym (anonymous).',
    },
    en: {
      title: 'The complainant is missing',
      detail:
        'Give the complainant’s name, or the id from an earlier complaint, in {field}. If you do not know who it is, the role is anonymous.',
    },
  },
  'concerns-told-twice': {
    status: 422,
    da: {
      title: 'Det er sagt to gange, hvem sagen angår',
      detail: 'Enten angår sagen klageren selv, eller også angives en anden person i {field}. Udelad det ene.',
    },
    en: {
      title: 'Whom the case concerns is told twice',
      detail: 'Either the case concerns the complainant, or {field} names another person. Leave one of them out.',
    },
  },
  'power-of-attorney-missing': {
    status: 422,
    da: {
      title: 'Oplysninger om fuldmagt mangler',
      detail: 'Angiv i {field}, om repræsentanten skal have fuldmagt, og hvornår den er modtaget.',
    },
    en: {
      title: 'The power of attorney is not told',
      detail: 'Of a representative, {field} must say whether a power of attorney is required and when it was received.',
    },
  },
  'power-of-attorney-only-for-representative': {
    status: 422,
    da: {
      title: 'Kun en repræsentant har fuldmagt',
      detail: 'Udelad {field}, eller vælg rollen repræsentant (representative).',
    },
    en: {
      title: 'Only a representative has a power of attorney',
      detail: 'Leave {field} out, or choose the role representative.',
    },
  },
  'journal-reference-malformed': {
    status: 422,
    da: {
      title: 'Journalnummeret har en forkert form',
      detail: 'Et journalnummer i {system} skal se ud som {expected}.',
    },
    en: { title: 'The journal reference is malformed', detail: 'A reference in {system} looks like {expected}.' },
  },
  'intake-unchanged': {
    status: 409,
    da: {
      title: 'Oplysningerne er de samme',
      detail: 'Kanal, form og journalnummer er allerede registreret sådan. Angiv mindst én oplysning, der skal rettes.',
    },
    en: {
      title: 'Nothing is changed',
      detail:
        'Channel, form and journal reference are recorded like that already. Tell at least one that is to be put right.',
    },
  },
  'intake-told-and-removed': {
    status: 422,
    da: {
      title: 'Oplysningen er både angivet og fjernet',
      detail: '{field} har en ny værdi og står også i removed. Udelad det ene.',
    },
    en: {
      title: 'The field is both told and removed',
      detail: '{field} has a new value and stands in removed as well. Leave one of them out.',
    },
  },
  'not-stated-only-from-imports': {
    status: 422,
    da: {
      title: 'Feltet skal oplyses',
      detail: '{field} kan ikke være »not-stated« (ikke oplyst). Kun i et importeret register må oplysningen mangle.',
    },
    en: {
      title: 'The field must be stated',
      detail: '{field} cannot be not-stated. Only an imported register may lack it.',
    },
  },
};

const words: Problems<WordRefusal> = {
  'theme-unknown': {
    status: 422,
    da: { title: 'Temaet findes ikke', detail: '{field} er ikke et af ordlistens temaer. Se GET /vocabulary/theme.' },
    en: { title: 'No such theme', detail: '{field} is none of the vocabulary’s themes. See GET /vocabulary/theme.' },
  },
  'theme-not-valid-on-date': {
    status: 422,
    da: {
      title: 'Temaet gælder ikke den dag',
      detail: 'Temaet i {field} gælder ikke den {on}, hvor der blev klaget. Se GET /vocabulary/theme.',
    },
    en: {
      title: 'The theme is not valid on that day',
      detail: 'The theme in {field} is not valid on {on}, the day of the complaint. See GET /vocabulary/theme.',
    },
  },
  'consequence-unknown': {
    status: 422,
    da: {
      title: 'Konsekvensen findes ikke',
      detail: '{field} er ikke en af ordlistens konsekvenser. Se GET /vocabulary/consequence.',
    },
    en: {
      title: 'No such consequence',
      detail: '{field} is none of the vocabulary’s consequences. See GET /vocabulary/consequence.',
    },
  },
  'consequence-not-valid-on-date': {
    status: 422,
    da: {
      title: 'Konsekvensen gælder ikke den dag',
      detail: 'Konsekvensen i {field} gælder ikke den {on}, hvor der blev klaget.',
    },
    en: {
      title: 'The consequence is not valid on that day',
      detail: 'The consequence in {field} is not valid on {on}, the day of the complaint.',
    },
  },
  'team-unknown': {
    status: 422,
    da: { title: 'Teamet findes ikke', detail: '{field} er ikke koden på et team. Se GET /organisation.' },
    en: { title: 'No such team', detail: '{field} is not a team’s code. See GET /organisation.' },
  },
  'team-not-valid-on-date': {
    status: 422,
    da: { title: 'Teamet findes ikke den dag', detail: 'Teamet i {field} findes ikke den {on}.' },
    en: { title: 'The team does not exist on that day', detail: 'The team in {field} does not exist on {on}.' },
  },
};

export const registrationProblems: Problems<IntakeRefusal | WordRefusal | PointRefusal> = {
  ...intake,
  ...words,
  ...pointProblems,
};
