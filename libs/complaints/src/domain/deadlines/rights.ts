import { appealRules } from '../realitet/appeal-time.state.js';

/**
 * The times within which somebody may complain, or go to court, and need not. Whoever lets one pass has missed nothing:
 * it has run out, and nobody owes anything after it. (The citizen's choice after a partial uphold is none of them: what
 * her silence means, somebody has yet to record.)
 */
export const rights: readonly string[] = [...appealRules, 'COURT_4W'];

export const isRight = (rule: string): boolean => rights.includes(rule);
