import type { Problems } from '@lydhoer/http';
import type { DeadlineRefusal } from '../domain/deadlines/deadlines.refusals.js';

export const deadlinesProblems: Problems<DeadlineRefusal> = {};
