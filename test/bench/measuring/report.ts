import type { Result } from './result.js';
import type { Spread } from './statistics.js';

const number = (value: number): string => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
};

function spread({ median, least, most, rounds }: Spread): string {
  return rounds === 1 ? number(median) : `${number(median)} (${number(least)}–${number(most)})`;
}

const verdict = ({ target }: Result): string => (target ? (target.met ? 'met' : 'short') : '');

/** The results as a Markdown table, ratios first: medians, with the least and the most of the rounds. */
export function tableOf(results: readonly Result[]): string {
  const rows = [
    ['what', 'ratio', 'target', '', 'Lydhør', 'bare', 'unit'],
    ['---', '--:', '--:', '---', '--:', '--:', '---'],
    ...results.map((result) => [
      result.name,
      result.ratio ? spread(result.ratio) : '',
      result.target?.words ?? '',
      verdict(result),
      spread(result.ours),
      result.bare ? spread(result.bare) : '',
      result.unit,
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
