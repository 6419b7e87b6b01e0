/**
 * Lets plain Node run the TypeScript of this repository, decorators and path aliases included, as Jest does:
 * `node --import …/typescript-hook.mjs`. For specs that need a process or a thread of their own.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const libs = new URL('../../../', import.meta.url);
const options = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2022',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

registerHooks({
  resolve(specifier, context, next) {
    const [, lib, door = 'index'] = /^@lydhoer\/([^/]+)(?:\/(events|testing))?$/.exec(specifier) ?? [];
    if (lib) {
      const file = door === 'testing' ? 'testing/index.ts' : `${door}.ts`;
      return { url: new URL(`${lib}/src/${file}`, libs).href, format: 'module', shortCircuit: true };
    }
    const ownFile = /^\.{1,2}\//.test(specifier) && context.parentURL?.endsWith('.ts');
    if (!ownFile) return next(specifier, context);
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    return { url: url.href, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
