import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ProfileName, profileNames } from '@lydhoer/complaints';
import type { Language } from '@lydhoer/http';
import { apiIn, contentOf, type ApiAddress } from '../api.js';
import { UsageError } from '../exit-codes.js';

export interface ImportArguments {
  readonly file: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly register: string;
  readonly profile: ProfileName | undefined;
  /** The mapping, as JSON. */
  readonly mapping: string | undefined;
  /** Deadlines also of cases that are over. */
  readonly deadlines: 'compute' | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: Language;
  readonly api: ApiAddress | undefined;
}

/** A register's name, as `POST /imports` takes it. */
const registerForm = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u;

/** Reads the words after `import`. Throws `UsageError`. */
export function importArguments(words: readonly string[]): ImportArguments {
  const { values, positionals } = parsed(words);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('Which file? Give its path after `import`.');
  if (more.length > 0) throw new UsageError('One file at a time.');
  if (values.register === undefined || !registerForm.test(values.register)) {
    throw new UsageError(
      '--register needs a name that begins with a letter or digit: letters, digits, spaces, dots, hyphens and underscores, at most 80.',
    );
  }
  return {
    file,
    size: sizeOf(file),
    register: values.register.normalize('NFC'),
    profile: oneOf('--profile', values.profile, profileNames),
    mapping: values.mapping === undefined ? undefined : contentOf('--mapping', values.mapping),
    deadlines: oneOf('--deadlines', values.deadlines, ['compute']),
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    language: oneOf('--language', values.language, ['da', 'en']) ?? 'en',
    api: apiIn(values.api, values.token),
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        register: { type: 'string' },
        profile: { type: 'string' },
        mapping: { type: 'string' },
        deadlines: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        language: { type: 'string' },
        api: { type: 'string' },
        token: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<Value extends string>(option: string, value: string | undefined, values: readonly Value[]) {
  const found = values.find((known) => known === value);
  if (value !== undefined && found === undefined) throw new UsageError(`${option} is one of: ${values.join(', ')}.`);
  return found;
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`${file} is not a file.`);
  return found.size;
}
