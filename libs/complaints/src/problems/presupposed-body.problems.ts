import type { Problems } from '@lydhoer/http';
import type { PresupposedBodyRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { listWords, ruleWords } from './code-words.js';

/** Refusals to explain a deadline for a decision that it is not about. */
export const presupposedBodyProblems: Problems<PresupposedBodyRefusal> = {
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
