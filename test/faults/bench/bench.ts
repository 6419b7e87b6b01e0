import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropLog, logSettings } from '../../log-server.js';
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
  /** What the processes on a folder are told about its log. */
  private readonly logs = new Map<string, Readonly<Record<string, string>>>();

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-faults-'));
    this.folders.push(folder);
    return folder;
  }

  /** Makes sure that a folder's log can be opened, where it is on a server. */
  async withLog(folder: string): Promise<string> {
    this.logs.set(folder, await logSettings(folder));
    return folder;
  }

  launch(folder: string, { env, ...options }: ProcessOptions = {}): Program {
    const program = Program.start(folder, { ...options, env: { ...this.logs.get(folder), ...env } });
    this.processes.push(program);
    return program;
  }

  /** Starts the app and waits until it listens. */
  async start(folder: string, options?: ProcessOptions): Promise<RunningApp> {
    const process = this.launch(await this.withLog(folder), options);
    return { process, api: new Api(await process.address()) };
  }

  /** Runs the command line to its end. */
  async cli(folder: string, ...words: readonly string[]) {
    const program = this.launch(await this.withLog(folder), { program: 'cli', words });
    const code = await program.ended;
    return { code, out: program.out, err: program.err };
  }

  async close(): Promise<void> {
    for (const program of this.processes.splice(0)) if (program.running) await program.kill();
    for (const folder of this.logs.keys()) await dropLog(folder);
    this.logs.clear();
    for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** Tells whoever watches what is going on: a suite that runs for minutes must not look hung. */
export const say = (sentence: string): void => {
  process.stderr.write(`  ${sentence}\n`);
};
