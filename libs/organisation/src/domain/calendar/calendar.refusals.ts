/** The rules of the municipality's own calendar, each by the name it refuses under. */
export type CalendarRefusal =
  'closing-day-already-declared' | 'closing-day-not-declared' | 'calendar-switch-already-so';
