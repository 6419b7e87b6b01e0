import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { freePort } from '../free-port.js';

/** A real Redis of this suite's own: on a free port of this machine, in a folder of its own, keeping what it has. */
export class RedisServer {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly settings: readonly string[],
  ) {}

  /** Started, unless told otherwise. Throws a sentence when there is no `redis-server` on this machine. */
  static async open({ settings = [] as readonly string[], starts = true } = {}): Promise<RedisServer> {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-redis-'));
    const server = new RedisServer(await freePort(), folder, settings);
    if (starts) await server.start();
    return server;
  }

  get url(): URL {
    return new URL(`redis://127.0.0.1:${this.port}/0`);
  }

  /** Starts it, on what it kept. Resolves when it takes commands. */
  async start(): Promise<void> {
    const settings = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.folder,
      appendonly: 'yes',
      appendfsync: 'everysec',
      'maxmemory-policy': 'noeviction',
    };
    const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn('redis-server', [...words, ...this.settings], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      child.once('error', () => {
        reject(new Error('there is no redis-server on this machine: apt-get install redis-server'));
      });
      child.once('exit', (code) => {
        reject(new Error(`redis-server ended with ${String(code)} instead of taking commands`));
      });
      createInterface(child.stdout).on('line', (line) => {
        if (line.includes('Ready to accept connections')) resolve();
      });
    });
  }

  /** Ends it at once (SIGKILL), or in order. */
  async stop(signal: 'SIGKILL' | 'SIGTERM' = 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }

  /** Everything in it is gone. */
  async flush(): Promise<void> {
    const redis = new Redis(this.url.href);
    await redis.flushall();
    redis.disconnect();
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
