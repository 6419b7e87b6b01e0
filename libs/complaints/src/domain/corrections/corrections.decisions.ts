import type { AreaDecisions } from '../areas.js';
import type { CorrectionCommand } from './corrections.commands.js';

/** What commands decide in what was recorded wrongly and put right. */
export const correctionsDecisions: AreaDecisions<CorrectionCommand> = {};
