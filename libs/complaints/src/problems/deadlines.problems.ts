import type { Problems } from '@lydhoer/http';
import type { DeadlineRefusal } from '../domain/deadlines/deadlines.refusals.js';
import { dutyProblems } from './duty.problems.js';
import { explainProblems } from './explain.problems.js';
import { extensionProblems } from './extension.problems.js';
import { extensionNoticeProblems } from './extension-notice.problems.js';
import { serviceGoalProblems } from './service-goal.problems.js';

export const deadlinesProblems: Problems<DeadlineRefusal> = {
  ...serviceGoalProblems,
  ...extensionProblems,
  ...extensionNoticeProblems,
  ...dutyProblems,
  ...explainProblems,
};
