/** A calendar date in Denmark, written yyyy-mm-dd. Compares as text. */
export type PlainDate = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayInMilliseconds = 86_400_000;

/** Whether the text is a calendar date that exists, written yyyy-mm-dd. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !form.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
}

/** The date a number of calendar days later (or earlier, when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMilliseconds).toISOString().slice(0, 10);
}

/** Calendar days from one date to another: 0 on the same day, negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMilliseconds;

const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Denmark at an instant (ISO 8601 with zone). 22:30Z is already the next day in summer. */
export function dateInDenmark(instant: string): PlainDate {
  return copenhagen.format(new Date(instant));
}

const hour = 3_600_000;

/** The instant at which a day ends in Denmark: midnight there, one hour before midnight UTC, in summer two. */
export function endOfDayInDenmark(day: PlainDate): string {
  const next = addDays(day, 1);
  const midnight = Date.parse(`${next}T00:00:00Z`);
  const inSummer = new Date(midnight - 2 * hour).toISOString();
  return dateInDenmark(inSummer) === next ? inSummer : new Date(midnight - hour).toISOString();
}
