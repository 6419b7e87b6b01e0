import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Vault } from '@lydhoer/event-store';
import { Forgettings } from '../../lookups/forgettings.lookup.js';

const pageSize = 500;
const retryAfterMilliseconds = 1000;

/**
 * Destroys at start every key that the log says is forgotten and that is still there: a process was killed between
 * record and destruction, or the keys came back from a backup.
 */
@Injectable()
export class DestroyKeyOnForgotten implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Settles when every key is destroyed that was to be at start, or the application stops. */
  finished: Promise<void> = Promise.resolve();
  private readonly logger = new Logger(DestroyKeyOnForgotten.name);
  private readonly stopping = new AbortController();

  constructor(
    private readonly forgettings: Forgettings,
    private readonly vault: Vault,
  ) {}

  /** Does not wait: the view that tells what is forgotten may be rebuilding, and others must start meanwhile. */
  onApplicationBootstrap(): void {
    this.finished = this.untilDone();
  }

  /** Nothing is left half-way: each key goes in one step, and what is still to do is done at the next start. */
  onApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async untilDone(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.forgettings.caughtUp();
        await this.destroyAll();
        return;
      } catch (error) {
        this.logger.warn(`forgotten keys are not all destroyed yet: ${(error as { message?: string }).message ?? ''}`);
        await pause(retryAfterMilliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async destroyAll(): Promise<void> {
    let before: string | null = null;
    while (!this.stopping.signal.aborted) {
      const page = this.forgettings.newest(pageSize, before);
      for (const { key_name } of page) {
        if (this.vault.state(key_name) !== 'destroyed') await this.vault.forget(key_name);
      }
      const last = page.at(-1);
      if (!last) return;
      before = last.position;
    }
  }
}
