import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { date, closed, oneOf, orNull } from '../complaint.schemas.js';
import { accessAnswers, missingReasonsCases, suspensionGrounds } from './appeal-time.values.js';
import { ofDecision } from './realitet.schemas.js';

const ofParty = {
  ...ofDecision,
  /** The party whose time for appeals it is; null: it is not known which. */
  personId: orNull(Type.String()),
};

const appealTimeSuspended = Type.Object(
  {
    ...ofParty,
    ground: oneOf(suspensionGrounds),
    /** The day the request was received, within the time for appeals: from it the clock stands still. */
    requestedOn: date,
  },
  closed,
);
const appealTimeResumed = Type.Object(
  {
    ...ofParty,
    ground: oneOf(suspensionGrounds),
    how: oneOf(accessAnswers),
    /** The day the party got the files or learned that they are refused: from it the clock runs on. */
    resumedOn: date,
  },
  closed,
);
const missingReasonsGiven = Type.Object(
  {
    ...ofParty,
    ground: oneOf(missingReasonsCases),
    /** The day the party got them: the time for appeals begins anew. */
    givenOn: date,
  },
  closed,
);

export type AppealTimeSuspended = Message<'AppealTimeSuspended', Readonly<Static<typeof appealTimeSuspended>>>;
export type AppealTimeResumed = Message<'AppealTimeResumed', Readonly<Static<typeof appealTimeResumed>>>;
export type MissingReasonsGiven = Message<'MissingReasonsGiven', Readonly<Static<typeof missingReasonsGiven>>>;

/** Events of what the law itself does to a party’s time for appeals. */
export type AppealTimeEvent = AppealTimeSuspended | AppealTimeResumed | MissingReasonsGiven;

const category = 'complaint';

export const appealTimeEvents = [
  declareEvent({
    category,
    type: 'AppealTimeSuspended',
    about: 'The law stopped a party’s time for appeals: access to the files was asked for within it.',
    schema: appealTimeSuspended,
  }),
  declareEvent({
    category,
    type: 'AppealTimeResumed',
    about: 'The ground is gone: the time for appeals runs on, with at least the days that the law leaves.',
    schema: appealTimeResumed,
  }),
  declareEvent({
    category,
    type: 'MissingReasonsGiven',
    about: 'A party got the reasons that the decision came without: its time for appeals begins anew.',
    schema: missingReasonsGiven,
  }),
] as const;
