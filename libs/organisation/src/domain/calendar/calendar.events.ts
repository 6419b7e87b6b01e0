import Type, { type Static } from 'typebox';
import { declareEvent, sealedText, type Message, type Sealable } from '@lydhoer/kernel';
import { ruleFamilies, switchableDays, type RuleFamily, type SwitchableDay } from './calendar.values.js';

const date = Type.String({ format: 'date' });
const closed = { additionalProperties: false } as const;
/** Why it was decided, and by whom: free text, so it may hold a name. */
const reason = Type.Unsafe<Sealable>(sealedText(2000));

const closingDayDeclared = Type.Object(
  {
    on: date,
    /** What people call the day, as deadlines that it moves will say: `Rådhuset lukket`. */
    name: Type.String({ maxLength: 200 }),
    reason,
  },
  closed,
);
const closingDayWithdrawn = Type.Object({ on: date, reason }, closed);
const calendarSwitchSet = Type.Object(
  {
    day: Type.Unsafe<SwitchableDay>({ type: 'string', enum: switchableDays }),
    family: Type.Unsafe<RuleFamily>({ type: 'string', enum: ruleFamilies }),
    /** True: for rules of this family the day is no working day, and a deadline does not end on it. */
    off: Type.Boolean(),
    /** It holds for days of the calendar from this one on. */
    validFrom: date,
    reason,
  },
  closed,
);

export type ClosingDayDeclared = Message<'ClosingDayDeclared', Readonly<Static<typeof closingDayDeclared>>>;
export type ClosingDayWithdrawn = Message<'ClosingDayWithdrawn', Readonly<Static<typeof closingDayWithdrawn>>>;
export type CalendarSwitchSet = Message<'CalendarSwitchSet', Readonly<Static<typeof calendarSwitchSet>>>;
export type CalendarEvent = ClosingDayDeclared | ClosingDayWithdrawn | CalendarSwitchSet;

const category = 'organisation';
export const calendarEvents = [
  declareEvent({
    category,
    type: 'ClosingDayDeclared',
    about: 'The municipality is closed on a day: no working day, and no day on which a deadline ends.',
    schema: closingDayDeclared,
  }),
  declareEvent({
    category,
    type: 'ClosingDayWithdrawn',
    about: 'The municipality is not closed on that day after all.',
    schema: closingDayWithdrawn,
  }),
  declareEvent({
    category,
    type: 'CalendarSwitchSet',
    about: 'A day that is no public holiday counts as one, or does not, for a family of rules.',
    schema: calendarSwitchSet,
  }),
];
