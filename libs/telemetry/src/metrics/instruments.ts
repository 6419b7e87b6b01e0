import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Definition } from './definition.js';

type Instrument<D> =
  D extends Definition<infer Kind, infer Label>
    ? { counter: Counter<Label>; gauge: Gauge<Label>; histogram: Histogram<Label> }[Kind]
    : never;

/** The metrics of some definitions, in a registry of the caller's: nothing is shared with another application. */
export function instruments<const D extends Readonly<Record<string, Definition>>>(
  definitions: D,
  registry: Registry,
): { readonly [Name in keyof D]: Instrument<D[Name]> } {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, instrument(definition, registry)]),
  ) as { readonly [Name in keyof D]: Instrument<D[Name]> };
}

function instrument({ kind, name, help, labels, buckets }: Definition, registry: Registry) {
  const shared = { name, help, labelNames: Object.keys(labels), registers: [registry] };
  if (kind === 'counter') return new Counter(shared);
  if (kind === 'gauge') return new Gauge(shared);
  return new Histogram({ ...shared, ...(buckets ? { buckets: [...buckets] } : {}) });
}
