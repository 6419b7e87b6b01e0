import { filledIn } from './filled-in.js';
import type { Language } from './language.js';
import type { ProblemText } from './problem-catalog.js';

/** What a problem says in detail: its facts filled in, and codes among them as the language calls them. */
export function detailOf(
  { detail, words = {} }: ProblemText,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const called: Record<string, unknown> = { ...facts };
  for (const [name, of] of Object.entries(words)) {
    if (name in facts) called[name] = calledIn(of, facts[name]);
  }
  return filledIn(detail, called, language);
}

function calledIn(words: Readonly<Record<string, string>>, fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map((one) => calledIn(words, one));
  return typeof fact === 'string' && Object.hasOwn(words, fact) ? words[fact] : fact;
}
