import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultsBench } from './bench.js';

/** Files that a start may make or change without having touched what is kept. */
const ofTheProcess = /^(lock\.(db|db-journal|pid)|.*-shm)$/;

/** Every file under a folder with a hash of its bytes, without those that only tell who has the folder. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile() && !ofTheProcess.test(name.split('/').at(-1) ?? ''))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

/** A copy of a data folder, in a new folder. */
export function copyOf(bench: FaultsBench, folder: string): string {
  const copy = bench.folder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The path of a set's newest views file. */
export function viewsFileOf(folder: string, set: string): string {
  const views = join(folder, 'demo', 'views');
  const form = new RegExp(`^${set}-[0-9a-f]{16}-(\\d+)\\.db$`);
  const generation = (name: string) => Number(form.exec(name)?.[1]);
  const names = readdirSync(views).filter((name) => form.test(name));
  const name = names.sort((a, b) => generation(a) - generation(b)).at(-1);
  if (name === undefined) throw new Error(`there is no views file of ${set}`);
  return join(views, name);
}
