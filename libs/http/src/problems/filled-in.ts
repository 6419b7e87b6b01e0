import { dateInDenmark, isPlainDate } from '@lydhoer/kernel';
import { isInstant } from '../input/is-instant.js';
import type { Language } from './language.js';

/**
 * A sentence with `{name}` replaced by the fact of that name. A day is written as the language writes it: 22.11.2026 in
 * Danish, 2026-11-22 in English. An instant is written as it was in Denmark: 22.11.2026 kl. 8.05, 2026-11-22 08:05 Danish
 * time. (Beside the sentence, facts stay as machines read them.)
 */
export function filledIn(sentence: string, facts: Readonly<Record<string, unknown>>, language: Language): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in facts ? shown(facts[name], language) : placeholder,
  );
}

function shown(fact: unknown, language: Language): string {
  if (Array.isArray(fact)) return fact.map((item) => shown(item, language)).join(', ');
  if (isPlainDate(fact)) return language === 'da' ? danishDay(fact) : fact;
  if (!isInstant(fact)) return String(fact);
  const [day, time] = [dateInDenmark(fact), timeInDenmark(fact)];
  return language === 'da' ? `${danishDay(day)} kl. ${danishTime(time)}` : `${day} ${time} Danish time`;
}

const danishDay = (date: string): string => date.split('-').reverse().map(Number).join('.');
const danishTime = (time: string): string => time.replaceAll(':', '.').replace(/^0/, '');

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'medium' });

/** Seconds are told where there are any: what lies within one minute has an order, too. */
const timeInDenmark = (instant: string): string => clock.format(new Date(instant)).replace(/:00$/, '');
