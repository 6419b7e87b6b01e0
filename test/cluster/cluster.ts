import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RecordedEvent } from '@lydhoer/event-store';
import { FakeEventStoreDbProcess } from '@lydhoer/event-store/testing';
import { FaultsBench, type RunningApp } from '../faults/bench/bench.js';
import { eventsIn, openServerLog } from '../faults/bench/log-check.js';
import { serverSettings } from '../log-server.js';

interface NodeOptions {
  /** Default: a folder of its own. */
  readonly folder?: string;
  /** Default: everything. */
  readonly roles?: 'api' | 'worker' | 'api,worker';
  /** Milliseconds by which its clock is ahead. */
  readonly clockAhead?: number;
}

export interface ClusterNode extends RunningApp {
  readonly folder: string;
}

const wrongClock = join(process.cwd(), 'test/faults/bench/shifted-clock.mjs');

/** An installation of several processes: one log on a server, one master key, one spool; folders of their own. */
export class Cluster {
  private readonly bench = new FaultsBench();
  private readonly settings: Readonly<Record<string, string>>;

  private constructor(readonly server: FakeEventStoreDbProcess) {
    this.settings = {
      ...serverSettings(server.url),
      LYDHOER_MASTER_KEY: randomBytes(32).toString('base64'),
      LYDHOER_SPOOL: this.bench.folder(),
    };
  }

  static async start(): Promise<Cluster> {
    return new Cluster(await FakeEventStoreDbProcess.start());
  }

  async node({
    folder = this.bench.folder(),
    roles = 'api,worker',
    clockAhead,
  }: NodeOptions = {}): Promise<ClusterNode> {
    const app = await this.bench.start(folder, {
      env: {
        ...this.settings,
        LYDHOER_ROLES: roles,
        ...(clockAhead !== undefined && { CLOCK_STEP: clockAhead.toString() }),
      },
      ...(clockAhead !== undefined && { flags: ['--import', wrongClock] }),
    });
    return { ...app, folder };
  }

  /** Everything in the log. */
  async log(): Promise<readonly RecordedEvent[]> {
    return eventsIn(await openServerLog(this.server.url));
  }

  async close(): Promise<void> {
    await this.bench.close();
    await this.server.stop();
  }
}
