import type { Problems } from '@lydhoer/http';
import type { PartyRefusal } from '../domain/parties/parties.refusals.js';

export const partiesProblems: Problems<PartyRefusal> = {};
