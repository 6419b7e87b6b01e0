import { isPlainDate, type PlainDate } from '@lydhoer/kernel';
import type { CprKind } from './parties.values.js';

/**
 * A CPR number (personnummer). Never a number: the first digit may be 0, and replacement numbers hold letters. Modulus
 * 11 says nothing: numbers that fail it have been issued since 1 October 2007 and are fully valid.
 */
export interface Cpr {
  /** Ten characters, without a hyphen: one way of writing, so that one number is one person. */
  readonly text: string;
  /** `unverified`: an administrative or replacement number (erstatningspersonnummer), which a system made up. */
  readonly kind: CprKind;
  /** Null where the number does not say it: then it is unverified. */
  readonly bornOn: PlainDate | null;
}

/** A hyphen or a space, also as word processors write them. */
const between = /[-\u2010-\u2015\u00a0 ]/;
const form = new RegExp(`^\\d{6}${between.source}?[0-9A-ZÆØÅ]{4}$`);
const digits = /^\d+$/;
/** What is added to the day of birth in administrative numbers. */
const addedToDay = 60;

/** Reads a CPR number, written with or without the hyphen. Undefined when it is none: its form, or no day that exists. */
export function readCpr(written: string): Cpr | undefined {
  const upper = written.trim().toUpperCase();
  if (!form.test(upper)) return undefined;
  const text = upper.replace(between, '');
  const [day, month, year, seventh] = [text.slice(0, 2), text.slice(2, 4), text.slice(4, 6), text.slice(6, 7)];
  const plainDay = Number(day) > addedToDay ? String(Number(day) - addedToDay).padStart(2, '0') : day;
  // Without a digit that tells the century: 2000 was a leap year, and in no other year do the centuries differ.
  const century = digits.test(text) ? centuryOf(Number(seventh), Number(year)) : '20';
  const date = `${century}${year}-${month}-${plainDay}`;
  if (!isPlainDate(date)) return undefined;
  return plainDay === day && digits.test(text)
    ? { text, kind: 'cpr', bornOn: date }
    : { text, kind: 'unverified', bornOn: null };
}

/** The century that the seventh digit tells, with the year (cpr.dk, opbygning af CPR-nummeret). */
export function centuryOf(seventh: number, year: number): '18' | '19' | '20' {
  if (seventh <= 3) return '19';
  if (seventh === 4 || seventh === 9) return year <= 36 ? '20' : '19';
  return year <= 57 ? '20' : '18';
}
