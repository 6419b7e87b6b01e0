import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ProfileName, profileNames } from '@lydhoer/complaints';
import type { Language } from '@lydhoer/http';
import { UsageError } from '../exit-codes.js';

export interface ImportArguments {
  readonly file: string;
  /** Bytes of the file. */
  readonly size: number;
  readonly register: string;
  readonly profile: ProfileName | undefined;
  /** The mapping, as JSON. */
  readonly mapping: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: Language;
  readonly api: { readonly url: URL; readonly token: string } | undefined;
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
    dryRun: values['dry-run'] ?? false,
    json: values.json ?? false,
    language: oneOf('--language', values.language, ['da', 'en']) ?? 'en',
    api: apiOf(values.api, values.token),
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

function apiOf(api: string | undefined, token: string | undefined): ImportArguments['api'] {
  if (api === undefined) {
    if (token !== undefined) throw new UsageError('--token goes with --api.');
    return undefined;
  }
  const url = URL.parse(api);
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new UsageError('--api needs an address, such as http://127.0.0.1:3000.');
  }
  if (token === undefined) throw new UsageError('--api needs a --token.');
  return { url, token: token.startsWith('@') ? contentOf('--token', token.slice(1)).trim() : token };
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

function contentOf(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option}: ${file} cannot be read (${String((error as NodeJS.ErrnoException).code)}).`);
  }
}
