import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A word that occurs nowhere else, one for each field that may name somebody. Plain letters: no encoding hides it. */
export const secrets: string[] = [];

/** A text that holds a new secret. */
export const secret = (field: string): string => {
  const word = `Hemlig${field}Qvistenborgz`;
  secrets.push(word);
  return `Det var ${word} Prøvesen.`;
};

/** How a text can stand in a file: as UTF-8, as UTF-16, as hexadecimal, and as Base64 at each of its three offsets. */
function guises(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return Buffer.from(shifted.slice(4, -4));
  });
  const utf16 = Buffer.from(text, 'utf16le');
  return [bytes, utf16, Buffer.from(utf16).swap16(), Buffer.from(bytes.toString('hex')), ...base64];
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The files in which a text stands, in any guise. */
export const filesWith = (text: string, folder: string): readonly string[] =>
  filesIn(folder).filter((path) => {
    const bytes = readFileSync(path);
    return guises(text).some((guise) => bytes.includes(guise));
  });

/** Which of the secrets stand in a folder, and where. */
export const secretsIn = (folder: string): readonly string[] =>
  secrets.flatMap((word) => filesWith(word, folder).map((path) => `${word}: ${path}`));
