import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the borgerrådgiver of Slagelse published, each figure with its source. */
export interface PublishedTable {
  readonly rows: readonly { readonly year: number; readonly complaints: number; readonly contacts?: number }[];
  readonly themes: readonly { readonly year: number; readonly theme: string; readonly complaints: number }[];
  readonly changes: { readonly percent: Readonly<Record<string, number>> };
  readonly sources: Readonly<Record<string, string>>;
}

const file = join(process.cwd(), 'test/figures/slagelse-2013-2021.json');

export const slagelse = JSON.parse(readFileSync(file, 'utf8')) as PublishedTable;

/** The years without a gap, which a register can be built for. */
export const registerYears = slagelse.rows.filter(({ year }) => year >= 2015);
