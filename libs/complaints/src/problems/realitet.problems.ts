import type { Problems } from '@lydhoer/http';
import type {
  AppealBoardRefusal,
  AppealTimeRefusal,
  ChairRefusal,
  DecisionRefusal,
  RealitetRefusal,
  ReassessmentRefusal,
  ReceiptRefusal,
} from '../domain/realitet/realitet.refusals.js';
import { appealBoardProblems } from './appeal-board.problems.js';
import { appealTimeProblems } from './appeal-time.problems.js';
import { chairProblems } from './chair.problems.js';
import { decisionProblems } from './decision.problems.js';
import { reassessmentProblems } from './reassessment.problems.js';
import { receiptProblems } from './receipt.problems.js';
import { stepWords } from './code-words.js';

type Own = Exclude<
  RealitetRefusal,
  DecisionRefusal | ReceiptRefusal | AppealTimeRefusal | ReassessmentRefusal | AppealBoardRefusal | ChairRefusal
>;

const steps: Problems<Own> = {
  'not-a-realitet-point': {
    status: 409,
    da: {
      title: 'Ikke et realitetspunkt',
      detail: 'Skridtet gælder realitetspunkter. Klassificér punktet som realitet, eller besvar det som formalitet.',
    },
    en: {
      title: 'Not a realitet point',
      detail: 'The step is for realitet points. Classify the point as realitet, or answer it as formalitet.',
    },
  },
  'no-point-at-this-step': {
    status: 409,
    da: {
      title: 'Intet punkt er nået hertil',
      detail: 'Intet punkt om afgørelsen står et sted, hvor »{step}« er muligt. Se, hvor hvert punkt står.',
      words: { step: stepWords },
    },
    en: {
      title: 'No point has come here',
      detail: 'No point about the decision stands where {step} is possible. See where each of them stands.',
    },
  },
  'point-on-its-way-stays-realitet': {
    status: 409,
    da: {
      title: 'Punktet forbliver realitet',
      detail: 'Punktet er genvurderet eller sendt videre (retssikkerhedsloven § 66) og kan ikke klassificeres om.',
    },
    en: {
      title: 'The point stays realitet',
      detail: 'The point was reassessed or sent on (retssikkerhedsloven § 66) and stays realitet.',
    },
  },
  'date-before-last-step': {
    status: 422,
    da: { title: 'Datoen ligger før det forrige skridt', detail: '{field} kan ikke ligge før den {earliest}.' },
    en: { title: 'The date is before the last step', detail: '{field} cannot be before {earliest}.' },
  },
};

/** Refusals of the two realitet tracks and the decisions that are appealed, in words. */
export const realitetProblems: Problems<RealitetRefusal> = {
  ...decisionProblems,
  ...receiptProblems,
  ...appealTimeProblems,
  ...reassessmentProblems,
  ...appealBoardProblems,
  ...chairProblems,
  ...steps,
};
