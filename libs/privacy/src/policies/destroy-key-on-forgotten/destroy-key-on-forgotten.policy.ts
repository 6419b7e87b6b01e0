import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { EventStore, Vault } from '@lydhoer/event-store';
import { ProcessRoles } from '@lydhoer/http';
import { keyForgottenBy } from '../../lookups/forgotten-key.js';
import { Forgettings, forgettingsLookup } from '../../lookups/forgettings.lookup.js';

const pageSize = 500;
const retryAfterMilliseconds = 1000;
const types = Object.keys(forgettingsLookup.on);

/**
 * Destroys every key that the log says is forgotten and that is still there: at start, because a process was killed
 * between record and destruction or the keys came back from a backup; then as the log goes on, because the process that
 * died may be another one. Runs where the worker does; done twice is done once.
 */
@Injectable()
export class DestroyKeyOnForgotten implements OnApplicationBootstrap, OnApplicationShutdown {
  /** Settles when every key is destroyed that was to be at start, or the application stops. */
  readonly finished: Promise<void>;
  private readonly logger = new Logger(DestroyKeyOnForgotten.name);
  private readonly stopping = new AbortController();
  private readonly caughtUp = Promise.withResolvers<undefined>();

  constructor(
    private readonly forgettings: Forgettings,
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly roles: ProcessRoles,
  ) {
    this.finished = this.caughtUp.promise;
  }

  /** Does not wait: the view that tells what is forgotten may be rebuilding, and others must start meanwhile. */
  onApplicationBootstrap(): void {
    if (this.roles.works) void this.untilStopped();
  }

  /** Nothing is left half-way: each key goes in one step, and what is still to do is done at the next start. */
  onApplicationShutdown(): void {
    this.stopping.abort();
    this.caughtUp.resolve(undefined);
  }

  private async untilStopped(): Promise<void> {
    const { signal } = this.stopping;
    for (let failed = false; !signal.aborted; failed = true) {
      try {
        const head = await this.store.head();
        await this.forgettings.caughtUp();
        await this.destroyAll();
        this.caughtUp.resolve(undefined);
        failed = false;
        await this.follow(head);
      } catch (error) {
        if (!failed) {
          const { message = '' } = error as { message?: string };
          this.logger.warn(`forgotten keys are not all destroyed yet, which is tried on: ${message}`);
        }
      }
      await pause(retryAfterMilliseconds, undefined, { signal }).catch(() => undefined);
    }
  }

  private async destroyAll(): Promise<void> {
    let before: string | null = null;
    while (!this.stopping.signal.aborted) {
      const page = this.forgettings.newest(pageSize, before);
      for (const { key_name } of page) await this.destroy(key_name);
      const last = page.at(-1);
      if (!last) return;
      before = last.position;
    }
  }

  private async follow(after: bigint): Promise<void> {
    const { signal } = this.stopping;
    for await (const { events } of this.store.follow({ after, filter: { types }, signal })) {
      for (const event of events) {
        const key = keyForgottenBy(event);
        if (key !== undefined) await this.destroy(key);
      }
    }
  }

  private async destroy(key: string): Promise<void> {
    if (this.vault.state(key) !== 'destroyed') await this.vault.forget(key);
  }
}
