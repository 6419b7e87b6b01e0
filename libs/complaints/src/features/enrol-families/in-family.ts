import { Refusal } from '@lydhoer/kernel';

/** A refusal of what concerns one family of a request says of which, by its place; other errors stay as they are. */
export function inFamily(place: number, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { field } = error.facts;
  const at = `families[${place}]`;
  return new Refusal(error.code, { ...error.facts, field: typeof field === 'string' ? `${at}.${field}` : at });
}
