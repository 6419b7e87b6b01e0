import type { EventCatalog } from '@lydhoer/event-store';
import type { Table, ViewSet } from '@lydhoer/read-models';

/** The names that the program itself knows: event types, tables and their columns. */
export function namesIn(catalog: EventCatalog, sets: readonly ViewSet[]): readonly string[] {
  const tables = sets.flatMap(({ views }) => views.flatMap((view) => view.tables)) as readonly Table[];
  return [
    ...catalog.all().map(({ type }) => type),
    ...tables.flatMap(({ name, columns }) => [name, ...Object.keys(columns)]),
  ];
}

/** The words of the sentences with which a fold, an upcast or JavaScript says no, but for what they quote. */
const words = new Set(
  (
    'a an and as at be because been before by cannot change column columns context could declares defined does event ' +
    'exist expected exists fields for from function has have hold in input into invalid is it its iterable json key ' +
    'known knows Lydhør missing must no not null number object of on one or out part position primitive properties ' +
    'property range read reading row rows set setting shape should string symbol table than that the this to token ' +
    'too type undefined unexpected unknown up value version was with write array boolean convert date end time BigInt ' +
    'Cannot Invalid JSON Symbol Unexpected'
  ).split(' '),
);

/** Which shape an event has, and up to which one this version knows: the only numbers that say something by themselves. */
const shape = /(?<=\b(?:shape|up to) )\d{1,3}\b/gu;

/**
 * Why an event is parked, for an operator, who may not read about persons. The sentence may quote the event, so every
 * word that is neither one of the program's own nor a name it knows is shown as `…`, and so are numbers.
 */
export function maskedReason(reason: string, names: Iterable<string>): string {
  const known = new Set(names);
  const isKnown = (word: string) => known.has(word) || words.has(word);
  const harmless = new Set([...reason.matchAll(shape)].map(({ index }) => index));
  return reason
    .replaceAll(/[\p{L}\p{M}\p{N}_]+/gu, (word, at: number) => (isKnown(word) || harmless.has(at) ? word : '…'))
    .replaceAll(/…(?:[^\p{L}\p{N}\s…]*\s?…)+/gu, '…');
}
