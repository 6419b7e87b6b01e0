import type { Problems } from '@lydhoer/http';
import type { LinkingRefusal } from '../domain/linking/linking.refusals.js';
import { standingWords } from './code-words.js';
import { mergeProblems } from './merge.problems.js';

export const linkingProblems: Problems<LinkingRefusal> = {
  'complaint-merged': {
    status: 409,
    da: {
      title: 'Sagen er flettet ind i en anden',
      detail: 'Den behandles under {into}. Arbejd videre dér, eller fortryd fletningen først.',
    },
    en: {
      title: 'The case is merged into another',
      detail: 'It is handled under {into}. Go on there, or undo the merge first.',
    },
  },
  'linked-to-itself': {
    status: 422,
    da: { title: 'En sag kan ikke knyttes til sig selv', detail: 'Angiv den anden sags id i `{field}`.' },
    en: { title: 'A case cannot be tied to itself', detail: 'Give the id of the other case in `{field}`.' },
  },
  'other-complaint-unknown': {
    status: 422,
    da: {
      title: 'Den anden sag findes ikke',
      detail: 'Ingen henvendelse eller klage har det id, der står i `{field}`.',
    },
    en: { title: 'There is no such other case', detail: 'No contact or complaint has the id in `{field}`.' },
  },
  'other-complaint-does-not-count': {
    status: 409,
    da: {
      title: 'Sagen tæller ikke',
      detail: 'Den anden sag er {standing}. Vælg den sag, der tæller.',
      words: { standing: standingWords },
    },
    en: {
      title: 'The case does not count',
      detail: 'It is merged into another or annulled ({standing}). Choose the case that counts.',
    },
  },
  'already-linked': {
    status: 409,
    da: {
      title: 'Sagerne er allerede knyttet sammen',
      detail: 'Den forbindelse findes. Fjern den først, hvis begrundelsen skal være en anden.',
    },
    en: {
      title: 'The cases are linked already',
      detail: 'That link is there. Remove it first to give another reason.',
    },
  },
  'too-many-links': {
    status: 409,
    da: {
      title: 'For mange forbindelser',
      detail: 'En sag kan højst have {most} forbindelser. Saml klagerne i en kollektiv klage i stedet.',
    },
    en: {
      title: 'Too many links',
      detail: 'A case has at most {most} links. Gather the complaints in a collective complaint instead.',
    },
  },
  'repeats-a-later-complaint': {
    status: 422,
    da: {
      title: 'En gentagelse kommer efter det, den gentager',
      detail: 'Den anden sag kom først ind den {receivedOn}. Knyt den til denne, ikke omvendt.',
    },
    en: {
      title: 'A repetition comes after what it repeats',
      detail: 'The other case came in on {receivedOn}, later. Link it to this one, not the other way round.',
    },
  },
  'link-unknown': {
    status: 404,
    da: {
      title: 'Forbindelsen findes ikke',
      detail: 'Sagen har ingen sådan forbindelse. Sagens `/links` viser dem, den har, og hvilken sag der ejer dem.',
    },
    en: {
      title: 'There is no such link',
      detail: 'The case has no such link. Its `/links` show those it has, and which case owns them.',
    },
  },
  'repeats-what-is-not-answered': {
    status: 422,
    da: {
      title: 'Den anden sag er ikke besvaret',
      detail:
        'En gentagelse efter svar kræver, at der er svaret i den anden sag. Knyt dem sammen som samme klager eller samme afgørelse, eller flet dem, hvis det er den samme klage.',
    },
    en: {
      title: 'The other case is not answered',
      detail:
        'A repetition after an answer needs an answer in the other case. Link them by complainant or decision, or merge them if they are one complaint.',
    },
  },
  ...mergeProblems,
};
