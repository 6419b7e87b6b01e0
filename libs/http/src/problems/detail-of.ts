import { filledIn } from './filled-in.js';
import type { Language } from './language.js';
import type { ProblemDescription, ProblemText } from './problem-catalog.js';

type Words = NonNullable<ProblemText['words']>;

/** What a problem says in detail: its facts filled in, and codes among them as the language calls them. */
export function detailOf(
  problem: Pick<ProblemDescription, 'da' | 'en'>,
  facts: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  const { detail, words, none = {} } = problem[language];
  const called: Record<string, unknown> = { ...facts };
  for (const [name, of] of Object.entries(words ?? inEnglish(problem.da.words))) {
    if (name in facts) called[name] = calledIn(of, facts[name]);
  }
  const instead = Object.keys(none).find((name) => isEmptyList(facts[name]));
  return filledIn(instead === undefined ? detail : (none[instead] ?? detail), called, language);
}

const isEmptyList = (fact: unknown): boolean => Array.isArray(fact) && fact.length === 0;

/** Codes are English words put together: where Danish has words of its own for them, English takes them apart. */
const inEnglish = (danish: Words = {}): Words =>
  Object.fromEntries(
    Object.entries(danish).map(([name, codes]) => [
      name,
      Object.fromEntries(Object.keys(codes).map((code) => [code, takenApart(code)])),
    ]),
  );

const takenApart = (code: string): string =>
  code
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('-', ' ')
    .toLowerCase();

function calledIn(words: Readonly<Record<string, string>>, fact: unknown): unknown {
  if (Array.isArray(fact)) return fact.map((one) => calledIn(words, one));
  return typeof fact === 'string' && Object.hasOwn(words, fact) ? words[fact] : fact;
}
