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

const form = /^(\d{2})(\d{2})(\d{2})[- ]?([0-9A-ZÆØÅ]{4})$/;
const digits = /^\d+$/;
/** What is added to the day of birth in administrative numbers. */
const addedToDay = 60;

/** Reads a CPR number, written with or without the hyphen. Undefined when it is none: its form, or no day that exists. */
export function readCpr(written: string): Cpr | undefined {
  const [, day = '', month = '', year = '', serial = ''] = form.exec(written.trim().toUpperCase()) ?? [];
  if (serial === '') return undefined;
  const text = `${day}${month}${year}${serial}`;
  if (!digits.test(serial)) return existsInSomeCentury(plainDay(day), month, year) ? unverified(text) : undefined;
  const century = centuryOf(Number(serial[0]), Number(year));
  if (Number(day) > addedToDay)
    return isPlainDate(`${century}${year}-${month}-${plainDay(day)}`) ? unverified(text) : undefined;
  const bornOn = `${century}${year}-${month}-${day}`;
  return isPlainDate(bornOn) ? { text, kind: 'cpr', bornOn } : undefined;
}

/** The century that the seventh digit tells, with the year (cpr.dk, opbygning af CPR-nummeret). */
export function centuryOf(seventh: number, year: number): '18' | '19' | '20' {
  if (seventh <= 3) return '19';
  if (seventh === 4 || seventh === 9) return year <= 36 ? '20' : '19';
  return year <= 57 ? '20' : '18';
}

const unverified = (text: string): Cpr => ({ text, kind: 'unverified', bornOn: null });

const plainDay = (day: string): string =>
  Number(day) > addedToDay ? String(Number(day) - addedToDay).padStart(2, '0') : day;

const existsInSomeCentury = (day: string, month: string, year: string): boolean =>
  ['18', '19', '20'].some((century) => isPlainDate(`${century}${year}-${month}-${day}`));
