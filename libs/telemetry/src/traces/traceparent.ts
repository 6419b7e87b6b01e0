/** What a caller says of the trace that its request belongs to. */
export interface Traceparent {
  readonly traceId: string;
  readonly spanId: string;
  /** Whether the caller records it. */
  readonly sampled: boolean;
}

const form = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const nothing = /^0+$/;

/**
 * The header `traceparent` of W3C Trace Context (https://www.w3.org/TR/trace-context/#traceparent-header); undefined when
 * it is absent or not well formed. A later version may say more after the flags.
 */
export function traceparentFrom(header: unknown): Traceparent | undefined {
  const [, traceId, spanId, flags, more] = form.exec(typeof header === 'string' ? header : '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (nothing.test(traceId) || nothing.test(spanId)) return undefined;
  if (more !== undefined && String(header).startsWith('00')) return undefined;
  return { traceId, spanId, sampled: (parseInt(flags, 16) & 1) === 1 };
}
