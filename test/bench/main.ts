import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { machineOf } from './measuring/machine.js';
import { sentenceOf, tableOf, writeInto } from './measuring/report.js';
import type { Result } from './measuring/result.js';
import { appends } from './parts/appends.js';
import { catchUp } from './parts/catch-up.js';
import { deadlines } from './parts/deadlines.js';
import { due } from './parts/due.js';
import { eventStoreDbAppends } from './parts/eventstoredb-appends.js';
import { eventStoreDbCatchUp } from './parts/eventstoredb-catch-up.js';
import { eventStoreDbRegistrations } from './parts/eventstoredb-registrations.js';
import { importing } from './parts/import.js';
import { rebuilding } from './parts/rebuild.js';
import { registrations } from './parts/registrations.js';
import { richerEvents } from './parts/richer-events.js';
import { rungs } from './parts/rungs.js';
import { full, quick, standard, type Bench } from './plan.js';

const parts: Readonly<Record<string, (bench: Bench) => Promise<readonly Result[]>>> = {
  appends,
  registrations,
  'catch-up': catchUp,
  rebuild: rebuilding,
  'richer-events': richerEvents,
  import: importing,
  rungs,
  deadlines,
  due,
  'eventstoredb-appends': eventStoreDbAppends,
  'eventstoredb-catch-up': eventStoreDbCatchUp,
  'eventstoredb-registrations': eventStoreDbRegistrations,
};

const help = `npm run bench -- [--quick | --full] [--only NAME] [--json FILE] [--docs] [--folder FOLDER] [--logs FOLDER]

  --quick   a minute or two: that everything runs and every gate holds; the figures are worth little
  --full    with the rung of a million complaints: an hour more, and 30 GB of disk
  --only    one part: ${Object.keys(parts).join(', ')}; may be repeated
  --json    writes the results to a file as well
  --docs    puts them into docs/benchmarks.md
  --logs    keep the synthetic logs there, and use those of an earlier run
  --folder  where to write meanwhile; the disk that is measured (the system's folder for temporary files)
`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        ...{ quick: { type: 'boolean' }, full: { type: 'boolean' }, help: { type: 'boolean' } },
        ...{
          json: { type: 'string' },
          docs: { type: 'boolean' },
          folder: { type: 'string' },
          logs: { type: 'string' },
          only: { type: 'string', multiple: true },
        },
      } as const,
    });
    const unknown = values.only?.find((name) => !(name in parts));
    if (unknown !== undefined) throw new Error(`there is no part ${unknown}`);
    return values;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

const {
  quick: isQuick,
  full: isFull,
  only = Object.keys(parts),
  json,
  docs,
  folder: wanted,
  logs,
  help: asked,
} = options();
if (asked) {
  process.stdout.write(help);
  process.exit(0);
}
const folder = mkdtempSync(join(wanted ?? tmpdir(), 'lydhoer-bench-'));
const say = (sentence: string) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${sentence}\n`);
const bench: Bench = { plan: isQuick ? quick : isFull ? full : standard, folder, logs, say };
const results: Result[] = [];
const failed: string[] = [];
try {
  const machine = machineOf(folder);
  for (const name of only) {
    try {
      results.push(...((await parts[name]?.(bench)) ?? []));
    } catch (error) {
      failed.push(`${name} has no score: ${(error as Error).message}`);
      say(failed.at(-1) ?? '');
    }
  }
  process.stdout.write(`${tableOf(results)}\n\n${sentenceOf(machine)}\n${failed.join('\n')}\n`);
  // What failed a gate must not look as if it had not been measured.
  if (docs && failed.length === 0) await writeInto('docs/benchmarks.md', machine, results);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, results, failed }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed.length > 0 ? 1 : 0;
