import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
  type SpanOptions,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { accountOf, type EndedRequest } from '@lydhoer/http';
import { finalize, Observable, tap } from 'rxjs';
import type { SpanAttributes } from './spans.js';
import { traceparentFrom } from './traceparent.js';
import type { Say, Traces, TraceSettings } from './traces.js';
import { WatchedExporter } from './watched-exporter.js';

/** Milliseconds that one batch may take to be sent. */
const sending = 5_000;
/** Milliseconds that a stop waits for what is not sent yet: it has to fit into what `stopping.ts` leaves. */
const lastWords = 2_000;

type Request = { readonly method: string; readonly headers: Readonly<Record<string, unknown>> };

/**
 * Spans by OpenTelemetry, without any of its globals: the tracer and the context are this application's own. Names and
 * attributes are those of its semantic conventions for HTTP and databases; paths and queries are left out on purpose,
 * because they hold ids and what people search for.
 */
export class OpenTelemetryTraces implements Traces {
  private readonly current = new AsyncLocalStorage<Context>();
  private readonly requests = new WeakMap<object, Span>();
  private readonly tracer: Tracer;

  private constructor(private readonly provider: TracerProvider) {
    this.tracer = provider.getTracer('lydhoer');
  }

  static to(
    { url, service, share }: TraceSettings,
    { version, mode }: { readonly version: string; readonly mode: string },
    say: Say,
  ): OpenTelemetryTraces {
    const exporter = new OTLPTraceExporter({ url: url.href, timeoutMillis: sending });
    const watched = new WatchedExporter(exporter, url.origin, say);
    const provider = new TracerProvider({
      resource: defaultResource().merge(
        resourceFromAttributes({
          'service.name': service,
          'service.version': version,
          'deployment.environment.name': mode,
        }),
      ),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
      spanProcessors: [new BatchSpanProcessor({ exporter: watched, exportTimeoutMillis: 2 * sending })],
    });
    return new OpenTelemetryTraces(provider);
  }

  began(request: Request): void {
    const span = this.tracer.startSpan(
      request.method,
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'url.scheme': 'http' } },
      parentOf(request),
    );
    this.requests.set(request, span);
    accountOf(request).traceId = span.spanContext().traceId;
  }

  ended({ id, method, route, status, outcome, operation, account }: EndedRequest, request: Request): void {
    const span = this.requests.get(request);
    if (!span) return;
    if (route !== null) {
      span.updateName(`${method} ${route}`);
      span.setAttribute('http.route', route);
    }
    span.setAttributes({
      'http.response.status_code': status,
      'lydhoer.outcome': outcome,
      'lydhoer.request_id': id,
      ...(operation ? { 'lydhoer.operation': operation.id } : {}),
      ...(account.commandId === undefined ? {} : { 'lydhoer.command_id': account.commandId }),
    });
    if (status >= 500) fail(span, account.problem ?? String(status));
    span.end();
  }

  answering<T>(request: object, name: string, kind: string, work: () => Observable<T>): Observable<T> {
    const above = this.requests.get(request);
    if (!above) return work();
    const span = this.start(name, { attributes: { 'lydhoer.operation.kind': kind } }, below(above));
    // The handler runs when it is subscribed to; what it starts finds the span it runs in by the asynchronous context.
    return new Observable<T>((subscriber) =>
      this.current.run(below(span), () =>
        work()
          .pipe(
            tap({
              error: (error: unknown) => {
                fail(span, nameOf(error));
              },
            }),
            finalize(() => {
              span.end();
            }),
          )
          .subscribe(subscriber),
      ),
    );
  }

  async within<T>(name: string, attributes: SpanAttributes, work: () => Promise<T>): Promise<T> {
    const above = this.current.getStore();
    // What the process does by itself has no request to belong to.
    if (!above) return work();
    const span = this.start(name, { attributes: attributes as Record<string, string> }, above);
    try {
      return await this.current.run(below(span), work);
    } catch (error) {
      fail(span, nameOf(error));
      throw error;
    } finally {
      span.end();
    }
  }

  /**
   * Sends what is not sent yet, and gives up on a collector that does not answer in time. A trace tells how things were
   * done, never what was done: losing the last of them is cheaper than a stop that waits for somebody else's machine
   * until the supervisor kills it. No wait in disguise: whoever sends faster ends it at once.
   */
  async close(): Promise<void> {
    const late = new Promise((resolve) => setTimeout(resolve, lastWords).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
  }

  private start(name: string, options: SpanOptions, above: Context): Span {
    return this.tracer.startSpan(name, { kind: SpanKind.INTERNAL, ...options }, above);
  }
}

const below = (span: Span): Context => trace.setSpan(ROOT_CONTEXT, span);

function parentOf({ headers }: Request): Context {
  const caller = traceparentFrom(headers.traceparent);
  if (!caller) return ROOT_CONTEXT;
  const { traceId, spanId, sampled } = caller;
  const traceFlags = sampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

/** An error's name, never its message: that may quote data. */
function nameOf(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return typeof name === 'string' ? name : typeof error;
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
