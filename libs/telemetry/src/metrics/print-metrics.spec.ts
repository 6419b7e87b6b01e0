import { readFileSync, writeFileSync } from 'node:fs';
import { allDefinitions, printMetrics } from './print-metrics.js';

const page = new URL('../../../../docs/metrics.md', import.meta.url);

describe('docs/metrics.md', () => {
  it('is what the definitions say (UPDATE_DOCS=1 writes it)', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(page, printMetrics());
    expect(readFileSync(page, 'utf8')).toBe(printMetrics());
  });
});

describe('The names of the metrics', () => {
  it.each(allDefinitions)('$name is as Prometheus has it', ({ name, kind }) => {
    expect(name).toMatch(/^(lydhoer|process|nodejs)(_[a-z0-9]+)+$/);
    expect(name.endsWith('_total')).toBe(kind === 'counter');
    expect(name).not.toMatch(/milliseconds|_ms$|kilobytes|percent/);
    if (kind === 'histogram') expect(name).toMatch(/_seconds$/);
  });

  it('are each there once, and every alarm is about the metric it stands at', () => {
    const names = allDefinitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, alarm } of allDefinitions) if (alarm) expect(alarm.when).toContain(name);
  });
});
