import type { Say, Traces, TraceSettings } from './traces.js';

/** Opens traces to a collector. The libraries are loaded here and only here: without an endpoint there are none. */
export async function openTraces(
  settings: TraceSettings,
  build: { readonly version: string; readonly mode: string },
  say: Say,
): Promise<Traces> {
  const { OpenTelemetryTraces } = await import('./open-telemetry.js');
  return OpenTelemetryTraces.to(settings, build, say);
}
