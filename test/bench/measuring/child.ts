import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PersonaName } from '@lydhoer/access';
import { addressOf } from '../../journeys/running-app.js';

const app = join(process.cwd(), 'dist/api/apps/api/src/main.js');
export const hook = pathToFileURL(join(process.cwd(), 'libs/read-models/src/testing/typescript-hook.mjs')).href;

/** A server in a process of its own. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  /** The built app on the folder that LYDHOER_DATA names. */
  static async lydhoer(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<Child> {
    if (!existsSync(app)) throw new Error('the app is not built: give `npm run bench`, which builds it first');
    return Child.start([app], {
      LYDHOER_DATA: folder,
      LYDHOER_PORT: '0',
      LYDHOER_DEMO: 'empty',
      LYDHOER_LOG_LEVEL: 'warn',
      ...settings,
    });
  }

  /** A server of the benchmark's own, written in TypeScript. */
  static async own(entry: URL, ...args: readonly string[]): Promise<Child> {
    return Child.start(['--import', hook, entry.pathname, ...args], {});
  }

  private static async start(args: readonly string[], settings: Record<string, string>): Promise<Child> {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      env: { PATH: process.env.PATH, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Child(child, await addressOf(child));
  }

  async headersOf(persona: PersonaName): Promise<Record<string, string>> {
    const response = await fetch(`${this.url}/demo/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const { token } = (await response.json()) as { readonly token: string };
    return { authorization: `Bearer ${token}` };
  }

  /**
   * Waits until every view is live and has reached the head of the log. By asking, as a proxy does: the app tells nobody of
   * it, and a query that waits for its views waits for one file of them.
   */
  async caughtUp(): Promise<void> {
    for (;;) {
      const response = await fetch(`${this.url}/health/ready`);
      const health = (await response.json()) as { readonly views?: readonly { state: string; lag: number | null }[] };
      if (health.views?.every(({ state, lag }) => state === 'live' && lag === 0)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Mebibytes of memory that the process holds (VmRSS), and the most it ever held (VmHWM). */
  memory(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.process.pid ?? 0}/status`, 'utf8');
    const kibibytes = (name: string) => Number(new RegExp(`${name}:\\s*(\\d+)`).exec(status)?.[1] ?? NaN);
    return { now: kibibytes('VmRSS') / 1024, peak: kibibytes('VmHWM') / 1024 };
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGTERM');
    await ended;
  }
}
