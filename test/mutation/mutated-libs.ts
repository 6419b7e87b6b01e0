import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      return folder === undefined
        ? []
        : [{ lib, folder, files: rulesIn(root, folder), specs: specsOf(root, lib, folder) }];
    })
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => sizeOf(root, one) - sizeOf(root, other) || one.lib.localeCompare(other.lib));
}

const sourcesIn = (root: string, folder: string): readonly string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).sort();

function isPure(root: string, lib: string): boolean {
  const product = globSync(`${lib}/src/**/*.ts`, { cwd: root, exclude: ['**/*.spec.ts', '**/testing/**'] });
  const imports = product.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/ from '([^']+)'/g)]);
  return product.length > 0 && imports.every(([, from = '']) => from.startsWith('.') || from === '@lydhoer/kernel');
}

/** Files with types alone hold nothing to mutate; they stay in the list and count no mutants. */
function rulesIn(root: string, folder: string): readonly string[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root, exclude: leftOut.flatMap(({ files }) => files) }).sort();
}

function specsOf(root: string, lib: string, folder: string): readonly string[] {
  const own = sourcesIn(root, folder).filter((file) => file.endsWith('.spec.ts'));
  const support = [...sourcesIn(root, `${lib}/src/**/testing`), ...sourcesIn(root, 'libs/kernel/src/testing')];
  return [...new Set([...own, ...support])].sort();
}

const sizeOf = (root: string, { files }: MutatedLib): number =>
  files.reduce((sum, file) => sum + readFileSync(join(root, file)).length, 0);
