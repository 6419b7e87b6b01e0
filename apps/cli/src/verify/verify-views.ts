import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventCatalog, EventStore } from '@lydhoer/event-store';
import { checkViews, type ViewSet } from '@lydhoer/read-models';
import { Progress } from '../progress.js';
import { Finding } from './finding.js';

export interface VerifiedViews {
  /** Sets whose rows are those of a fresh replay, with the position at which they were compared. */
  readonly equal: Readonly<Record<string, string>>;
  /** Sets that could not be compared, and why. */
  readonly notCompared: Readonly<Record<string, string>>;
}

const rebuildIt = 'Give `rebuild`, or stop Lydhør, delete the views folder and start again. The log is not in doubt.';

/** Holds the views in a data folder against a fresh replay, row for row. Throws `Finding`. */
export async function verifyViews(
  folder: string,
  store: EventStore,
  catalog: EventCatalog,
  sets: readonly ViewSet[],
  signal: AbortSignal,
): Promise<VerifiedViews> {
  const scratch = mkdtempSync(join(tmpdir(), 'lydhoer-verify-'));
  const progress = new Progress(Number(await store.head()), process.stderr, { label: 'replaying the views' });
  try {
    const found = await checkViews({
      store,
      catalog,
      sets,
      folder,
      scratch,
      report: (told) => {
        signal.throwIfAborted();
        if (told.step === 'folded') progress.reached(Number(told.position));
      },
    });
    progress.end();
    const equal: Record<string, string> = {};
    const notCompared: Record<string, string> = {};
    for (const [set, comparison] of found) {
      if (comparison === null) notCompared[set] = 'there is no file of this version; it is made at the next start';
      else if (comparison.problem !== null) notCompared[set] = comparison.problem;
      else if (comparison.differences.length === 0) equal[set] = comparison.position;
      else {
        const { table, onlyLive, onlyReplayed, changed, example } = comparison.differences[0] ?? nothing;
        throw new Finding(
          'views',
          `The views of ${set} are not what the log says at position ${comparison.position}: in ${table}, ${onlyLive} rows ` +
            `should not be there, ${onlyReplayed} are missing and ${changed} differ, such as ${example}.`,
          rebuildIt,
        );
      }
    }
    return { equal, notCompared };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const nothing = { table: '', onlyLive: 0, onlyReplayed: 0, changed: 0, example: '' };
