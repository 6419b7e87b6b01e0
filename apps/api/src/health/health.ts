import type { ViewSetHealth } from '@lydhoer/read-models';

export interface Found {
  readonly stopping: boolean;
  readonly storeReachable: boolean;
  /** What must be done before requests are taken is not done yet. */
  readonly starting: boolean;
  readonly sets: readonly Pick<ViewSetHealth, 'state'>[];
}

/** What the process is fit for, by what was found: the worst of it that somebody can do something about. */
export function statusOf({ stopping, storeReachable, starting, sets }: Found) {
  if (stopping) return 'stopping';
  if (sets.some(({ state }) => state === 'failed')) return 'failed';
  if (!storeReachable) return 'store-unavailable';
  if (starting) return 'starting';
  return sets.every(({ state }) => state === 'live') ? 'ready' : 'catching-up';
}

/**
 * What keeps a set from going on, in words of ours. The error's own stand in the process's log: they may name a stream,
 * and whoever can reach the port can read this.
 */
export function problemOfSet({
  state,
  problem,
  position,
}: Pick<ViewSetHealth, 'state' | 'problem' | 'position'>): string | null {
  if (state === 'failed') {
    return `The log is damaged after position ${position}. Stop Lydhør and restore the newest backup.`;
  }
  if (problem === null) return null;
  return `It stopped at position ${position} and is tried again by itself. The log of the process says why.`;
}
