import type { FieldProblem } from '@lydhoer/http';
import { type Column, columnKeys, columns } from './register-columns.js';
import { noMapping, type RegisterMapping } from './register-heading.js';

const machineNames = new Map<string, Column>(columnKeys.map((column) => [columns[column].machine, column]));
const longestName = 200;

/**
 * A mapping as JSON: `{"register_id": "Løbenr.", "received_on": "Dato", "ignore": ["Intern note"]}`. Gives the mapping,
 * or what is wrong with it.
 */
export function mappingFrom(json: string | undefined): RegisterMapping | readonly FieldProblem[] {
  if (json === undefined) return noMapping;
  const value = parsed(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      fault(
        'mapping',
        'er ikke et JSON-objekt',
        'is not a JSON object',
        'et JSON-objekt med kolonner og deres navne i registeret',
        'a JSON object of columns and their names in the register',
      ),
    ];
  }
  const faults: FieldProblem[] = [];
  const names = new Map<Column, string>();
  const { ignore = [], ...renamed } = value as Readonly<Record<string, unknown>>;
  for (const [key, name] of Object.entries(renamed)) {
    const column = machineNames.get(key);
    if (!column) {
      const known = [...machineNames.keys()].join(', ');
      faults.push(
        fault(
          `mapping.${key.replaceAll(/\p{C}/gu, '?').slice(0, 40)}`,
          'er en ukendt kolonne',
          'is an unknown column',
          `en af: ${known}`,
          `one of: ${known}`,
        ),
      );
    } else if (!isName(name)) {
      faults.push(
        fault(
          `mapping.${key}`,
          'er ikke et navn',
          'is not a name',
          'kolonnens navn i registeret',
          'the name of the column in the register',
        ),
      );
    } else names.set(column, name);
  }
  if (!Array.isArray(ignore) || !ignore.every(isName)) {
    faults.push(
      fault(
        'mapping.ignore',
        'er ikke en liste af navne',
        'is not a list of names',
        'navne på kolonner',
        'names of columns',
      ),
    );
  }
  return faults.length > 0 ? faults : { columns: names, ignore: ignore as string[] };
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestName;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const fault = (field: string, da: string, en: string, expectedDa: string, expectedEn: string): FieldProblem => ({
  field,
  problem: { da, en },
  expected: { da: expectedDa, en: expectedEn },
});
