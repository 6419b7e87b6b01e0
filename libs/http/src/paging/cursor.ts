import { createHash } from 'node:crypto';
import { HttpProblem } from '../problems/http-problem.js';

export type CursorValue = string | number | null;

const checksum = (text: string) => createHash('sha256').update(`cursor ${text}`).digest('base64url').slice(0, 11);

const form = /^([\w-]+)\.([\w-]{11})$/;

/** Where a page ended, as an opaque text: the sort values of its last row. They never hold personal data. */
export function cursorOf(values: readonly CursorValue[]): string {
  const text = JSON.stringify(values);
  return `${Buffer.from(text).toString('base64url')}.${checksum(text)}`;
}

/**
 * The sort values in a cursor. A cursor that was altered, or belongs to another list, is a problem (400). The checksum
 * is no secret: what a cursor holds is input like any other.
 */
export function cursorFrom(cursor: string, arity: number): readonly CursorValue[] {
  const [, encoded = '', sum] = form.exec(cursor) ?? [];
  const text = Buffer.from(encoded, 'base64url').toString();
  if (checksum(text) !== sum) throw unusable();
  const values = parsed(text);
  if (!Array.isArray(values) || values.length !== arity || !values.every(isCursorValue)) throw unusable();
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable();
  }
}

const isCursorValue = (value: unknown): value is CursorValue =>
  typeof value === 'string' || Number.isFinite(value) || value === null;

const unusable = () =>
  new HttpProblem('cursor-not-valid', {
    errors: [
      {
        field: 'cursor',
        problem: {
          da: 'markøren er ændret eller hører til en anden liste',
          en: 'the cursor was altered or is another list’s',
        },
        expected: { da: '`next` fra den forrige side', en: '`next` of the page before' },
      },
    ],
  });
