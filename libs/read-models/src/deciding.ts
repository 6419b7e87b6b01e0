import { Refusal } from '@lydhoer/kernel';
import { ViewsBehind, type ReadModels } from './read-models.js';

/** The lookups that a decision rests on: the view set they are in, and the refusals that a stale one could cause. */
export interface LookedUp {
  readonly readModels: Pick<ReadModels, 'caughtUp'>;
  readonly set: string;
  readonly refusals: ReadonlySet<string>;
}

/**
 * Decides with what lookups say. They may be a moment old: before that leads to a refusal, the set catches up with the
 * log's head and they are asked once more; and so it does when the set is not live yet, as in the first moments of a
 * process. Throws what `decide` throws, and `ViewsBehind`.
 */
export async function decideWithLookups<Known, Outcome>(
  { readModels, set, refusals }: LookedUp,
  ask: () => Known,
  decide: (known: Known) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await decide(ask());
  } catch (error) {
    const stale = error instanceof Refusal && refusals.has(String(error.code));
    if (!stale && !(error instanceof ViewsBehind)) throw error;
    await readModels.caughtUp(set);
    return decide(ask());
  }
}
