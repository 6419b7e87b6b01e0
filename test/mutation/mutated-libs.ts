import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leftOut } from './left-out.js';

/** One lib as it is mutated: its own specs must kill what is done to its own rules. Paths are relative to the root. */
export interface MutatedLib {
  /** `libs/complaints` */
  readonly lib: string;
  /** Where the rules and their specs lie: the domain, or all of a pure lib. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The specs that run, and the test code they stand on. */
  readonly specs: readonly string[];
}

/**
 * What is mutated, read from the tree: every `domain/`, and every lib that is pure, that is, imports nothing but
 * itself and the kernel. A new domain or pure lib falls under it by existing. The smallest lib comes first.
 */
export function mutatedLibs(root: string): readonly MutatedLib[] {
  return globSync('libs/*', { cwd: root })
    .flatMap((lib) => {
      const folder = globSync(`${lib}/src/domain`, { cwd: root })[0] ?? (isPure(root, lib) ? `${lib}/src` : undefined);
      return folder === undefined ? [] : [{ lib, folder, files: rulesIn(root, folder), specs: specsOf(root, folder) }];
    })
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => sizeOf(root, one) - sizeOf(root, other) || one.lib.localeCompare(other.lib));
}

const sourcesIn = (root: string, folder: string): readonly string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).sort();

function isPure(root: string, lib: string): boolean {
  const product = globSync(`${lib}/src/**/*.ts`, { cwd: root, exclude: ['**/*.spec.ts', '**/testing/**'] });
  const imports = product.flatMap((file) => [...importsOf(root, file)]);
  return product.length > 0 && imports.every(([, from = '']) => from.startsWith('.') || from === '@lydhoer/kernel');
}

/** Files with types alone hold nothing to mutate; they stay in the list and count no mutants. */
function rulesIn(root: string, folder: string): readonly string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root, exclude: leftOut.flatMap(({ files }) => files) }).sort();
}

/** The specs of a folder, and of the test code below `testing/` what they import, directly or by way of another. */
function specsOf(root: string, folder: string): readonly string[] {
  const found = new Set(sourcesIn(root, folder).filter((file) => file.endsWith('.spec.ts')));
  for (const file of found) {
    for (const [, from = ''] of importsOf(root, file)) {
      const imported =
        from === '@lydhoer/kernel/testing' ? kernelTesting : join(dirname(file), from).replace(/\.js$/, '.ts');
      if (imported.includes('/testing/') && existsSync(join(root, imported))) found.add(imported);
    }
  }
  return [...found].sort();
}

const kernelTesting = 'libs/kernel/src/testing/index.ts';

const importsOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8').matchAll(/ from '([^']+)'/g);

const sizeOf = (root: string, { files }: MutatedLib): number =>
  files.reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);
