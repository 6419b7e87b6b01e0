import { settingsFrom } from '@lydhoer/config';
import { viewsOnDisk } from '@lydhoer/read-models';
import { maskedReason, namesIn } from '../../../api/src/operations/masked-reason.js';
import type { ParkedListResponse, ParkedResponse } from '../../../api/src/operations/parked.response.js';
import { contextCatalog, viewSets } from '../../../rebuild/src/contexts.js';
import { askApi, type ApiAddress } from '../api.js';
import { demandDataFolder } from '../data-folder.js';
import { UsageError } from '../exit-codes.js';

/** What is parked in one set of views, or in all: where an API runs, or in the files here, which are only read. */
export async function parkedEvents(
  set: string | undefined,
  api: ApiAddress | undefined,
  signal: AbortSignal,
): Promise<readonly ParkedResponse[]> {
  if (api) {
    const path = set === undefined ? 'operations/parked' : `operations/parked/${encodeURIComponent(set)}`;
    return (await askApi<ParkedListResponse>(api, path, signal)).items;
  }
  const wanted = viewSets.filter(({ name }) => set === undefined || name === set);
  if (wanted.length === 0) throw new UsageError(`There is no view set ${String(set)}; \`status\` lists them.`);
  const settings = settingsFrom(process.env);
  demandDataFolder(settings);
  const names = namesIn(contextCatalog(), viewSets);
  return viewsOnDisk(settings.dataFolder, wanted).flatMap((found) => {
    if (found.problem !== null) throw new UsageError(`The views of ${found.set} cannot be read: ${found.problem}`);
    return found.parked.map((each) => ({ ...each, reason: maskedReason(each.reason, names) }));
  });
}
