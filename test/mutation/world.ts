import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SourceTextModule, SyntheticModule, type Module } from 'node:vm';
import { transformSync, type Options } from '@swc/core';

/**
 * The TypeScript of a tree, evaluated anew in each world: what a mutant did to a constant or to what is remembered in
 * one, another never sees. It costs milliseconds, where a process or a test environment of its own costs a second.
 * Packages come from outside and are shared. Needs `--experimental-vm-modules`.
 */
export class World {
  readonly #modules = new Map<string, SourceTextModule>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Evaluates a file, by its path from the root, and gives what it exports; rejects with what it throws. */
  async load(file: string): Promise<object> {
    const module = await this.#linked(join(this.#root, file));
    module.instantiate();
    await module.evaluate();
    return module.namespace;
  }

  async #linked(path: string): Promise<SourceTextModule> {
    const known = this.#modules.get(path);
    if (known) return known;
    const module = new SourceTextModule(codeOf(path), {
      identifier: path,
      initializeImportMeta: (meta) => Object.assign(meta, { url: pathToFileURL(path).href, dirname: dirname(path) }),
    });
    // Before its requests, so that those who import each other meet.
    this.#modules.set(path, module);
    const requested: Module[] = [];
    for (const { specifier } of module.moduleRequests) {
      const own = this.#ownFile(specifier, path);
      requested.push(await (own === undefined ? outside(specifier) : this.#linked(own)));
    }
    module.linkRequests(requested);
    return module;
  }

  /** As tsconfig.base.json and jest.config.mjs have it. */
  #ownFile(specifier: string, from: string): string | undefined {
    if (/^\.{1,2}\//.test(specifier)) return join(dirname(from), specifier.replace(/\.js$/, '.ts'));
    const [, lib, door = 'index'] = /^@lydhoer\/([^/]+)(?:\/(events|testing))?$/.exec(specifier) ?? [];
    return lib && join(this.#root, `libs/${lib}/src`, door === 'testing' ? 'testing/index.ts' : `${door}.ts`);
  }
}

const options: Options = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'es6' },
};
const codes = new Map<string, string>();

function codeOf(path: string): string {
  const code = codes.get(path) ?? transformSync(readFileSync(path, 'utf8'), { ...options, filename: path }).code;
  codes.set(path, code);
  return code;
}

const packages = new Map<string, SyntheticModule>();

async function outside(specifier: string): Promise<SyntheticModule> {
  const known = packages.get(specifier);
  if (known) return known;
  const real = (await import(specifier)) as Readonly<Record<string, unknown>>;
  const names = Object.keys(real);
  const module = new SyntheticModule(
    names,
    function () {
      for (const name of names) this.setExport(name, real[name]);
    },
    { identifier: specifier },
  );
  packages.set(specifier, module);
  return module;
}
