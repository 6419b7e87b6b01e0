import type { AreaDecisions } from '../areas.js';
import type { DeadlineCommand } from './deadlines.commands.js';

/** What commands decide in the deadlines of a complaint. */
export const deadlinesDecisions: AreaDecisions<DeadlineCommand> = {};
