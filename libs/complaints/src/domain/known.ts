import type { PlainDate } from '@lydhoer/kernel';

/** From and to, both inclusive; `to` is null while it is open. */
export interface Validity {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** What the lookups say about the codes that a command uses. A code that is missing here is unknown. */
export interface KnownWords {
  readonly themes: ReadonlyMap<string, Validity>;
  readonly consequences: ReadonlyMap<string, Validity>;
  readonly teams: ReadonlyMap<string, Validity>;
}

export interface Employment extends Validity {
  readonly teams: readonly (Validity & { readonly team: string })[];
}

/** What the lookups say about the staff and teams that a command uses. */
export interface KnownStaff {
  readonly staff: ReadonlyMap<string, Employment>;
  readonly teams: ReadonlyMap<string, Validity>;
}

export const isValidOn = (on: PlainDate, { from, to }: Validity): boolean => from <= on && (to === null || on <= to);
