import type { Problems } from '@lydhoer/http';
import type { RealitetRefusal } from '../domain/realitet/realitet.refusals.js';

export const realitetProblems: Problems<RealitetRefusal> = {};
