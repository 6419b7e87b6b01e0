import type { PlainDate } from '@lydhoer/kernel';

/**
 * Easter Sunday of a year in the Gregorian calendar: the first Sunday after the church’s full moon on or after 21
 * March. Arithmetic of Meeus, Jones and Butcher (Jean Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 8),
 * which holds for every year from 1583.
 */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarch = epact + toSunday - 7 * late + 114;
  const month = Math.floor(daysAfterMarch / 31);
  const day = (daysAfterMarch % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
