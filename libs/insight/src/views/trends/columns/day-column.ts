import type { PlainDate } from '@lydhoer/kernel';

/** Before every day: a fact that has no such day. */
export const noDay = 0;

/** `2021-05-31` as 20 210 531: days that can be compared as numbers. */
export const dayNumber = (date: PlainDate | null): number =>
  date === null
    ? noDay
    : Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));

/** The day of a number. */
export const dateOf = (day: number): PlainDate => {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

/** One day of each fact, as a number. */
export class DayColumn {
  days = new Int32Array(0);
  /** No fact has, or ever had, an earlier or a later day. */
  earliest = Infinity;
  latest = noDay;

  set(slot: number, date: PlainDate | null): void {
    const day = dayNumber(date);
    this.days[slot] = day;
    if (day === noDay) return;
    if (day < this.earliest) this.earliest = day;
    if (day > this.latest) this.latest = day;
  }
}
