import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineOf } from './machine.js';
import { tableOf, writeInto } from './report.js';
import { alone, atLeast, atMost, beside } from './result.js';

const results = [
  beside('appends', 'events/s', { ours: [60, 70, 65], bare: [100, 100, 100] }, (ratio) => atLeast(0.7, ratio)),
  alone('a trend, p95', 'ms', [12.345], (value) => atMost(20, value)),
  alone('memory', 'MiB', [1234.5]),
];

describe('The report of the benchmark', () => {
  it('says the ratio first, and whether the target was met or it is short', () => {
    expect(tableOf(results).split('\n').slice(2)).toEqual([
      '| appends | 0.65 (0.60–0.70) | ≥ 0.7 | short | 65.0 (60.0–70.0) | 100 (100–100) | events/s |',
      '| a trend, p95 |  | ≤ 20 | met | 12.3 |  | ms |',
      '| memory |  |  |  | 1,235 |  | MiB |',
    ]);
  });

  it('goes between the marks of a page, again and again, and nowhere else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-report-'));
    const page = join(folder, 'page.md');
    writeFileSync(page, readFileSync('docs/benchmarks.md'));
    await writeInto(page, machineOf(folder), results);
    const once = readFileSync(page, 'utf8');
    await writeInto(page, machineOf(folder), results);
    expect(readFileSync(page, 'utf8').match(/a trend, p95/g)).toHaveLength(1);
    expect(once).toMatch(/^# Benchmarks[^]*0\.65 \(0\.60–0\.70\)[^]*## What limits each/);
    writeFileSync(page, 'no marks');
    await expect(writeInto(page, machineOf(folder), results)).rejects.toThrow('where the results go');
    rmSync(folder, { recursive: true });
  });
});
