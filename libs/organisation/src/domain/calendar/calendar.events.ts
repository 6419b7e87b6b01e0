import Type, { type Static } from 'typebox';
import { calendarSwitches, dayFamilies, type CalendarSwitch, type DayFamily } from '@lydhoer/calendar';
import { declareEvent, sealedText, type Message, type Sealable } from '@lydhoer/kernel';

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
    switch: Type.Unsafe<CalendarSwitch>({ type: 'string', enum: calendarSwitches }),
    /** What is counted: weeks, months and days; working days; or the days of a letter on its way. */
    family: Type.Unsafe<DayFamily>({ type: 'string', enum: dayFamilies }),
    /** True: the day is off for what this family counts. */
    switchedOn: Type.Boolean(),
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
    about: 'A half holiday is off, or is not, for what a family of rules counts.',
    schema: calendarSwitchSet,
  }),
];
