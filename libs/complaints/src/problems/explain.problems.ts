import type { Problems } from '@lydhoer/http';
import type { ExplainRefusal } from '../domain/deadlines/deadlines.refusals.js';

export const explainProblems: Problems<ExplainRefusal> = {
  'rule-or-situation-missing': {
    status: 422,
    da: {
      title: 'Hvilken frist?',
      detail: 'Angiv enten en regel (rule) eller en situation (situation).',
    },
    en: { title: 'Which deadline?', detail: 'Tell either a rule or a situation.' },
  },
  'rule-and-situation': {
    status: 422,
    da: { title: 'Enten regel eller situation', detail: 'Angiv kun den ene: udelad {field}, eller udelad rule.' },
    en: { title: 'Either a rule or a situation', detail: 'Tell only one: leave {field} out, or leave rule out.' },
  },
  'start-missing': {
    status: 422,
    da: {
      title: 'Starten mangler',
      detail:
        'Angiv enten dagen, hvor fristen begynder (startedOn), eller hvornår og hvordan der blev sendt (sentOn og sentBy).',
    },
    en: {
      title: 'The start is missing',
      detail: 'Tell either the day on which it starts (startedOn), or when and how it was sent (sentOn and sentBy).',
    },
  },
  'start-told-twice': {
    status: 422,
    da: {
      title: 'Starten er angivet to gange',
      detail: 'Modtagelsesdagen følger af, hvornår og hvordan der blev sendt. Udelad startedOn, eller udelad {field}.',
    },
    en: {
      title: 'The start is told twice',
      detail: 'The day of receipt follows from when and how it was sent. Leave out startedOn, or leave out {field}.',
    },
  },
  'channel-missing': {
    status: 422,
    da: { title: 'Forsendelsesmåden mangler', detail: 'Angiv i {field}, hvordan der blev sendt.' },
    en: { title: 'The way of sending is missing', detail: 'Tell in {field} how it was sent.' },
  },
  'start-time-on-another-day': {
    status: 422,
    da: {
      title: 'Klokkeslættet hører til en anden dag',
      detail: '{field} falder ikke på den {on} i dansk tid. Ret den ene af dem.',
    },
    en: { title: 'The time is on another day', detail: '{field} is not on {on} in Danish time. Correct one of them.' },
  },
  'rule-not-in-force': {
    status: 422,
    da: {
      title: 'Reglen gælder ikke den dag',
      detail: 'Kataloget kender ingen udgave af {rule}, der gælder for det, der begyndte den {on}. Ret {field}.',
    },
    en: {
      title: 'The rule is not in force on that day',
      detail: 'The catalogue knows no version of {rule} for what started on {on}. Correct {field}.',
    },
  },
  'rule-not-pausable': {
    status: 422,
    da: {
      title: 'Fristen kan ikke sættes på pause eller forlænges',
      detail: '{rule} ({paragraph}) er ikke et servicemål. Udelad {field}.',
    },
    en: {
      title: 'The deadline is not paused or extended',
      detail: '{rule} ({paragraph}) is no service goal. Leave {field} out.',
    },
  },
  'length-set-by-law': {
    status: 422,
    da: { title: 'Længden ligger fast', detail: '{rule} har sin egen længde. Udelad {field}.' },
    en: { title: 'The length is fixed', detail: '{rule} has a length of its own. Leave {field} out.' },
  },
  'length-too-long': {
    status: 422,
    da: { title: 'Længden er for stor', detail: '{field} kan højst være {longest}.' },
    en: { title: 'The length is too great', detail: '{field} is at most {longest}.' },
  },
  'convention-missing': {
    status: 422,
    da: {
      title: 'Det mangler, hvordan arbejdsdagene tælles',
      detail: 'Angiv i {field} A, B, C eller D. Se docs/deadline-rules.md.',
    },
    en: {
      title: 'How working days are counted is missing',
      detail: 'Tell A, B, C or D in {field}. See docs/deadline-rules.md.',
    },
  },
  'convention-only-for-working-days': {
    status: 422,
    da: { title: 'Kun arbejdsdage tælles på flere måder', detail: 'Udelad {field}, eller vælg working-days.' },
    en: {
      title: 'Only working days are counted in several ways',
      detail: 'Leave {field} out, or choose working-days.',
    },
  },
  'date-beyond-calendar': {
    status: 422,
    da: { title: 'Datoen ligger for langt ude', detail: '{field} kan senest være den {latest}.' },
    en: { title: 'The date lies too far out', detail: '{field} is at the latest {latest}.' },
  },
};
