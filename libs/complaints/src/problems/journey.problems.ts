import type { Problems } from '@lydhoer/http';
import type { JourneyRefusal } from '../domain/journey/journey.refusals.js';

export const journeyProblems: Problems<JourneyRefusal> = {};
