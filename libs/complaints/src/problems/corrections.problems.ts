import type { Problems } from '@lydhoer/http';
import type { CorrectionRefusal } from '../domain/corrections/corrections.refusals.js';

export const correctionsProblems: Problems<CorrectionRefusal> = {};
