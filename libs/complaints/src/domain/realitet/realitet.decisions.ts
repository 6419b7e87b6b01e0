import type { AreaDecisions } from '../areas.js';
import type { RealitetCommand } from './realitet.commands.js';

/** What commands decide in the two realitet tracks and the decisions that are appealed. */
export const realitetDecisions: AreaDecisions<RealitetCommand> = {};
