import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives what is said of a file that is there for as long as it takes to ask. */
export function withFile<T>(name: string, content: string, ask: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'lydhoer-containers-'));
  try {
    writeFileSync(join(folder, name), content);
    return ask(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
