import type { RequestObserver } from '@lydhoer/http';
import type { Observable } from 'rxjs';
import type { Spans } from './spans.js';

export interface TraceSettings {
  /** Where spans are sent, as OTLP over HTTP, in JSON. */
  readonly url: URL;
  /** What the installation is called in traces. */
  readonly service: string;
  /** Which part of the traces that begin here is recorded, 0 to 1. A caller's own decision comes first. */
  readonly share: number;
}

/** The traces of one application. */
export interface Traces extends RequestObserver, Spans {
  /** Does what answers a request in a span of its own, below the request's. */
  answering<T>(request: object, name: string, kind: string, work: () => Observable<T>): Observable<T>;
  /** Sends what was recorded and not sent, for a bounded time. Never throws. */
  close(): Promise<void>;
}

/** Takes a sentence for the operator's log. */
export type Say = (sentence: string) => void;
