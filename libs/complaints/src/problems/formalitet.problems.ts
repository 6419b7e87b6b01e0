import type { Problems } from '@lydhoer/http';
import type { FormalitetRefusal } from '../domain/formalitet/formalitet.refusals.js';

export const formalitetProblems: Problems<FormalitetRefusal> = {};
