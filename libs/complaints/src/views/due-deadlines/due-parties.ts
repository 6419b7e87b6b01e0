import { boundParties, deadlineRules, type BoundParty } from '@lydhoer/calendar';
import type { DueDeadlinesRequest } from './due-deadlines.request.js';

/** Whom the municipality waits for: nothing that it does meets their deadlines, and they may never act. */
const others: ReadonlySet<BoundParty> = new Set(['citizen', 'appeal-board']);

/** Whether a deadline binds the municipality or one of its bodies. */
export const isOurs = (binds: BoundParty): boolean => !others.has(binds);

/** Whose deadlines are wanted where nobody says: the municipality's own. */
const oursAlone: readonly BoundParty[] = boundParties.filter(isOurs);

/** Whether a rule of the catalogue, in any of its versions, binds one of these. */
export const bindsOneOf = (rule: string, parties: readonly BoundParty[]): boolean =>
  deadlineRules.some(({ code, binds }) => code === rule && parties.includes(binds));

/** Whose deadlines are wanted: where rules are named, whomever they bind. */
export const partiesIn = ({ binds, rule }: DueDeadlinesRequest): readonly BoundParty[] =>
  binds ?? (rule === undefined ? oursAlone : boundParties);
