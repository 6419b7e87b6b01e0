import type { Problems } from '@lydhoer/http';
import type { ExplainRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { listWords, ruleWords } from './code-words.js';

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
        'Angiv enten den dag, hvor det skete, der starter fristen (startedOn), eller både hvornår og hvordan der blev sendt (sentOn og sentBy).',
    },
    en: {
      title: 'The start is missing',
      detail:
        'Tell either the day on which what starts it happened (startedOn), or both when and how it was sent (sentOn and sentBy).',
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
  'rule-not-for-committee-decisions': {
    status: 422,
    da: {
      title: 'Udvalgets afgørelser går direkte til Ankestyrelsen',
      detail:
        'Efter {field} hører afgørelsen til børne- og ungeudvalget eller dets formand ({list}). Kommunen genvurderer den ikke, og {rule} gælder ikke for den (barnets lov §§ 142-150). Spørg om APPEAL_BU_4W, eller ret {field}.',
      words: { list: listWords, rule: ruleWords.da },
    },
    en: {
      title: 'The committee’s decisions go straight to the Appeals Board',
      detail:
        'By {field} the decision is the children and youth committee’s or its chair’s ({list}). The municipality does not reassess it, and {rule} does not hold for it (barnets lov §§ 142-150). Ask about APPEAL_BU_4W, or correct {field}.',
      words: { rule: ruleWords.en },
    },
  },
  'rule-only-for-committee-decisions': {
    status: 422,
    da: {
      title: 'Reglen gælder kun udvalgets afgørelser',
      detail:
        'Efter {field} hører afgørelsen til forvaltningen ({list}). {rule} gælder kun afgørelser af børne- og ungeudvalget eller dets formand. Spørg om APPEAL_4W eller REASSESS_4W (retssikkerhedsloven §§ 66-67), eller ret {field}.',
      words: { list: listWords, rule: ruleWords.da },
    },
    en: {
      title: 'The rule holds for decisions of the committee only',
      detail:
        'By {field} the decision is the administration’s ({list}). {rule} holds for decisions of the children and youth committee or its chair only. Ask about APPEAL_4W or REASSESS_4W (retssikkerhedsloven §§ 66-67), or correct {field}.',
      words: { rule: ruleWords.en },
    },
  },
  'regime-not-computed-here': {
    status: 422,
    da: {
      title: 'Fristen beregnes ikke her',
      detail:
        'Afgørelser efter den lov, der står i {field}, følger regler for klage, som ikke er lagt ind. {rule} siger intet om dem.',
      words: { rule: ruleWords.da },
    },
    en: {
      title: 'Not computed here',
      detail:
        'Decisions under the act in {field} follow rules of appeal that are not modelled. {rule} says nothing about them.',
      words: { rule: ruleWords.en },
    },
  },
};
