import type { Problems } from '@lydhoer/http';
import type { ActionRefusal } from '../domain/learning.refusals.js';

export const actionProblems: Problems<ActionRefusal> = {
  'action-unknown': {
    status: 404,
    da: { title: 'Tiltaget findes ikke', detail: 'Der er intet tiltag med det id.' },
    en: { title: 'No such action', detail: 'There is no action with that id.' },
  },
  'action-already-proposed': {
    status: 409,
    da: { title: 'Tiltaget findes allerede', detail: 'Der er allerede et tiltag med det id.' },
    en: { title: 'The action exists', detail: 'There is an action with that id already.' },
  },
  'action-already-agreed': {
    status: 409,
    da: { title: 'Tiltaget er allerede vedtaget', detail: 'Et tiltag kan kun vedtages én gang.' },
    en: { title: 'The action is agreed already', detail: 'An action is agreed once.' },
  },
  'action-not-agreed': {
    status: 409,
    da: { title: 'Tiltaget er ikke vedtaget', detail: 'Arbejdsgruppen skal vedtage tiltaget, før det tildeles.' },
    en: { title: 'The action is not agreed', detail: 'The working group has to agree before it is assigned.' },
  },
  'action-not-assigned': {
    status: 409,
    da: { title: 'Tiltaget er ikke tildelt', detail: 'Tildel først tiltaget en ansvarlig og en frist.' },
    en: { title: 'The action is not assigned', detail: 'The action needs an owner and a due date first.' },
  },
  'action-already-completed': {
    status: 409,
    da: { title: 'Tiltaget er gennemført', detail: 'Et gennemført tiltag kan ikke ændres. Foreslå et nyt.' },
    en: { title: 'The action is completed', detail: 'A completed action does not change. Propose a new one.' },
  },
  'action-not-completed': {
    status: 409,
    da: { title: 'Tiltaget er ikke gennemført', detail: 'Effekten kan først efterprøves, når tiltaget er gennemført.' },
    en: { title: 'The action is not completed', detail: 'The effect is verified once the action is completed.' },
  },
  'action-owner-unknown': {
    status: 422,
    da: {
      title: 'Den ansvarlige findes ikke',
      detail: 'Der er ingen medarbejder med det id, som er angivet i {field}.',
    },
    en: { title: 'No such owner', detail: 'There is nobody with the staff id in {field}.' },
  },
  'action-owner-not-employed-today': {
    status: 422,
    da: {
      title: 'Den ansvarlige er ikke ansat i dag',
      detail: 'Medarbejderen er fratrådt eller endnu ikke tiltrådt. Vælg en anden.',
    },
    en: { title: 'The owner does not work here today', detail: 'They have left or not begun yet. Choose another.' },
  },
  'action-owner-cannot-work-on-it': {
    status: 422,
    da: {
      title: 'Medarbejderen kan ikke være ansvarlig',
      detail: 'Ansvarlig for et tiltag er en teamleder, en sagsbehandler eller et medlem af arbejdsgruppen.',
    },
    en: {
      title: 'They cannot own an action',
      detail: 'An action is owned by a team leader, a caseworker or a member of the working group.',
    },
  },
  'action-due-in-the-past': {
    status: 422,
    da: { title: 'Fristen ligger i fortiden', detail: '{field} kan tidligst være den {earliest}.' },
    en: { title: 'The due date lies in the past', detail: '{field} has to be {earliest} or later.' },
  },
  'completion-needs-evidence': {
    status: 422,
    da: {
      title: 'Dokumentationen mangler',
      detail: 'Et tiltag er først gennemført, når det er dokumenteret. Angiv mindst én dokumentation (evidence).',
    },
    en: {
      title: 'The evidence is missing',
      detail: 'An action is not done without evidence. Name at least one piece (evidence).',
    },
  },
  'own-effect-cannot-be-verified': {
    status: 403,
    da: {
      title: 'Effekten skal efterprøves af en anden',
      detail: 'Den, der er ansvarlig for tiltaget eller gennemførte det, kan ikke selv efterprøve effekten.',
    },
    en: {
      title: 'Somebody else has to verify the effect',
      detail: 'Whoever owns the action or completed it does not verify its effect.',
    },
  },
  'effect-already-verified': {
    status: 409,
    da: {
      title: 'Effekten er allerede efterprøvet',
      detail: 'Effekten kan kun efterprøves igen, hvis det sidst var for tidligt at sige noget om den.',
    },
    en: {
      title: 'The effect is verified already',
      detail: 'It is verified again only when it was too early to say the last time.',
    },
  },
  'action-not-overdue': {
    status: 409,
    da: { title: 'Fristen er ikke overskredet', detail: 'Der rykkes først, når fristen er overskredet.' },
    en: { title: 'The action is not overdue', detail: 'A reminder follows once the day it was due is over.' },
  },
  'owner-already-reminded': {
    status: 409,
    da: { title: 'Der er allerede rykket', detail: 'Der er rykket for fristen den {dueOn}. Det sker én gang.' },
    en: { title: 'The reminder was given', detail: 'There was a reminder of {dueOn}. Each date has one.' },
  },
};
