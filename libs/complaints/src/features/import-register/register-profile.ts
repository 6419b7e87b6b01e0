import { isPlainDate, type PlainDate } from '@lydhoer/kernel';
import type { Bilingual } from '@lydhoer/http';

export const profileNames = ['danish', 'machine'] as const;
export type ProfileName = (typeof profileNames)[number];

/** How a register is written down. */
export interface Profile {
  readonly name: ProfileName;
  readonly delimiter: ';' | ',';
  /** The date a cell says; undefined when it is none, or none that exists. */
  readonly dateIn: (cell: string) => PlainDate | undefined;
  readonly dateForm: Bilingual;
}

const danishDate = /^(\d{2})-(\d{2})-(\d{4})$/;

const danish: Profile = {
  name: 'danish',
  delimiter: ';',
  dateIn: (cell) => {
    const [, day, month, year] = danishDate.exec(cell) ?? [];
    const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
    return isPlainDate(date) ? date : undefined;
  },
  dateForm: {
    da: 'en dato, der findes, af formen dd-mm-åååå, fx 31-03-2026',
    en: 'a date that exists, as dd-mm-yyyy, such as 31-03-2026',
  },
};

const machine: Profile = {
  name: 'machine',
  delimiter: ',',
  dateIn: (cell) => (isPlainDate(cell) ? cell : undefined),
  dateForm: {
    da: 'en dato, der findes, af formen åååå-mm-dd, fx 2026-03-31',
    en: 'a date that exists, as yyyy-mm-dd, such as 2026-03-31',
  },
};

export const profiles: Readonly<Record<ProfileName, Profile>> = { danish, machine };

/** The profile a register's first line shows: Danish Excel separates by semicolon, programs by comma. */
export function profileOf(start: string): Profile {
  const heading = start.split(/[\r\n]/, 1)[0] ?? '';
  const outsideQuotes = heading.replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => outsideQuotes.split(separator).length;
  return count(',') > count(';') ? machine : danish;
}
