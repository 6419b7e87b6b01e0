import type { AreaDecisions } from '../areas.js';
import { appealBoardDecisions } from './appeal-board.decisions.js';
import { appealTimeDecisions } from './appeal-time.decisions.js';
import { chairDecisions } from './chair.decisions.js';
import { decisionDecisions } from './decision.decisions.js';
import { reassessmentDecisions } from './reassessment.decisions.js';
import { newDecisionDecisions } from './new-decision.decisions.js';
import type { RealitetCommand } from './realitet.commands.js';

/** What commands decide in the two realitet tracks and the decisions that are appealed. */
export const realitetDecisions: AreaDecisions<RealitetCommand> = {
  ...decisionDecisions,
  ...appealTimeDecisions,
  ...reassessmentDecisions,
  ...newDecisionDecisions,
  ...appealBoardDecisions,
  ...chairDecisions,
};
