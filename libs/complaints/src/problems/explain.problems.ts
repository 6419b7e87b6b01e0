import type { Problems } from '@lydhoer/http';
import type { ExplainRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { presupposedBodyProblems } from './presupposed-body.problems.js';
import { ruleWords } from './code-words.js';

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
        'Angiv enten den dag, hvor det skete, der starter fristen (startedOn), eller tidspunktet (startedAt), eller både hvornår og hvordan der blev sendt (sentOn og sentBy).',
    },
    en: {
      title: 'The start is missing',
      detail:
        'Tell either the day on which what starts it happened (startedOn), or the instant (startedAt), or both when and how it was sent (sentOn and sentBy).',
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
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The rule is not in force on that day',
      detail: 'The catalogue knows no version of {rule} for what started on {on}. Correct {field}.',
      words: { rule: ruleWords.en },
    },
  },
  'rule-not-pausable': {
    status: 422,
    da: {
      title: 'Fristen kan ikke sættes på pause eller forlænges',
      detail:
        '{rule} ({paragraph}) er ikke et servicemål. Udelad {field}. Forlænges fristen ved underretning, så angiv dagen i extendedTo.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The deadline is not paused or extended',
      detail:
        '{rule} ({paragraph}) is no service goal. Leave {field} out. If it is extended by a notice, tell the day in extendedTo.',
      words: { rule: ruleWords.en },
    },
  },
  'length-set-by-law': {
    status: 422,
    da: {
      title: 'Længden ligger fast',
      detail: '{rule} har sin egen længde. Udelad {field}.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The length is fixed',
      detail: '{rule} has a length of its own. Leave {field} out.',
      words: { rule: ruleWords.en },
    },
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
  'rule-not-extended-by-notice': {
    status: 422,
    da: {
      title: 'Fristen forlænges ikke ved underretning',
      detail: 'Loven giver ikke mere tid til {rule} mod en underretning. Udelad {field}. Se docs/deadline-rules.md.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The deadline is not extended by a notice',
      detail: 'The law gives {rule} no more time against a notice. Leave {field} out. See docs/deadline-rules.md.',
      words: { rule: ruleWords.en },
    },
  },
  'rule-not-stopped-by-law': {
    status: 422,
    da: {
      title: 'Loven standser ikke den frist',
      detail: 'Aktindsigt standser kun en klagefrist. {rule} løber videre. Udelad {field}. Se docs/deadline-rules.md.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'The law does not stop that deadline',
      detail:
        'Access to the files stops a time for appeals only. {rule} runs on. Leave {field} out. See docs/deadline-rules.md.',
      words: { rule: ruleWords.en },
    },
  },
  'access-answer-missing': {
    status: 422,
    da: {
      title: 'Svaret på anmodningen mangler',
      detail: 'Kun den sidste anmodning om aktindsigt kan være ubesvaret. Angiv {field}.',
    },
    en: {
      title: 'The answer to the request is missing',
      detail: 'Only the last request for access may be unanswered. Tell {field}.',
    },
  },
  ...presupposedBodyProblems,
};
