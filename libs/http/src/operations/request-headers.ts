import { HttpProblem } from '../problems/http-problem.js';

const visibleAscii = /^[\x21-\x7e]{1,200}$/;
const strongTag = /^"(\d{1,19})(?:\.\d{1,9})?"$/;
const digits = /^\d{1,19}$/;

type HeaderValue = string | readonly string[] | undefined;

/** The Idempotency-Key as sent; undefined when absent. */
export function idempotencyKeyFrom(header: HeaderValue): string | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && visibleAscii.test(header)) return header;
  throw badHeader('Idempotency-Key', {
    da: '1 til 200 synlige ASCII-tegn',
    en: '1 to 200 visible ASCII characters',
  });
}

/**
 * The ETag of a thing whose page tells of other streams, too: its revision, and how often something happened to it in
 * those. Where nothing did, the revision alone.
 */
export const tagOf = (revision: string, elsewhere: number): string =>
  elsewhere === 0 ? `"${revision}"` : `"${revision}.${elsewhere}"`;

/**
 * The revision in If-Match; undefined when absent. What happened in other streams stands behind a dot and is not compared:
 * no decision about the thing rests on that. Weak tags, lists and `*` are refused: none names one revision. */
export function revisionFrom(header: HeaderValue): bigint | undefined {
  if (header === undefined) return undefined;
  const revision = typeof header === 'string' ? strongTag.exec(header)?.[1] : undefined;
  if (revision !== undefined) return BigInt(revision);
  throw badHeader('If-Match', {
    da: 'ét ETag, som det blev givet, fx "7" med anførselstegn',
    en: 'one ETag as it was given, such as "7" with its quotes',
  });
}

/** The position in Lydhoer-Position; undefined when absent. */
export function positionFrom(header: HeaderValue): bigint | undefined {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && digits.test(header)) return BigInt(header);
  throw badHeader('Lydhoer-Position', {
    da: 'en position i loggen, som den blev givet, fx 1042',
    en: 'a log position as it was given, such as 1042',
  });
}

function badHeader(field: string, expected: { readonly da: string; readonly en: string }): HttpProblem {
  return new HttpProblem('header-not-valid', {
    errors: [
      { field, problem: { da: 'headeren har ikke den rette form', en: 'the header is not well formed' }, expected },
    ],
  });
}
