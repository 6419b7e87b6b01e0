import { detailOf } from './detail-of.js';
import type { FieldProblem } from './http-problem.js';
import type { Language } from './language.js';
import type { ProblemCatalog } from './problem-catalog.js';

/** So many fields are named: whoever sends thousands that are wrong needs no answer of many times what they sent. */
const mostNamed = 100;

/** A problem before it is put into words. */
export interface Problem {
  readonly code: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * A problem in the words of one language, as RFC 9457 has it. Facts become members beside the standard ones, which they
 * never replace; a fact that is itself in both languages is told in the one. Undefined for a code nobody described.
 */
export function problemAnswer(
  catalog: ProblemCatalog,
  problem: Problem,
  reader: { readonly language: Language; readonly requestId: string },
): ProblemAnswer | undefined {
  const description = catalog.find(problem.code);
  if (!description) return undefined;
  const text = description[reader.language];
  const facts = Object.fromEntries(
    Object.entries(problem.facts ?? {}).map(([name, fact]) => [name, told(fact, reader.language)]),
  );
  const standard = {
    type: `/problems/${problem.code}`,
    title: text.title,
    status: description.status,
    detail: detailOf(description, facts, reader.language),
    instance: `urn:lydhoer:request:${reader.requestId}`,
    ...(problem.errors?.length ? named(problem.errors, reader.language) : {}),
  };
  return {
    status: description.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': reader.language,
      vary: 'Accept-Language',
      ...problem.headers,
    },
    body: { ...standard, ...facts, ...standard },
  };
}

function named(errors: readonly FieldProblem[], language: Language): Readonly<Record<string, unknown>> {
  return {
    errors: errors.slice(0, mostNamed).map((error) => inWords(error, language)),
    ...(errors.length > mostNamed ? { errorCount: errors.length } : {}),
  };
}

const inWords = ({ field, problem, expected }: FieldProblem, language: Language) => ({
  field: typeof field === 'string' ? field : field[language],
  problem: problem[language],
  expected: expected[language],
});

function told(fact: unknown, language: Language): unknown {
  if (typeof fact === 'bigint') return String(fact);
  if (typeof fact !== 'object' || fact === null) return fact;
  const { da, en } = fact as { readonly da?: unknown; readonly en?: unknown };
  return typeof da === 'string' && typeof en === 'string' ? { da, en }[language] : fact;
}
