import type { RuleCode } from '@lydhoer/calendar';
import { appealRules } from '../realitet/appeal-time.state.js';

/**
 * The times within which somebody may complain, or go to court, and need not. Whoever lets one pass has missed nothing:
 * it has run out, and nobody owes anything after it. (The citizen's choice after a partial uphold is none of them: what
 * her silence means, somebody has yet to record.)
 */
export const rights: readonly string[] = [...appealRules, 'OTHER_REGIME_APPEAL', 'COURT_4W'];

export const isRight = (rule: string): boolean => rights.includes(rule);

/**
 * The citizen's time after which somebody of the municipality has to record what came of it: nobody else would see that
 * it is over, and what the law asks next begins with it (bekendtgørelse 1128/2015 § 13).
 */
export const toBeRecordedOnceOver: readonly RuleCode[] = ['CHOICE_4W'];

/**
 * A provisional decision is left to lapse with its month where nothing in its place is needed (barnets lov § 143): that is
 * how it is meant to end, and nobody has missed anything by it.
 */
export const lapsesByItself = (rule: string): boolean => rule === 'CHAIR_VALID_1M';
