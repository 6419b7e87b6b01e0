import { Refusal } from '@lydhoer/kernel';

/** Does what concerns one family of a request; a refusal says of which, by its place. */
export function inFamily<Result>(place: number, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field } = error.facts;
    const at = `families[${place}]`;
    throw new Refusal(error.code, { ...error.facts, field: typeof field === 'string' ? `${at}.${field}` : at });
  }
}
