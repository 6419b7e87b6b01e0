import type { AreaDecisions } from '../areas.js';
import type { LinkingCommand } from './linking.commands.js';

/** What commands decide in how a complaint hangs together with others. */
export const linkingDecisions: AreaDecisions<LinkingCommand> = {};
