import { JsonLog, problemOf, type ProblemCatalog } from '@lydhoer/http';

/** How what a handler threw ends its job, or does not. */
export type EndedHow =
  | { readonly how: 'try-again'; readonly code: string }
  | { readonly how: 'problem'; readonly code: string; readonly facts: string }
  | { readonly how: 'unexpected'; readonly facts: Readonly<Record<string, unknown>> };

/** Something is away that comes back by itself; not a set of views that the log will not give. */
const comesBack = (code: string, catalog: ProblemCatalog) =>
  catalog.find(code)?.status === 503 && code !== 'views-failed';

/** What an error is for whoever asked for the job, as it would be for whoever sent a request. */
export function endedHow(error: unknown, catalog: ProblemCatalog): EndedHow {
  const problem = problemOf(error);
  if (!problem || !catalog.find(problem.code)) return { how: 'unexpected', facts: JsonLog.factsOf(error) };
  const { code, facts = {}, errors = [] } = problem;
  if (comesBack(code, catalog)) return { how: 'try-again', code };
  const json = JSON.stringify({ facts, errors }, (_name, fact: unknown) =>
    typeof fact === 'bigint' ? String(fact) : fact,
  );
  return { how: 'problem', code, facts: json };
}
