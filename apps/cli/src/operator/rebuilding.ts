import { setTimeout as wait } from 'node:timers/promises';
import { settingsFrom } from '@lydhoer/config';
import { UnknownViewSet, ViewsBehind, type SqliteReadModels } from '@lydhoer/read-models';
import {
  rebuildResponse,
  type RebuildResponse,
  type RebuildsResponse,
} from '../../../api/src/operations/rebuilds.response.js';
import { viewSets } from '../../../rebuild/src/contexts.js';
import { askApi, type ApiAddress } from '../api.js';
import { UsageError } from '../exit-codes.js';
import { Progress } from '../progress.js';
import { withViews } from './open-views.js';

/** Milliseconds between two looks at how far it is. */
const pace = 200;
const parts = 1_000;

/** Builds one set, or all, anew where an API runs, or here, and waits until that has ended. */
export async function rebuilt(
  set: string | undefined,
  api: ApiAddress | undefined,
  signal: AbortSignal,
): Promise<readonly RebuildResponse[]> {
  if (api) return rebuiltThere(set, api, signal);
  return withViews(settingsFrom(process.env), (views) => rebuiltHere(set, views, signal));
}

async function rebuiltThere(set: string | undefined, api: ApiAddress, signal: AbortSignal) {
  const path = 'operations/rebuilds';
  const { items } = await askApi<RebuildsResponse>(api, path, signal, set === undefined ? {} : { set });
  return ended(items, async () => (await askApi<RebuildsResponse>(api, path, signal)).items, signal);
}

async function rebuiltHere(set: string | undefined, views: SqliteReadModels, signal: AbortSignal) {
  const list = () => views.rebuilds().map(rebuildResponse);
  await ready(views, set === undefined ? viewSets.map(({ name }) => name) : [set], signal);
  const before = views.rebuilds().length;
  views.rebuild(set === undefined ? undefined : [set]);
  return ended(list().slice(before), () => Promise.resolve(list()), signal);
}

/** Waits for the views as they were left: they are what the new ones are compared with. */
async function ready(views: SqliteReadModels, sets: readonly string[], signal: AbortSignal): Promise<void> {
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('stopped'));
    });
  });
  stopped.catch(() => undefined);
  for (const set of sets) {
    try {
      await Promise.race([views.caughtUp(set), stopped]);
    } catch (error) {
      if (error instanceof UnknownViewSet) throw new UsageError(`There is no view set ${set}; \`status\` lists them.`);
      if (!(error instanceof ViewsBehind)) throw error;
    }
  }
}

async function ended(
  begun: readonly RebuildResponse[],
  list: () => Promise<readonly RebuildResponse[]>,
  signal: AbortSignal,
): Promise<readonly RebuildResponse[]> {
  const mine = ({ set, askedAt }: RebuildResponse) =>
    begun.some((each) => each.set === set && each.askedAt === askedAt);
  const progress = new Progress(parts, process.stderr, { label: 'building views' });
  try {
    for (;;) {
      const now = (await list()).filter(mine);
      if (now.length < begun.length) throw new UsageError('The API was started anew meanwhile. Give it again.');
      if (now.every(({ endedAt }) => endedAt !== null)) return now;
      progress.reached(Math.floor(shareOf(now) * parts));
      await wait(pace, undefined, { signal });
    }
  } finally {
    progress.end();
  }
}

function shareOf(rebuilds: readonly RebuildResponse[]): number {
  const of = (count: (rebuild: RebuildResponse) => number) => rebuilds.reduce((sum, each) => sum + count(each), 0);
  const all = of(({ head }) => Number(head));
  return all === 0 ? 1 : of(({ reached, head }) => Math.min(Number(reached), Number(head))) / all;
}
