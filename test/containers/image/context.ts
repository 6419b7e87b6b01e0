import { chmodSync, cpSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

interface Rule {
  readonly keeps: boolean;
  readonly pattern: RegExp;
}

/** `.dockerignore` as engines read it: the last rule that fits a path, or a folder above it, decides. */
export function rulesOf(dockerignore: string): readonly Rule[] {
  return dockerignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const pattern = line
        .replace(/^!/, '')
        .replaceAll(/[.+^$()|[\]{}\\]/g, String.raw`\$&`)
        .replaceAll(/\*\*\/|\*/g, (found) => (found === '*' ? '[^/]*' : '(?:.*/)?'));
      return { keeps: line.startsWith('!'), pattern: new RegExp(`^${pattern}$`) };
    });
}

/** Whether an engine is sent a file, by its path from the root of the context. */
export function isSent(rules: readonly Rule[], path: string): boolean {
  const parts = path.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return rules.findLast(({ pattern }) => above.some((each) => pattern.test(each)))?.keeps ?? true;
}

/**
 * COPY: files into a folder, or what a folder holds into another. Throws for a source that is not there. `sent` says
 * which files there are for it.
 */
export function copy(
  from: string,
  sources: readonly string[],
  to: string,
  { mode, sent }: { readonly mode: string | undefined; readonly sent: (path: string) => boolean },
): void {
  for (const source of sources) {
    const path = resolve(from, source);
    const isFolder = statSync(path).isDirectory();
    const target = !isFolder && to.endsWith('/') ? join(to, basename(path)) : to;
    mkdirSync(dirname(target), { recursive: true });
    if (!isFolder && !sent(relative(from, path))) throw new Error(`COPY ${source}: .dockerignore keeps it out`);
    cpSync(path, target, {
      ...{ recursive: true, verbatimSymlinks: true },
      filter: (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() === true || sent(relative(from, file)),
    });
    if (mode !== undefined) chmodSync(target, Number.parseInt(mode, 8));
  }
}
