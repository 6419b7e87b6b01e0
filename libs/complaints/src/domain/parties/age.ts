import type { PlainDate } from '@lydhoer/kernel';
import { adultAge, type Age } from './parties.schemas.js';

/**
 * How old somebody is on a day, in whole years; 18 stands for 18 and more, 0 also for who is not born yet. Who was born
 * on 29 February gets older on 1 March where there is none.
 */
export function ageOn(bornOn: PlainDate, on: PlainDate): Age {
  const birthdays = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const years = on.slice(5) < bornOn.slice(5) ? birthdays - 1 : birthdays;
  return { years: Math.min(Math.max(years, 0), adultAge), on };
}

/**
 * Between which ages somebody is on a day, of whom the age on another day is known: the receipt date may have been
 * corrected since, and the birthday is sealed.
 */
export function ageBetween(age: Age, on: PlainDate): { readonly least: number; readonly most: number } {
  if (on === age.on) return { least: age.years, most: age.years };
  const later = on > age.on;
  const whole = (later ? ageOn(age.on, on) : ageOn(on, age.on)).years;
  if (later) {
    // Whoever was 0 may not have been born.
    const least = age.years === 0 ? 0 : Math.min(age.years + whole, adultAge);
    return { least, most: Math.min(age.years + whole + 1, adultAge) };
  }
  // Whoever is 18 or more may be any age beyond: only the least is known.
  const most = age.years === adultAge ? adultAge : Math.max(age.years - whole, 0);
  return { least: Math.max(age.years - whole - 1, 0), most };
}
