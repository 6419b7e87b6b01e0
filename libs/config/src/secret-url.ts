import { readFileSync } from 'node:fs';
import { SettingsRefused, type SecretUrl } from './settings.js';
import { variables } from './variables.js';

/**
 * The connection string of a server, as set or from its file, which is read now: secrets may be renewed while the
 * process runs. Throws `SettingsRefused`, without showing what stands in the file.
 */
export function urlOf(name: 'LYDHOER_EVENTSTOREDB_URL' | 'LYDHOER_REDIS_URL', { url, urlFile }: SecretUrl): string {
  if (url !== undefined) return url;
  if (urlFile === undefined) throw new SettingsRefused([`${name} is not set.`]);
  const found = variables[name].read(contentOf(`${name}_FILE`, urlFile));
  if (found === undefined) {
    throw new SettingsRefused([`${name}_FILE: ${urlFile} does not hold ${variables[name].words}.`]);
  }
  return found;
}

/** What stands in a file that a setting names, without the line break at its end. Throws `SettingsRefused`. */
export function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new SettingsRefused([`${name}: ${file} cannot be read (${code}).`]);
  }
}
