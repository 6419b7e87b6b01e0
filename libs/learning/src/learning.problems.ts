import type { Problems } from '@lydhoer/http';
import { actionProblems } from './problems/action.problems.js';
import { learningPointProblems } from './problems/learning-point.problems.js';
import { taggingProblems } from './problems/tagging.problems.js';
import type { LearningRefusal } from './domain/learning.refusals.js';

/** What each refusal says to the reader. */
export const learningProblems: Problems<LearningRefusal> = {
  ...taggingProblems,
  ...learningPointProblems,
  ...actionProblems,
  'learning-date-in-the-future': {
    status: 422,
    da: { title: 'Datoen ligger i fremtiden', detail: '{field} kan senest være den {latest}.' },
    en: { title: 'The date lies in the future', detail: '{field} has to be {latest} or earlier.' },
  },
  'learning-date-out-of-order': {
    status: 422,
    da: {
      title: 'Datoen ligger for tidligt',
      detail: '{field} kan tidligst være den {earliest}, hvor det foregående skridt skete.',
    },
    en: {
      title: 'The date is too early',
      detail: '{field} has to be {earliest} or later, when the step before it happened.',
    },
  },
};
