import type { Bilingual } from '@lydhoer/http';
import { type Column, columnKeys, columns, folded, requiredColumns } from './register-columns.js';
import { RegisterUnreadable, type RowFault, shown } from './register-fault.js';

/** Our column by its machine name → theirs; `ignore` lists columns of theirs that are left out. */
export interface RegisterMapping {
  readonly columns: ReadonlyMap<Column, string>;
  readonly ignore: readonly string[];
}
export const noMapping: RegisterMapping = { columns: new Map(), ignore: [] };

/** Where each column stands, and what the file calls it. */
export interface Heading {
  readonly index: ReadonlyMap<Column, number>;
  readonly names: readonly string[];
}

const standardNames = new Map<string, Column>(
  columnKeys.flatMap((column) => [
    [folded(columns[column].da), column],
    [columns[column].machine, column],
  ]),
);
const documented = columnKeys.map((column) => columns[column]);
const offered: Bilingual = {
  da: `en af: ${documented.map(({ da }) => da).join(', ')}; oversæt andre navne med mapping, eller udelad dem med "ignore"`,
  en: `one of: ${documented.map(({ machine }) => machine).join(', ')}; other names are given in a mapping, or left out by its "ignore"`,
};

/** Reads the first row. Throws `RegisterUnreadable` for a column that is unknown, missing or there twice. */
export function headingOf(
  cells: readonly string[],
  mapping: RegisterMapping,
  at: { row: number; line: number },
): Heading {
  const names = cells.map((cell) => cell.trim());
  const theirs = new Map([...mapping.columns].map(([column, name]) => [folded(name), column]));
  const ignored = new Set(mapping.ignore.map((name) => folded(name)));
  const index = new Map<Column, number>();
  const faults: RowFault[] = [];
  const fault = (value: string | null, problem: Bilingual, expected: Bilingual) => {
    faults.push({ ...at, column: value, value, problem, expected });
  };
  for (const [position, name] of names.entries()) {
    const known = folded(name);
    if (ignored.has(known) || (known === '' && position === names.length - 1)) continue;
    const column = theirs.get(known) ?? standard(known, mapping);
    if (!column) fault(shown(name), { da: 'kolonnen er ukendt', en: 'the column is unknown' }, offered);
    else if (index.has(column)) {
      fault(
        shown(name),
        { da: 'kolonnen forekommer to gange', en: 'the column is there twice' },
        { da: 'hver kolonne én gang', en: 'each column once' },
      );
    } else index.set(column, position);
  }
  for (const column of new Set([...requiredColumns, ...mapping.columns.keys()])) {
    if (index.has(column)) continue;
    const { da, machine } = columns[column];
    const name = mapping.columns.get(column);
    fault(
      null,
      { da: `kolonnen ${name ?? da} mangler`, en: `the column ${name ?? machine} is missing` },
      name === undefined
        ? { da: `${da} (eller ${machine}) i første række`, en: `${machine} (or ${da}) in the first row` }
        : { da: 'det navn, der er angivet i mapping', en: 'the name that the mapping says' },
    );
  }
  if (faults.length > 0) throw new RegisterUnreadable(faults);
  return { index, names };
}

/** A standard name counts where the mapping has not given the column another. */
function standard(name: string, mapping: RegisterMapping): Column | undefined {
  const column = standardNames.get(name);
  return column !== undefined && !mapping.columns.has(column) ? column : undefined;
}
