import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type as system } from 'node:os';
import { join } from 'node:path';
import { percentile } from './statistics.js';

export interface Machine {
  readonly date: string;
  readonly node: string;
  readonly sqlite: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly cores: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly kernel: string;
  /** How many processes wanted a core in the minute before: more than there are cores, and the figures suffer. */
  readonly loadBefore: number;
  /** Milliseconds for 4 KiB written and synced, in the folder where the benchmark writes. */
  readonly fsync: { readonly p50: number; readonly p99: number };
}

/** What the figures were measured on; they mean nothing without it. */
export function machineOf(folder: string): Machine {
  const [processor] = cpus();
  return {
    date: new Date().toISOString(),
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? 'unknown',
    versions: Object.fromEntries(['fastify', '@nestjs/core', '@nestjs/cqrs'].map((name) => [name, versionOf(name)])),
    cores: cpus().length,
    processor: processor?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: `${system()} ${release()}`,
    loadBefore: loadavg()[0] ?? NaN,
    fsync: syncLatency(folder),
  };
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function syncLatency(folder: string): Machine['fsync'] {
  const path = join(folder, 'sync-latency');
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096, 1);
  const took = Array.from({ length: 200 }, () => {
    const started = performance.now();
    writeSync(file, block);
    fsyncSync(file);
    return performance.now() - started;
  });
  closeSync(file);
  rmSync(path);
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}
