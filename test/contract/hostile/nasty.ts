import type { Choices } from './choices.js';

/** Planted in everything that may name or describe people: none of it may come up in a log line. */
export const planted = {
  cpr: '230598-4321',
  bareCpr: '2305984321',
  name: 'Qvistgårdsen',
  text: 'fortroligtskrevet',
} as const;

/** What to search a line for: as it was sent, and as an address writes it. */
export const traces: readonly string[] = Object.values(planted).flatMap((marker) => [
  marker,
  encodeURIComponent(marker),
  JSON.stringify(marker).slice(1, -1).toLowerCase(),
]);

const [opens, closes] = ['"@raw(', ')@"'];

/** Stands in a value for a text that goes into the JSON as it is, such as a number that no double holds. */
export const raw = (json: string): string => `@raw(${json})@`;

/** The value as JSON, with what `raw` said as it was said. */
export function jsonOf(value: unknown): string {
  const [first = '', ...others] = JSON.stringify(value).split(opens);
  return others.reduce((text, part) => {
    const end = part.indexOf(closes);
    return `${text}${JSON.parse(`"${part.slice(0, end)}"`) as string}${part.slice(end + closes.length)}`;
  }, first);
}

const long = 'x'.repeat(100_000);

export const nastyTexts: readonly string[] = [
  `${planted.text} om ${planted.name}, ${planted.cpr}`,
  '',
  ' ',
  '\u200b\u200f\u2060',
  `${planted.text}\u0000${planted.cpr}`,
  `${planted.text}\ud800`,
  '\udfff',
  `\u202e${planted.name}\u202c`,
  `Ze${'\u0301\u0323\u0489'.repeat(300)}`,
  'A\u030a',
  '\ufeffBOM',
  '\uffff',
  '👩‍👩‍👧‍👦'.repeat(40),
  '﷽'.repeat(200),
  long,
  `${planted.cpr} `.repeat(9_000),
  'NaN',
  'null',
  'undefined',
  'true',
  '-0',
  '1e999',
  '99999999999999999999999999',
  '0x10',
  '١٢٣',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '[object Object]',
  "'; DROP TABLE complaint; --",
  `" OR ""="`,
  '%_%',
  '*',
  '\\',
  '${7*7}{{7*7}}',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie: a=b',
  '\r\nX-Injected: yes',
  `<script>alert('${planted.name}')</script>`,
  '=HYPERLINK("http://x","y")',
  '2026-02-30',
  '0000-00-00',
  '0026-03-02',
  '9999-12-31',
  '10000-01-01',
  '+002026-03-02',
  '2026-3-2',
  '2026-03-02T00:00:00Z',
  '02-03-2026',
  planted.bareCpr,
  planted.cpr,
  '3F2504E0-4F89-41D3-9A0C-0305E82C3301',
  '00000000-0000-0000-0000-000000000000',
  '00000000-0000-4000-8000-000000000000',
  '{00000000-0000-4000-8000-000000000000}',
  'ÆØÅ',
  'not-stated',
  'none',
];

const nastyValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  -1e308,
  raw('1e999'),
  raw('-0'),
  raw('0.1000000000000000055511151231257827'),
  raw('123456789012345678901234567890'),
  [],
  [[]],
  [null],
  {},
  { length: 1 },
  { $ne: null },
  { toString: 'x' },
  { then: 'x' },
  { toJSON: 'x' },
  { da: planted.name, en: planted.name },
  { key: 'text:x', box: planted.text },
  Array.from({ length: 1_000 }, () => planted.name),
  Array.from({ length: 300 }, () => ({})),
];

export const nastyText = (choices: Choices): string => choices.one(nastyTexts);

/** Anything JSON can hold, and a few things it cannot. */
export function nastyValue(choices: Choices): unknown {
  if (choices.happens(55)) return nastyText(choices);
  if (choices.happens(10)) return nested(choices.one([5, 19, 21, 400, 20_000]));
  return choices.one(nastyValues);
}

const nested = (levels: number): unknown => raw(`${'[{"x":'.repeat(levels)}1${'}]'.repeat(levels)}`);

export const nastyNames: readonly string[] = [
  'x',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  '0',
  'length',
  '$where',
  planted.name,
  'a.b',
  'x'.repeat(5_000),
  'a\u0000b',
  '\u202e',
];
