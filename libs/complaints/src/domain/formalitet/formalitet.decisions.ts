import type { AreaDecisions } from '../areas.js';
import type { FormalitetCommand } from './formalitet.commands.js';

/** What commands decide in the formalitet track: acknowledged, dialogue, answered, second stage. */
export const formalitetDecisions: AreaDecisions<FormalitetCommand> = {};
