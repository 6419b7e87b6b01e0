import { constants, cpSync, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFrom } from '@lydhoer/config';
import { reading } from './gates/evidence.js';
import type { Bench } from './plan.js';
import { writeSyntheticLog, type SyntheticLog } from './synthetic-log.js';

/**
 * A data folder of this run with the log of so many complaints: written now, or copied from the logs that are kept
 * between runs (`--logs`), because fourteen million events take longer to write than to measure.
 */
export async function syntheticLog(complaints: number, { folder, logs, say }: Bench): Promise<SyntheticLog> {
  const home = mkdtempSync(join(folder, 'log-'));
  const write = (to: string) =>
    writeSyntheticLog(to, complaints, (month, events) => {
      if (month.endsWith('-01')) say(`the log of ${complaints} complaints: ${month}, ${events} events`);
    });
  if (logs === undefined) return write(home);
  const kept = join(logs, String(complaints));
  if (!existsSync(kept)) {
    await write(`${kept}.unfinished`);
    renameSync(`${kept}.unfinished`, kept);
  }
  say(`copying the log of ${complaints} complaints`);
  cpSync(kept, home, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const { dataFolder } = settingsFrom({ LYDHOER_DATA: home });
  const count = 'SELECT count(*) AS events FROM events';
  const events = reading(join(dataFolder, 'log.db'), (database) => Number(database.prepare(count).get()?.events));
  return { folder: home, dataFolder, complaints, events };
}
