import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { cellsOf, forgottenValue, type ToldCell } from './register-cells.js';
import type { Column } from './register-columns.js';

/** Something that a register tells now and did not tell when its case was imported. */
export interface Addition {
  readonly column: Column;
  /** The point it belongs to; null: the whole case. */
  readonly pointId: string | null;
  /** True where the import had to take something for granted, and the register now says something else. */
  readonly assumedBefore: boolean;
}

type Events = readonly ComplaintEvent[];

/**
 * Compares, cell by cell, what the import of a case wrote with what the register would write now. Gives every cell that
 * could be added; undefined when anything that was known is another now. What was forgotten meanwhile cannot be
 * compared, and stands.
 */
export function additionsTo(written: Events, now: Events): readonly Addition[] | undefined {
  if (shapeOf(written) !== shapeOf(now)) return undefined;
  const [before, after] = [byPlace(written), byPlace(now)];
  for (const [place, was] of before) {
    if (isSilent(was.value) || was.value === forgottenValue || was.assumed) continue;
    if (!equal(was.value, after.get(place)?.value)) return undefined;
  }
  return [...after].flatMap(([place, { column, pointId, value }]) => {
    const was = before.get(place);
    if (isSilent(value) || was?.value === forgottenValue || equal(value, was?.value)) return [];
    return [{ column, pointId, assumedBefore: was !== undefined && !isSilent(was.value) }];
  });
}

/** Whether it is a contact or a complaint, and how many points it has. */
function shapeOf(events: Events): string {
  const [registered] = events.flatMap((event) => {
    if (event.type === 'ContactRegistered') return [event.type];
    return event.type === 'ComplaintRegistered' ? [`${event.type} ${event.data.points.length}`] : [];
  });
  return registered ?? '';
}

const byPlace = (events: Events): ReadonlyMap<string, ToldCell> =>
  new Map(cellsOf(events).map((told) => [`${told.column} ${told.pointId ?? ''}`, told]));

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** What a register that has no such column says. */
const isSilent = (value: unknown): boolean =>
  value === undefined || value === null || value === 'not-stated' || (Array.isArray(value) && value.length === 0);
