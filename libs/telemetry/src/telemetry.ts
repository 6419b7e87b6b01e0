import { EventStore } from '@lydhoer/event-store';
import { accountOf, type RequestObserver, type Requests } from '@lydhoer/http';
import type { Jobs } from '@lydhoer/jobs';
import type { ReadModels } from '@lydhoer/read-models';
import { ObservedStore } from './appends/observed-store.js';
import { sampleJobs } from './metrics/jobs-sample.js';
import { Metrics } from './metrics/metrics.js';
import { ProcessSample } from './metrics/process-sample.js';
import { freeBytes, sampleStore, type Sampled } from './metrics/store-sample.js';
import { traceparentFrom } from './traces/traceparent.js';
import { tracedViews } from './traces/traced-views.js';
import type { Traces } from './traces/traces.js';

export interface TelemetryParts extends Sampled {
  readonly build: { readonly version: string; readonly mode: 'demo' | 'live' };
  /** Undefined when nobody wants traces: then nothing of them is loaded. */
  readonly traces?: Traces | undefined;
}

/** Without traces of our own, lines of the log still name the trace that the caller is in. */
const inTheCallersTrace: RequestObserver = {
  began: (request) => {
    const traceId = traceparentFrom(request.headers.traceparent)?.traceId;
    if (traceId !== undefined) accountOf(request).traceId = traceId;
  },
};

/** What one application tells of itself. Each has its own: two in one process do not count each other's requests. */
export class Telemetry {
  /** The log and the read models as contexts are handed them: what goes through them is measured. */
  readonly watched: { readonly store: EventStore; readonly readModels: ReadModels };
  readonly traces: Traces | undefined;
  private readonly metrics = new Metrics();
  private readonly process = new ProcessSample(this.metrics.registry);
  private readonly store: ObservedStore;
  private requests: Requests | undefined;
  private jobs: Pick<Jobs, 'health'> | undefined;

  constructor(private readonly parts: TelemetryParts) {
    const { store, readModels, traces, build } = parts;
    this.traces = traces;
    this.store = new ObservedStore(store, this.metrics, traces);
    this.watched = { store: this.store, readModels: traces ? tracedViews(readModels, traces) : readModels };
    this.metrics.of.build.set({ ...build, node: process.versions.node }, 1);
  }

  /** Counts and traces the requests of a server from now on. */
  follow(requests: Requests): void {
    this.requests = requests;
    requests.observe(this.traces ?? inTheCallersTrace);
    requests.observe({
      ended: (request) => {
        this.metrics.request(request);
      },
    });
  }

  /** Shows from now on how jobs are carried. */
  followJobs(jobs: Pick<Jobs, 'health'>): void {
    this.jobs = jobs;
  }

  /** All metrics, in the text format of Prometheus. Does not fail with the store. */
  async text(): Promise<string> {
    const { of, registry } = this.metrics;
    of.inHand.set(this.requests?.inHand ?? 0);
    of.appendQueue.set(this.store.waiting);
    this.process.take();
    await sampleStore(of, this.parts);
    if (this.jobs) sampleJobs(of, await this.jobs.health());
    return registry.metrics();
  }

  /** Bytes that are free where the data stand; undefined when they stand in memory. */
  diskFree(): Promise<number | undefined> {
    return freeBytes(this.parts.folder);
  }

  /** Sends the last spans and stops looking. Never throws. */
  async close(): Promise<void> {
    this.process.close();
    await this.traces?.close();
  }
}
