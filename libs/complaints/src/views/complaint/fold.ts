import type { ShownEvent } from '../../complaint.history.js';

/** A response as plain facts: what it says, and no class. */
export type Plain<Response> = Pick<Response, keyof Response>;

/** What some events make of a part of the document. */
export type Folds<Part> = {
  readonly [E in ShownEvent as E['type']]?: (part: Part, event: E) => Part;
};

/** A part of the document as the events leave it; those it has no fold for leave it alone. */
export const folded = <Part>(folds: Folds<Part>, initial: Part, events: readonly ShownEvent[]): Part =>
  events.reduce((part, event) => {
    // `Folds` holds under each type the fold that takes this very event; a lookup cannot say so.
    const fold = folds[event.type] as ((part: Part, event: ShownEvent) => Part) | undefined;
    return fold ? fold(part, event) : part;
  }, initial);

/** An event's facts without those that stand elsewhere. */
export const without = (data: object, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

/** Those of an event's facts. */
export const only = (data: object, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)));

/** The list with what was told of an id in the place of what was told before. */
export const instead = <T>(list: readonly T[], one: T, same: (other: T) => boolean): readonly T[] =>
  list.some(same) ? list.map((other) => (same(other) ? one : other)) : [...list, one];
