import type { PlainDate } from '@lydhoer/kernel';
import type { Language } from './words.js';

const format = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });

const long = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const dates = { da: format('da-DK', long), en: format('en-GB', long) };
const short = { day: 'numeric', month: 'long' } as const;
const shortDates = { da: format('da-DK', short), en: format('en-GB', short) };
const time = { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' } as const;
const times = { da: new Intl.DateTimeFormat('da-DK', time), en: new Intl.DateTimeFormat('en-GB', time) };

const midnight = (date: PlainDate) => new Date(`${date}T00:00:00Z`);

/** `tirsdag den 7. april 2026`, `Tuesday 7 April 2026`. */
export const dateInWords = (date: PlainDate, language: Language): string =>
  dates[language].format(midnight(date)).replace(',', '');

/** `den 7. april`, `7 April`. */
export const dayInWords = (date: PlainDate, language: Language): string =>
  `${language === 'da' ? 'den ' : ''}${shortDates[language].format(midnight(date))}`;

/** A date, with the time in Denmark where the instant is known: `fredag den 3. april 2026 kl. 14.30`. */
export function momentInWords(date: PlainDate, instant: string | null, language: Language): string {
  const day = dateInWords(date, language);
  if (instant === null) return day;
  return `${day} ${language === 'da' ? 'kl.' : 'at'} ${times[language].format(new Date(instant))}`;
}
