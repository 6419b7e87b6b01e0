import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Say } from './traces.js';

type Done = Parameters<SpanExporter['export']>[1];

/** `ExportResultCode.SUCCESS`, of a package that is not ours to depend on. */
const sent = 0;

/** Sends spans on, and tells once when they cannot be sent and once when they can again, however many batches that is. */
export class WatchedExporter implements SpanExporter {
  private away = false;

  constructor(
    private readonly exporter: SpanExporter,
    private readonly collector: string,
    private readonly say: Say,
  ) {}

  export(spans: ReadableSpan[], done: Done): void {
    this.exporter.export(spans, (result) => {
      const away = (result.code as number) !== sent;
      if (away && !this.away)
        this.say(`Traces cannot be sent to ${this.collector}: they are dropped until they can be.`);
      if (!away && this.away) this.say(`Traces can be sent to ${this.collector} again.`);
      this.away = away;
      done(result);
    });
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }
}
