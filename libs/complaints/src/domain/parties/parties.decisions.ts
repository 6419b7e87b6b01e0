import type { AreaDecisions } from '../areas.js';
import type { PartyCommand } from './parties.commands.js';

/** What commands decide in the people of a complaint and their roles. */
export const partiesDecisions: AreaDecisions<PartyCommand> = {};
