import Type, { type Static, type TObject } from 'typebox';
import { boundParties, judgingDates, ruleFamilies, startCauses, workingDayConventions } from '@lydhoer/calendar';
import { closed, date, oneOf, orNull } from '../complaint.schemas.js';

/** An instant, ISO 8601 UTC. */
export const instant = Type.String({ format: 'date-time' });

/** What a deadline is about; all null: the whole complaint. */
export const subject = Type.Object(
  { pointId: orNull(Type.String()), decisionId: orNull(Type.String()), personId: orNull(Type.String()) },
  closed,
);

/**
 * After how many changes of the calendar, of goals, published deadlines and readings of rules it was computed: by an
 * older number than another it may have been computed by an older goal. Null where nobody kept count.
 */
export const rulebook = orNull(Type.Integer({ minimum: 0 }));

/** The rule as it stood when the deadline was computed. */
export const rule = Type.Object(
  {
    code: Type.String({ maxLength: 40 }),
    version: Type.Integer({ minimum: 1 }),
    /** As a jurist cites it; null for what no statute says. */
    paragraph: orNull(Type.String({ maxLength: 200 })),
    family: oneOf(ruleFamilies),
    binds: oneOf(boundParties),
    pausable: Type.Boolean(),
    /** Days in its own unit by which it may be extended, all extensions together; 0: it is not extended. */
    longestExtension: Type.Integer({ minimum: 0 }),
  },
  closed,
);

export const start = {
  startedOn: date,
  /** For rules in hours; else null. */
  startedAt: orNull(instant),
  startedBy: oneOf(startCauses),
};

const dayOff = Type.Object(
  {
    on: date,
    why: Type.String({ maxLength: 80 }),
    /** What the municipality calls its closing day; null for every other reason. */
    name: orNull(Type.String({ maxLength: 200 })),
  },
  closed,
);

/** Everything that a computed deadline says. */
export const computed = {
  rule,
  ...start,
  length: Type.Object(
    {
      unit: oneOf(['weeks', 'months', 'days', 'working-days', 'hours'] as const),
      n: Type.Integer({ minimum: 1 }),
      /** How working days are counted; null for every other unit. */
      convention: orNull(oneOf(workingDayConventions)),
    },
    closed,
  ),
  /** The unmoved date: after pauses and extensions, before days off. */
  dueOn: date,
  /** The date after every day off that moved it. */
  latestOn: date,
  judgedBy: oneOf(judgingDates),
  /** The one of the two that decides between in time and late. */
  countsOn: date,
  /** The instant that decides, for rules in hours; else null. */
  countsAt: orNull(instant),
  movedBy: Type.Array(dayOff),
  /** The days off, other than weekends, that a count of working days passed over. */
  passedOver: Type.Array(dayOff),
  /** Days that pauses gave back, in the rule's own unit. */
  pausedDays: Type.Integer({ minimum: 0 }),
  /** The date it had without its extensions; null where it has none. */
  dueBeforeExtension: orNull(date),
  /** The calendar's version. */
  calendar: Type.String({ maxLength: 80 }),
  rulebook,
};
/** A deadline as it was computed. */
export type Computed = Readonly<Static<TObject<typeof computed>>>;
export type Subject = Readonly<Static<typeof subject>>;
export type RuleCited = Readonly<Static<typeof rule>>;

/** What an event says of a computed deadline, without what else it says. */
export const computedIn = (data: Computed): Computed =>
  Object.fromEntries(Object.keys(computed).map((name) => [name, data[name as keyof Computed]])) as Computed;
