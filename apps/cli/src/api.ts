import { readFileSync } from 'node:fs';
import { UsageError } from './exit-codes.js';

/** An API that runs, and the token with which this one speaks to it. */
export interface ApiAddress {
  readonly url: URL;
  readonly token: string;
}

/** The API did not do what it was asked, or could not be reached. */
export class ApiFailed extends Error {
  override readonly name = 'ApiFailed';
  constructor(
    message: string,
    /** As the API answered, or 503 when it did not. */
    readonly status = 503,
  ) {
    super(message);
  }
}

export interface Problem {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly problem: string; readonly expected: string }[];
}

/** What `--api` and `--token` say; undefined when neither is given. Throws `UsageError`. */
export function apiIn(api: string | undefined, token: string | undefined): ApiAddress | undefined {
  if (api === undefined) {
    if (token !== undefined) throw new UsageError('--token goes with --api.');
    return undefined;
  }
  const url = URL.parse(api);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError('--api needs an address, such as http://127.0.0.1:3000.');
  }
  if (token === undefined) throw new UsageError('--api needs a --token.');
  return { url, token: token.startsWith('@') ? contentOf('--token', token.slice(1)).trim() : token };
}

/** What a file that an option names holds. Throws `UsageError`. */
export function contentOf(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be read (${String((error as NodeJS.ErrnoException).code)}).`);
  }
}

export const urlOf = ({ url }: ApiAddress, path: string): URL =>
  new URL(path, url.href.endsWith('/') ? url : `${url.href}/`);

/** Asks an API, in English unless told otherwise; `body` makes it a POST. Throws `UsageError` for what it calls bad input, else `ApiFailed`. */
export async function askApi<Answer>(
  api: ApiAddress,
  path: string,
  signal: AbortSignal,
  body?: object,
  language = 'en',
): Promise<Answer> {
  const headers = { authorization: `Bearer ${api.token}`, 'accept-language': language };
  const post = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(urlOf(api, path), { ...(body ? post : { headers }), signal }).catch((error: unknown) => {
    throw signal.aborted ? error : unreachable(api, error);
  });
  const answer = (await response.json().catch(() => ({}))) as Answer | Problem;
  if (response.ok) return answer as Answer;
  throw answeredFailure(response.status, answer as Problem);
}

export function unreachable({ url }: ApiAddress, error: unknown): ApiFailed {
  const { message, cause } = error as Error;
  const { code, message: why } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return new ApiFailed(`The API at ${url.origin} cannot be reached, or broke off: ${code ?? why ?? message}`);
}

/** What an answer other than 2xx means. */
export function answeredFailure(status: number, problem: Problem): UsageError | ApiFailed {
  const { title = 'no reason given', detail = '', errors = [] } = problem;
  const lines = errors.map(({ field, problem: what, expected }) => `\n  ${field}: ${what}. Expected: ${expected}`);
  const message = `The API answered ${status}: ${title}. ${detail}${lines.join('')}`;
  return status === 400 || status === 404 ? new UsageError(message) : new ApiFailed(message, status);
}
