import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from './api.js';
import { Program, type ProcessOptions } from './processes.js';

/** A running app, and how to speak to it. */
export interface RunningApp {
  readonly process: Program;
  readonly api: Api;
}

/** Folders and processes of one proof: whatever becomes of it, `close` ends these processes and removes these folders. */
export class FaultsBench {
  private readonly folders: string[] = [];
  private readonly processes: Program[] = [];

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-faults-'));
    this.folders.push(folder);
    return folder;
  }

  launch(folder: string, options?: ProcessOptions): Program {
    const program = Program.start(folder, options);
    this.processes.push(program);
    return program;
  }

  /** Starts the app and waits until it listens. */
  async start(folder: string, options?: ProcessOptions): Promise<RunningApp> {
    const process = this.launch(folder, options);
    return { process, api: new Api(await process.address()) };
  }

  /** Runs the command line to its end. */
  async cli(folder: string, ...words: readonly string[]) {
    const program = this.launch(folder, { program: 'cli', words });
    const code = await program.ended;
    return { code, out: program.out, err: program.err };
  }

  async close(): Promise<void> {
    for (const program of this.processes.splice(0)) if (program.running) await program.kill();
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells whoever watches what is going on: a suite that runs for minutes must not look hung. */
export const say = (sentence: string): void => {
  process.stderr.write(`  ${sentence}\n`);
};
