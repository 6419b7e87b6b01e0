import type { PlainDate } from '@lydhoer/kernel';
import { isValidOn } from '../known.js';
import {
  bodyLists,
  notComputedHere,
  notListed,
  otherRegimes,
  statuteNames,
  type BodyList,
  type ListedPlace,
} from './committee-matters.js';
import type { DecisionBody } from './realitet.values.js';

export interface LegalBasis {
  readonly statute: string;
  readonly paragraph: string;
}

/** What a legal basis says about the body whose decision it is; null: nothing, or not without the subsection. */
export interface BodyByLaw {
  readonly body: DecisionBody | null;
  /** The list that says so, `not-computed-here` or `not-listed`. */
  readonly regime: string;
}

/** A place as it was written: `§ 42, stk. 4` is paragraph 42, subsection 4; `§ 63, stk. 1-2` subsections 1 and 2. */
export interface Place {
  readonly paragraph: string;
  readonly subsections: readonly number[];
}

/** The statute's name in the lists, or what was written, folded. */
export function statuteOf(statute: string): string {
  const folded = statute
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-zæøå]/g, '');
  return statuteNames.get(folded) ?? folded;
}

const placeForm = /(\d{1,4})\s*([a-z](?![a-zæøå]))?/;
const subsectionForm = /(?:stk\.?|stykke|,|\()\s*(\d{1,2})(?:\s*(-|–|og|,)\s*(?:stk\.?\s*)?(\d{1,2}))?/;

/** Reads a place in a statute as jurists write it; null where no paragraph can be made out. */
export function placeOf(paragraph: string): Place | null {
  const text = paragraph.toLowerCase().replace(/§+/g, ' ');
  const found = placeForm.exec(text);
  if (!found) return null;
  const rest = text.slice(found.index + found[0].length);
  const [, first, joint = '', second = first] = subsectionForm.exec(rest) ?? [];
  const subsections = first === undefined ? [] : subsectionsOf(Number(first), joint, Number(second));
  return { paragraph: `${found[1] ?? ''}${found[2] ?? ''}`, subsections };
}

/** `1-3` is three subsections, `1 og 3` two. */
function subsectionsOf(first: number, joint: string, second: number): readonly number[] {
  const through = (joint === '-' || joint === '–') && second > first;
  if (through) return Array.from({ length: second - first + 1 }, (_, index) => first + index);
  return [...new Set([first, second])];
}

/** Whose decision it is by its legal basis, on the day it was made (retssikkerhedsloven § 66, barnets lov § 142). */
export function bodyByLaw({ statute, paragraph }: LegalBasis, on: PlainDate): BodyByLaw {
  const named = statuteOf(statute);
  const list = bodyLists.find((candidate) => candidate.statute === named && isValidOn(on, candidate.validity));
  const place = placeOf(paragraph);
  const body = list && place ? bodyIn(list, place) : null;
  if (list && body !== null) return { body, regime: list.name };
  if (otherRegimes.has(named)) return { body: null, regime: notComputedHere };
  return { body: null, regime: list ? list.name : notListed };
}

function bodyIn(list: BodyList, place: Place): DecisionBody | null {
  const ofParagraph = list.places.filter(({ paragraph }) => paragraph === place.paragraph);
  if (ofParagraph.length === 0) return list.others;
  if (place.subsections.length === 0) return agreed(ofParagraph, list);
  const bodies = new Set(place.subsections.map((subsection) => bodyOf(ofParagraph, subsection) ?? list.others));
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}

/** What is listed for a subsection goes before what is listed for the whole paragraph. */
const bodyOf = (places: readonly ListedPlace[], subsection: number): DecisionBody | undefined =>
  (
    places.find(({ subsections }) => subsections?.includes(subsection)) ??
    places.find(({ subsections }) => subsections === undefined)
  )?.body;

/** A paragraph without its subsection says something only where all of it is listed. */
function agreed(places: readonly ListedPlace[], { others }: BodyList): DecisionBody | null {
  const whole = places.find(({ subsections }) => subsections === undefined);
  if (whole) return whole.body;
  const bodies = new Set([...places.map(({ body }) => body), others]);
  return bodies.size === 1 ? ([...bodies][0] ?? null) : null;
}

/**
 * Whether the body that was entered contradicts the legal basis. The chair may decide urgently in every matter of the
 * committee (barnets lov § 143), so a chair's decision on the committee's legal basis is no contradiction.
 */
export const contradicts = (entered: DecisionBody, byLaw: DecisionBody | null): boolean =>
  byLaw !== null && entered !== byLaw && !(entered === 'chair' && byLaw === 'committee');

/** Whether deadlines are computed for decisions of this regime. */
export const isComputedHere = (regime: string): boolean => regime !== notComputedHere;
