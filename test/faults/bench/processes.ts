import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const built = {
  app: join(process.cwd(), 'dist/api/apps/api/src/main.js'),
  cli: join(process.cwd(), 'dist/cli/apps/cli/src/main.js'),
} as const;

export interface ProcessOptions {
  /** Which of the built programs. Default: the app. */
  readonly program?: keyof typeof built;
  /** What stands behind the program on its command line. */
  readonly words?: readonly string[];
  /** Another program and its arguments, which starts Node in its place: `['setpriv', '--reuid', '65534']`. */
  readonly through?: readonly string[];
  /** Flags for Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What an app says at every start whose log is on a server. */
const saidOnAServer = 'Lydhør listens on ';

/** A built program in a process of its own, on a data folder, with everything it says. */
export class Program {
  out = '';
  err = '';
  /** The exit code; null when a signal ended it. Settles when its output has been read to the end, too. */
  readonly ended: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.err += chunk.toString()));
    this.ended = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    // Whoever waits for it is told; nobody has to.
    this.ended.catch(() => undefined);
  }

  /** Starts it on the demo store in a folder, without the synthetic municipality. */
  static start(folder: string, options: ProcessOptions = {}): Program {
    const { program = 'app', words = [], through = [], flags = [], env = {} } = options;
    const entry = built[program];
    if (!existsSync(entry)) throw new Error('the app is not built: give `npm run faults`, which builds it first');
    const [command = '', ...rest] = [...through, process.execPath, ...flags, entry, ...words];
    const own = { PATH: process.env.PATH, LYDHOER_DATA: folder, LYDHOER_PORT: '0', LYDHOER_DEMO: 'empty', ...env };
    return new Program(spawn(command, rest, { env: own, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the process did not start');
    return this.child.pid;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The address it listens on, once it says so; throws with what it said when it ends before. */
  async address(): Promise<string> {
    for (;;) {
      const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(this.out)?.[0];
      if (address !== undefined) return address;
      const code = await Promise.race([this.ended, this.says('out')]);
      if (code !== undefined) throw new Error(`the app ended with ${String(code)} before it was ready:\n${this.err}`);
    }
  }

  /** Waits until it has said something on stderr; throws when it ends without. */
  async untilSaid(what: RegExp): Promise<void> {
    while (!what.test(this.err)) {
      const code = await Promise.race([this.ended, this.says('err')]);
      if (code !== undefined && !what.test(this.err)) throw new Error(`it never said ${String(what)}:\n${this.err}`);
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** As a power cut ends it: it gets no chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  /** As an operator stops it. Gives the exit code. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.ended;
  }

  /** Lines that it logged as worse than information, or that are no JSON at all. */
  complaints(): readonly string[] {
    return this.err
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(saidOnAServer))
      .filter((line) => !/^\{.*"level":"(info|debug)"/.test(line));
  }

  private says(stream: 'out' | 'err'): Promise<undefined> {
    const source = stream === 'out' ? this.child.stdout : this.child.stderr;
    return new Promise((resolve) => {
      source?.once('data', () => {
        resolve(undefined);
      });
    });
  }
}
