import { appealBoardEvents, type AppealBoardEvent } from './appeal-board.events.js';
import { reassessmentEvents, type ReassessmentEvent } from './reassessment.events.js';

export type * from './appeal-board.events.js';
export type * from './reassessment.events.js';

/** Events of a point on its way through reassessment, Ankestyrelsen and the court. */
export type AppealEvent = ReassessmentEvent | AppealBoardEvent;

export const appealEvents = [...reassessmentEvents, ...appealBoardEvents] as const;
