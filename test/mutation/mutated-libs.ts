import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftOut } from './left-out.js';

/** One lib, or one area of its domain: its own specs must kill what is done to its own rules. Paths from the root. */
export interface MutatedLib {
  /** `libs/complaints`, or `libs/complaints/realitet`. */
  readonly lib: string;
  /** Where the rules and their specs lie: the domain, or all of a pure lib. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The specs that run, and the test code they stand on. */
  readonly specs: readonly string[];
}

/**
 * What is mutated, read from the tree: every `domain/`, and every lib that is pure, that is, imports nothing but
 * itself and the kernel. A new domain or pure lib falls under it by existing. An area of a domain, a folder that
 * declares events of its own, is judged by its own specs. The smallest comes first.
 */
export function mutatedLibs(root: string): readonly MutatedLib[] {
  return globSync('libs/*', { cwd: root })
    .flatMap((lib) => {
      const folder = globSync(`${lib}/src/domain`, { cwd: root })[0] ?? (isPure(root, lib) ? `${lib}/src` : undefined);
      if (folder === undefined) return [];
      const areas = areasOf(root, folder);
      const ofAreas = (file: string) => areas.some((area) => file.startsWith(`${area}/`));
      return [
        ...areas.map((area) => unit(root, `${lib}/${basename(area)}`, area, () => false)),
        unit(root, lib, folder, ofAreas),
      ];
    })
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => sizeOf(root, one) - sizeOf(root, other) || one.lib.localeCompare(other.lib));
}

const areasOf = (root: string, domain: string): readonly string[] => [
  ...new Set(globSync(`${domain}/*/*.events.ts`, { cwd: root }).map((file) => dirname(file))),
];

function unit(root: string, lib: string, folder: string, isElsewhere: (file: string) => boolean): MutatedLib {
  const here = (files: readonly string[]) => files.filter((file) => !isElsewhere(file));
  return { lib, folder, files: here(rulesIn(root, folder)), specs: specsOf(root, here(sourcesIn(root, folder))) };
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

/** The specs among some files, and of the test code below `testing/` what they import, directly or by way of another. */
function specsOf(root: string, files: readonly string[]): readonly string[] {
  const found = new Set(files.filter((file) => file.endsWith('.spec.ts')));
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
