import { isPlainDate } from '@lydhoer/kernel';
import type { Language } from './language.js';

/**
 * A sentence with `{name}` replaced by the fact of that name. A day is written as the language writes it: 22.11.2026 in
 * Danish, 2026-11-22 in English. (Beside the sentence, facts stay as machines read them.)
 */
export function filledIn(sentence: string, facts: Readonly<Record<string, unknown>>, language: Language): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in facts ? shown(facts[name], language) : placeholder,
  );
}

function shown(fact: unknown, language: Language): string {
  if (Array.isArray(fact)) return fact.map((item) => shown(item, language)).join(', ');
  return language === 'da' && isPlainDate(fact) ? danishDay(fact) : String(fact);
}

const danishDay = (date: string): string => date.split('-').reverse().map(Number).join('.');
