import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const source = join(import.meta.dirname, '..');

/** A process of its own that runs a script over this adapter, so that it can be killed as a power cut would. */
export class Child {
  private readonly lines: AsyncIterator<string>;

  private constructor(private readonly process: ChildProcess) {
    if (!process.stdout) throw new Error('the child has no output');
    this.lines = createInterface({ input: process.stdout })[Symbol.asyncIterator]();
  }

  /**
   * `script` is a module in plain JavaScript that imports `./sqlite/….js` and `./port/….js`. With `largestFile` the
   * system refuses to let it write a file beyond so many blocks of 512 bytes, as a failing disk would.
   */
  static start(
    folder: string,
    script: string,
    argument: string,
    largestFile: number | 'unlimited' = 'unlimited',
  ): Child {
    for (const part of ['port', 'sqlite']) {
      mkdirSync(join(folder, part), { recursive: true });
      for (const file of readdirSync(join(source, part))) {
        if (!/(?<!\.spec|\.fixture)\.ts$/.test(file)) continue;
        const { code } = transformFileSync(join(source, part, file), {
          jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
          module: { type: 'es6' },
        });
        writeFileSync(join(folder, part, file.replace(/ts$/, 'js')), code);
      }
    }
    writeFileSync(join(folder, 'script.mjs'), script);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    return new Child(
      spawn(
        'sh',
        ['-c', `ulimit -f ${largestFile}; exec "$@"`, 'sh', process.execPath, join(folder, 'script.mjs'), argument],
        { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
      ),
    );
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** The next line it printed; undefined when it has ended. */
  async line(): Promise<string | undefined> {
    const next = await this.lines.next();
    return next.done ? undefined : next.value;
  }

  /** SIGKILL: it gets no chance to tidy up. What it printed before can still be read. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }
}
