import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Faults } from './faults.js';

const SERVE = fileURLToPath(new URL('./serve.ts', import.meta.url));
const HOOK = fileURLToPath(new URL('../../../../read-models/src/testing/typescript-hook.mjs', import.meta.url));

export interface FakeProcessOptions {
  /** Keeps the log in this file, so that it survives a kill of the process. Default: it dies with the process. */
  readonly logFile?: string;
}

/** The fake EventStoreDB in a process of its own, which can be killed, stopped and started again at the same port. */
export class FakeEventStoreDbProcess {
  private child!: ChildProcessByStdio<Writable, Readable, null>;
  private lines!: AsyncIterator<string>;
  /** The connection string for a client; the same after a restart. */
  url = '';

  private constructor(private readonly options: FakeProcessOptions) {}

  static async start(options: FakeProcessOptions = {}): Promise<FakeEventStoreDbProcess> {
    const fake = new FakeEventStoreDbProcess(options);
    await fake.run([]);
    return fake;
  }

  /** The port closes and connections are reset; what was written stays. */
  async goAway(): Promise<void> {
    await this.tell('go-away');
  }

  async comeBack(): Promise<void> {
    await this.tell('come-back');
  }

  async fault(faults: Partial<Faults>): Promise<void> {
    await this.tell(`fault ${JSON.stringify(faults)}`);
  }

  /** Hung: the kernel still takes what arrives, and nothing is answered, not even a ping. */
  hang(): void {
    this.child.kill('SIGSTOP');
  }

  wakeUp(): void {
    this.child.kill('SIGCONT');
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
  }

  /** After a kill: at the same port, with the log from its file. */
  async startAgain(): Promise<void> {
    await this.run(['--port', new URL(this.url).port]);
  }

  async stop(): Promise<void> {
    await this.kill();
  }

  private async run(more: readonly string[]): Promise<void> {
    const log = this.options.logFile === undefined ? [] : ['--log', this.options.logFile];
    // Not the specs' own options: Jest's loader is none of this process' business.
    const env = { ...process.env, NODE_OPTIONS: '' };
    this.child = spawn(process.execPath, ['--import', HOOK, SERVE, ...log, ...more], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env,
    });
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    this.url = await this.nextLine();
  }

  private async tell(line: string): Promise<void> {
    this.child.stdin.write(`${line}\n`);
    const answer = await this.nextLine();
    if (!answer.startsWith('done: ')) throw new Error(`The fake EventStoreDB says: ${answer}`);
  }

  private async nextLine(): Promise<string> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('The fake EventStoreDB ended before it answered; its own words stand above.');
    return value;
  }
}
