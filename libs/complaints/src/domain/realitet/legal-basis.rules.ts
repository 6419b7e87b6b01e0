import type { PlainDate } from '@lydhoer/kernel';
import { isValidOn } from '../known.js';
import {
  bodyLists,
  inForceFrom,
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

/** The places that a legal basis names, and whether any of what was written was not understood. */
interface Cited {
  readonly places: readonly Place[];
  readonly unread: boolean;
}

/** What narrows a subsection further (nr. 3, litra a, 2. pkt.): no list goes that far. Bare numbers are up to 20. */
const ordinals = /(?:\d{1,2}\.\s*(?:-|–|og|,)\s*)*\d{1,2}\.?\s*(?:pkt|punktum|led)(?![a-zæøå])\.?/g;
const items =
  /(?<![a-zæøå])(?:nr|nummer|litra|pkt)\.?\s*(?:[12]?\d|[a-zæøå])(?![\da-zæøå])(?:\s*(?:-|–|og|,|eller)\s*(?:[12]?\d(?![\da-zæøå])|[a-z](?![a-zæøå])))*/g;
/** A letter belongs to the paragraph's number, but not in `§ 47 i barnets lov`, `§ 47 f.` and `§ 47 m.v.` */
const token =
  /(?<section>§)|(?<subsection>stk(?![a-zæøå])\.?|stykke(?![a-zæøå])|\()|(?<!\d)(?<first>\d{1,4})(?!\d)(?:\s*(?<letter>(?!i\s+[a-zæøå]|f\.|[a-z]\.[a-zæøå])[a-z])(?![a-zæøå]))?(?:\s*(?<joint>[-–])\s*(?:stk\.?\s*)?(?<second>\d{1,4})(?!\d)(?!\s*[a-z](?![a-zæøå])))?|(?<end>\))|(?<between>(?:og|samt|eller|jf|jfr|sammenholdt med)(?![a-zæøå])|[\s.,;/&])|(?<other>.)/gsu;

/** No paragraph in the lists has more subsections: a higher number beside subsections is a paragraph. */
const mostSubsections = 20;
/** A longer stretch of paragraphs is no legal basis of a decision. */
const longestStretch = 50;

/** Reads the places as jurists write them: `§ 32 og § 47`, `§§ 46-47`, `§ 63, stk. 1 og 3, jf. § 67`. */
function cited(paragraph: string): Cited {
  const text = paragraph.normalize('NFC').toLowerCase().replace(ordinals, ' ').replace(items, ' ');
  const places: Place[] = [];
  let unread = false;
  let inSubsections = false;
  for (const { groups = {} } of text.matchAll(token)) {
    const { section, subsection, first, letter = '', joint = '', second = first, end, other } = groups;
    if (section !== undefined || end !== undefined) inSubsections = false;
    if (subsection !== undefined) inSubsections = true;
    if (other !== undefined) unread = true;
    if (first === undefined) continue;
    const numbers = [Number(first), Number(second)] as const;
    const last = places.at(-1);
    if (inSubsections && last && letter === '' && Math.max(...numbers) <= mostSubsections) {
      const subsections = new Set([...last.subsections, ...numbersOf(...numbers)]);
      places.splice(-1, 1, { ...last, subsections: [...subsections] });
    } else if (joint !== '' && (letter !== '' || numbers[1] - numbers[0] > longestStretch)) {
      unread = true;
    } else {
      inSubsections = false;
      const named = numbersOf(...numbers).map((number) => `${number}${letter}`);
      places.push(...named.map((name) => ({ paragraph: name, subsections: [] })));
    }
  }
  return { places, unread };
}

/** The one place that was written; null where there are several, or something could not be read. */
export function placeOf(paragraph: string): Place | null {
  const { places, unread } = cited(paragraph);
  return unread || places.length > 1 ? null : (places[0] ?? null);
}

/** `1-3` is three, `3-1` the two that were written, `1` one. */
function numbersOf(first: number, second: number): readonly number[] {
  if (second < first) return [first, second];
  return Array.from({ length: second - first + 1 }, (_, index) => first + index);
}

/**
 * Whose decision it is by its legal basis, on the day it was made (retssikkerhedsloven § 66, barnets lov § 142). Of
 * several places all must say the same, and all that was written must be understood: otherwise the law says nothing.
 */
export function bodyByLaw({ statute, paragraph }: LegalBasis, on: PlainDate): BodyByLaw {
  const named = statuteOf(statute);
  const list = listOf(statute, on);
  const { places, unread } = cited(paragraph);
  const bodies = list && !unread ? together(places.map((place) => bodyIn(list, place))) : [];
  const body = bodies.length === 1 ? (bodies[0] ?? null) : null;
  if (list && body !== null) return { body, regime: list.name };
  if (otherRegimes.has(named)) return { body: null, regime: notComputedHere };
  return { body: null, regime: list ? list.name : notListed };
}

/** The day from which there was such a statute, where that is after this day; null: no reason to doubt it. */
export function notYetInForce({ statute }: Pick<LegalBasis, 'statute'>, on: PlainDate): PlainDate | null {
  const from = inForceFrom.get(statuteOf(statute));
  return from !== undefined && on < from ? from : null;
}

/** Whose decision each place says it is that could be read, whether or not they agree. */
export function bodiesNamed({ statute, paragraph }: LegalBasis, on: PlainDate): readonly DecisionBody[] {
  const list = listOf(statute, on);
  if (!list) return [];
  return together(cited(paragraph).places.map((place) => bodyIn(list, place))).filter((body) => body !== null);
}

const listOf = (statute: string, on: PlainDate): BodyList | undefined =>
  bodyLists.find((list) => list.statute === statuteOf(statute) && isValidOn(on, list.validity));

/** The chair decides in the committee's matters (barnets lov § 143): `§ 47, jf. § 143` is the chair's. */
function together(bodies: readonly (DecisionBody | null)[]): readonly (DecisionBody | null)[] {
  const ofChair = bodies.includes('chair');
  return [...new Set(bodies.filter((body) => !(ofChair && body === 'committee')))];
}

function bodyIn(list: BodyList, place: Place): DecisionBody | null {
  const ofParagraph = list.places.filter(({ paragraph }) => paragraph === place.paragraph);
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

/** A paragraph without its subsection says something only where all of it is listed, or nothing of it. */
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
