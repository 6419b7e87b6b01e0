import type { Definition } from './definition.js';
import { definitions } from './definitions.js';
import { processDefinitions } from './process-definitions.js';

/** Every metric there is. */
export const allDefinitions: readonly Definition[] = [
  ...Object.values(definitions),
  ...Object.values(processDefinitions),
];

/** `docs/metrics.md`: what each metric says, and when to wake somebody. */
export function printMetrics(): string {
  return [
    '# Metrics',
    '',
    '`GET /metrics` answers in the text format of Prometheus, to anybody who can reach the port, as `/health` does: keep',
    'both behind the proxy. Nothing in it is personal: no ids, and labels only from the closed sets below. A metric whose',
    'value cannot be found out is absent; the answer itself does not fail with the store. All units are base units:',
    'seconds, bytes. This page is printed from `libs/telemetry/src/metrics`.',
    '',
    '| metric | kind | labels | what it says |',
    '| --- | --- | --- | --- |',
    ...allDefinitions.map(
      ({ name, kind, labels, help }) => `| \`${name}\` | ${kind} | ${labelled(labels)} | ${help} |`,
    ),
    '',
    '## Alarms',
    '',
    'Suggestions, as PromQL. What to do step by step stands in [guides/operate.md](guides/operate.md).',
    '',
    ...allDefinitions.flatMap(({ name, alarm }) =>
      alarm ? [`### ${name}`, '', '```promql', alarm.when, '```', '', alarm.means, ''] : [],
    ),
  ].join('\n');
}

const labelled = (labels: Definition['labels']): string =>
  Object.entries(labels)
    .map(([label, values]) => `\`${label}\`: ${values}`)
    .join('; ');
