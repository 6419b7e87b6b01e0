import { Refusal } from '@lydhoer/kernel';

/** Where a family stands in the request, from 0, and how many points it brought itself. */
export interface AskedFamily {
  readonly place: number;
  readonly own: number;
}

/**
 * A refusal of what concerns one family of a request says of which, by its place; other errors stay as they are. A
 * shared point stands nowhere in the request: what is wrong with it is the family's team, or the family.
 */
export function inFamily({ place, own }: AskedFamily, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const at = `families[${place}]`;
  const asked = typeof error.facts.field === 'string' ? askedField(error.facts.field, own) : undefined;
  return new Refusal(error.code, { ...error.facts, field: asked === undefined ? at : `${at}.${asked}` });
}

function askedField(field: string, own: number): string | undefined {
  const [, index, rest] = /^points\[(\d+)\]\.(.+)$/.exec(field) ?? [];
  if (index === undefined || Number(index) < own) return field;
  return rest === 'team' ? rest : undefined;
}
