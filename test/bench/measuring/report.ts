import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Machine } from './machine.js';
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

/** What it was measured on, in a sentence. */
export function sentenceOf({ date, node, sqlite, versions, cores, processor, memoryGiB, ...rest }: Machine): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const { kernel, fsync, loadBefore } = rest;
  return (
    `Measured ${date.slice(0, 10)} on ${cores} cores (${processor}), ${memoryGiB} GiB, ${kernel}; Node ${node}, ` +
    `SQLite ${sqlite}, ${packages.join(', ')}; a write and fsync of 4 KiB took ${number(fsync.p50)} ms (p50), ` +
    `${number(fsync.p99)} ms (p99); load average before: ${number(loadBefore)}.`
  );
}

const begin = '<!-- results: written by npm run bench -- --docs -->';
const end = '<!-- end of results -->';

/** Puts the results between the marks in a Markdown file, formatted as the house does. Throws when it has no marks. */
export async function writeInto(path: string, machine: Machine, results: readonly Result[]): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} does not say where the results go`);
  const whole = [before, begin, '\n\n', sentenceOf(machine), '\n\n', tableOf(results), '\n\n', end, after].join('');
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
