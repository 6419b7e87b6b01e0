export { Telemetry } from './telemetry.js';
export { TelemetryModule } from './telemetry.module.js';
export { openTraces } from './traces/open-traces.js';
