import { Registry } from 'prom-client';
import type { EndedRequest } from '@lydhoer/http';
import type { AppendObserver, EndedAppend } from '../appends/observed-store.js';
import { definitions } from './definitions.js';
import { instruments } from './instruments.js';

const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** What one application has counted and measured. */
export class Metrics implements AppendObserver {
  readonly registry = new Registry();
  readonly of = instruments(definitions, this.registry);

  /** Counts a request that ended, and its command. */
  request({ method, route, status, seconds, operation, outcome }: EndedRequest): void {
    const place = { method: methods.has(method) ? method : 'other', route: route ?? 'none' };
    this.of.requests.inc({ ...place, status: String(status) });
    this.of.requestSeconds.observe(place, seconds);
    if (operation?.kind === 'command') this.of.commands.inc({ command: operation.id, outcome });
  }

  /** Counts a batch that was sent to the log. */
  append({ outcome, events, seconds }: EndedAppend): void {
    this.of.appends.inc({ outcome });
    this.of.appendSeconds.observe(seconds);
    if (outcome === 'written') this.of.events.inc(events);
  }
}
