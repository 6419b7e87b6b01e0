import type { Problems } from '@lydhoer/http';
import type { GoalRefusal } from '../domain/goals/goals.refusals.js';

export const goalProblems: Problems<GoalRefusal> = {
  'service-goal-before-its-department': {
    status: 422,
    da: {
      title: 'Servicemålet er ældre end afdelingen',
      detail: 'Et servicemål kan tidligst gælde fra den dag, afdelingen findes: {departmentFrom}.',
    },
    en: {
      title: 'The service goal is older than its department',
      detail: 'A service goal holds at the earliest from the day its department exists: {departmentFrom}.',
    },
  },
  'service-goal-already-so': {
    status: 409,
    da: { title: 'Servicemålet er allerede sat sådan', detail: 'Fra {validFrom} gælder det samme mål i forvejen.' },
    en: { title: 'The service goal is set so already', detail: 'From {validFrom} on the same goal holds already.' },
  },
  'processing-deadline-already-so': {
    status: 409,
    da: {
      title: 'Sagsbehandlingsfristen er allerede offentliggjort sådan',
      detail: 'Fra {validFrom} gælder den samme frist for området i forvejen.',
    },
    en: {
      title: 'The processing deadline is published so already',
      detail: 'From {validFrom} on the same deadline holds for the area already.',
    },
  },
  'deadline-rule-unknown': {
    status: 404,
    da: {
      title: 'Fristreglen findes ikke',
      detail: 'Ingen regel i fristkataloget har den kode. Se docs/deadline-rules.md.',
    },
    en: {
      title: 'No such rule of deadlines',
      detail: 'No rule in the catalogue of deadlines has that code. See docs/deadline-rules.md.',
    },
  },
  'deadline-rule-setting-empty': {
    status: 422,
    da: {
      title: 'Der er intet at sætte',
      detail: 'Angiv mindst én af judgedBy, lettersDelivered, silenceMeans og dueSoonDays.',
    },
    en: {
      title: 'There is nothing to set',
      detail: 'Give at least one of judgedBy, lettersDelivered, silenceMeans and dueSoonDays.',
    },
  },
  'deadline-rule-has-no-such-setting': {
    status: 422,
    da: { title: 'Reglen har ikke den indstilling', detail: '{field} betyder intet for {rule}.' },
    en: { title: 'The rule has no such setting', detail: '{field} means nothing for {rule}.' },
  },
  'deadline-rule-setting-already-so': {
    status: 409,
    da: { title: 'Reglen er allerede sat sådan', detail: 'Fra {validFrom} gælder det samme for {rule} i forvejen.' },
    en: { title: 'The rule is set so already', detail: 'From {validFrom} on the same holds for {rule} already.' },
  },
};
