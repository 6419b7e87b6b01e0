import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Registry } from 'prom-client';
import { instruments } from './instruments.js';
import { processDefinitions } from './process-definitions.js';

/** Milliseconds between two looks at how late the event loop is. */
const resolution = 20;

/** What the process holds and how late its event loop is. */
export class ProcessSample {
  private readonly metrics;
  private readonly loop = monitorEventLoopDelay({ resolution });

  constructor(registry: Registry) {
    this.metrics = instruments(processDefinitions, registry);
    this.metrics.started.set(Math.round(Date.now() / 1000 - process.uptime()));
    this.loop.enable();
  }

  /** Takes the values of this moment. */
  take(): void {
    const { metrics, loop } = this;
    const { user, system } = process.cpuUsage();
    metrics.cpu.reset();
    metrics.cpu.inc((user + system) / 1e6);
    const { rss, heapTotal, heapUsed, external } = process.memoryUsage();
    metrics.resident.set(rss);
    metrics.heapTotal.set(heapTotal);
    metrics.heapUsed.set(heapUsed);
    metrics.external.set(external);
    const files = openFiles();
    if (files === undefined) metrics.openFiles.remove();
    else metrics.openFiles.set(files);
    metrics.loopMean.set(seconds(loop.mean));
    metrics.loopP99.set(seconds(loop.percentile(99)));
    metrics.loopMax.set(seconds(loop.max));
    loop.reset();
  }

  close(): void {
    this.loop.disable();
  }
}

/** What lies above the resolution; 0 when nothing was looked at yet. */
const seconds = (nanoseconds: number): number =>
  Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e9 - resolution / 1e3) : 0;

/** How many file descriptors there are; undefined where the system does not tell. */
function openFiles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length - 1; // one is the folder that is being read
  } catch {
    return undefined;
  }
}
