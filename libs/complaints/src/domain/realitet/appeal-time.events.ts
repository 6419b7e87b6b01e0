import Type, { type Static } from 'typebox';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { date, closed, oneOf, orNull } from '../complaint.schemas.js';
import { accessAnswers, missingReasonsCases, suspensionGrounds } from './appeal-time.values.js';
import { ofDecision, reason } from './realitet.schemas.js';

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
const accessRequest = Type.Object(
  {
    requestedOn: date,
    /** Null while it is not answered; so is `how`. */
    answeredOn: orNull(date),
    how: orNull(oneOf(accessAnswers)),
  },
  closed,
);
const accessRequestsCorrected = Type.Object(
  {
    ...ofParty,
    /** The party’s requests as they had been recorded, and as they should have been: in order, all of them. */
    was: Type.Array(accessRequest),
    accessRequests: Type.Array(accessRequest),
    reason,
  },
  closed,
);
const given = {
  ground: oneOf(missingReasonsCases),
  /** The day the party got them: the time for appeals begins anew. */
  givenOn: date,
};
const missingReasonsGiven = Type.Object({ ...ofParty, ...given }, closed);
const missingReasonsCorrected = Type.Object(
  {
    ...ofParty,
    was: orNull(Type.Object(given, closed)),
    /** Null: they were never given. */
    given: orNull(Type.Object(given, closed)),
    reason,
  },
  closed,
);

export type AppealTimeSuspended = Message<'AppealTimeSuspended', Readonly<Static<typeof appealTimeSuspended>>>;
export type AppealTimeResumed = Message<'AppealTimeResumed', Readonly<Static<typeof appealTimeResumed>>>;
export type AccessRequestsCorrected = Message<
  'AccessRequestsCorrected',
  Readonly<Static<typeof accessRequestsCorrected>>
>;
export type MissingReasonsGiven = Message<'MissingReasonsGiven', Readonly<Static<typeof missingReasonsGiven>>>;
export type MissingReasonsCorrected = Message<
  'MissingReasonsCorrected',
  Readonly<Static<typeof missingReasonsCorrected>>
>;

/** Events of what the law itself does to a party’s time for appeals. */
export type AppealTimeEvent =
  AppealTimeSuspended | AppealTimeResumed | AccessRequestsCorrected | MissingReasonsGiven | MissingReasonsCorrected;

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
    type: 'AccessRequestsCorrected',
    about:
      'A party’s requests for access to the files had been recorded wrongly, such as one that was never made: so they stand now.',
    schema: accessRequestsCorrected,
  }),
  declareEvent({
    category,
    type: 'MissingReasonsGiven',
    about: 'A party got the reasons that the decision came without: its time for appeals begins anew.',
    schema: missingReasonsGiven,
  }),
  declareEvent({
    category,
    type: 'MissingReasonsCorrected',
    about: 'It had been recorded wrongly when a party got missing reasons, or that it got them. Both stay known.',
    schema: missingReasonsCorrected,
  }),
] as const;
