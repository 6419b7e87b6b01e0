import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonaName } from '@lydhoer/access';
import { dropLog, logSettings } from '../log-server.js';

/** The app as it is built. */
export const entry = join(process.cwd(), 'dist/api/apps/api/src/main.js');

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // What an operation answers is what the journey is about to assert.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** The built app as a stranger runs it: a process of its own, spoken to over HTTP. Every journey has an empty store. */
export class RunningApp {
  private readonly tokens = new Map<PersonaName, string>();
  /** What it wrote to its log so far. */
  logged = '';
  /** Where it is. */
  url = '';

  private constructor(
    private readonly process: ChildProcess,
    readonly folder: string,
  ) {
    process.stderr?.on('data', (chunk: Buffer) => (this.logged += chunk.toString()));
  }

  /** Starts on an empty demo store without the synthetic municipality, or on the folder of an earlier start. */
  static async start(
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-journey-')),
    settings: Readonly<Record<string, string>> = {},
    until: 'ready' | 'listening' = 'ready',
  ): Promise<RunningApp> {
    if (!existsSync(entry)) throw new Error('the app is not built: give `npm run journeys`, which builds it first');
    const log = await logSettings(folder);
    const child = spawn(process.execPath, [entry], {
      env: {
        PATH: process.env.PATH,
        LYDHOER_DATA: folder,
        LYDHOER_PORT: '0',
        LYDHOER_DEMO: 'empty',
        ...log,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const app = new RunningApp(child, folder);
    app.url = await addressOf(child, until);
    return app;
  }

  as(persona: PersonaName) {
    return {
      get: (path: string, headers: Record<string, string> = {}) => this.send(persona, 'GET', path, undefined, headers),
      post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
        this.send(persona, 'POST', path, body, headers),
    };
  }

  /** Posts what must be possible, and gives the answer; throws with what was said where it was refused. */
  async done(persona: PersonaName, path: string, body: unknown): Promise<Answer> {
    const answer = await this.as(persona).post(path, body);
    if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer;
  }

  /**
   * Ends the process as an operator does (SIGTERM) or as a power cut does (SIGKILL), and keeps its folder. Gives the
   * exit code; null when it did not end by itself.
   */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill(signal);
      await ended;
    }
    return this.process.exitCode;
  }

  async remove(): Promise<void> {
    await this.stop();
    await dropLog(this.folder);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async send(
    persona: PersonaName,
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const raw = typeof body === 'string';
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.tokenOf(persona)}`,
        ...(body === undefined ? {} : { 'content-type': raw ? 'text/csv' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    // Not text(): it would take the byte order mark away that Danish spreadsheets need.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const json = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
  }

  private async tokenOf(persona: PersonaName): Promise<string> {
    const known = this.tokens.get(persona);
    if (known !== undefined) return known;
    const response = await fetch(`${this.url}/demo/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const { token } = (await response.json()) as { token: string };
    this.tokens.set(persona, token);
    return token;
  }
}

/**
 * Reads the address from what the app prints when it is ready, or, where its log may be away, when it listens; fails
 * with what it said when it ends before.
 */
export function addressOf(child: ChildProcess, until: 'ready' | 'listening' = 'ready'): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => {
      if (until === 'listening') listen(chunk);
      else said += chunk.toString();
    });
    child.once('exit', (code) => {
      reject(new Error(`the app ended with ${String(code)} before it was ready:\n${said}`));
    });
  });
}
