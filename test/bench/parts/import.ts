import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { reading } from '../gates/evidence.js';
import { BareLog, type BareEvent } from '../measuring/bare-log.js';
import { Child } from '../measuring/child.js';
import { beside, type Result } from '../measuring/result.js';
import { inTurns, perSecond } from '../measuring/statistics.js';
import type { Bench } from '../plan.js';

/** As many of the log's events as share a commit at most. */
const together = 512;

const heading =
  'register_id,received_on,channel,form,complainant,complainant_name,concerns_name,narrative,kind,theme,team,point';

/** A register in the machine profile, a case in each row, names and texts in each case. */
function csvOf(rows: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const lines = Array.from(
    { length: rows },
    (_, row) =>
      `${row},2024-${two((row % 12) + 1)}-${two((row % 28) + 1)},telefon,mundtlig,forældremyndighedsindehaver,` +
      `Alma Prøvesen ${row},Bo Prøvesen ${row},Moderen har ventet fem måneder og hører intet (${row}).,` +
      `formalitet,TIME.NO_NOTICE,skoleliv,Ingen besked om forsinkelsen.`,
  );
  return `${[heading, ...lines].join('\n')}\n`;
}

/** A register over HTTP, every name and text sealed under a key of its own, beside bare inserts of the same events. */
export async function importing({ plan, folder, say }: Bench): Promise<readonly Result[]> {
  say(`an import of ${plan.importRows} rows`);
  const data = join(folder, 'import');
  mkdirSync(data);
  const app = await Child.lydhoer(data);
  const bare = new BareLog(join(folder, 'bare-import.db'));
  try {
    const headers = { ...(await app.headersOf('operator')), 'content-type': 'text/csv' };
    const body = csvOf(plan.importRows);
    let events: readonly BareEvent[] = [];
    const measured = await inTurns(
      Math.min(plan.rounds, 3),
      async (round) => {
        const started = performance.now();
        const response = await fetch(`${app.url}/imports?register=runde-${round + 1}`, {
          method: 'POST',
          headers,
          body,
        });
        const report = await reportOf(app.url, response, headers);
        const rate = perSecond(plan.importRows, started);
        if (report.imported !== plan.importRows) throw new Error(`the import says ${JSON.stringify(report)}`);
        events = importedInto(join(data, 'demo', 'log.db'), round + 1, plan.importRows);
        return rate;
      },
      () => {
        const started = performance.now();
        for (let at = 0; at < events.length; at += together) bare.write(events.slice(at, at + together));
        return perSecond(plan.importRows, started);
      },
    );
    return [beside(`an import of ${plan.importRows.toLocaleString('en')} rows`, 'rows/s', measured)];
  } finally {
    await app.stop();
    bare.close();
  }
}

interface Report {
  readonly imported?: number;
}

/** The report that an import answers, at once or as the result of a job. */
async function reportOf(url: string, response: Response, headers: Readonly<Record<string, string>>): Promise<Report> {
  if (response.status !== 202) return (await response.json()) as Report;
  for (;;) {
    const followed = await fetch(`${url}${String(response.headers.get('location'))}`, { headers });
    const job = (await followed.json()) as { readonly overAt?: string | null; readonly result?: Report | null };
    if (job.overAt !== null) return job.result ?? (job as Report);
    await pause(20);
  }
}

/** The events of one register, as the log holds them; throws unless each row is there once. */
function importedInto(log: string, round: number, rows: number): readonly BareEvent[] {
  const events = reading(log, (database) =>
    database
      .prepare(
        `SELECT id, type, metadata, data FROM events
         WHERE type = 'ComplaintRegistered' AND data ->> '$.register.name' = ? GROUP BY data ->> '$.register.id'`,
      )
      .all(`runde-${round}`),
  ) as unknown as readonly BareEvent[];
  if (events.length !== rows) throw new Error(`${rows} rows were imported; the log holds ${events.length}`);
  return events;
}
