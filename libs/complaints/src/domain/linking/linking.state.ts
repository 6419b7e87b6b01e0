import type { LinkRelation } from './linking.values.js';

export interface Link {
  readonly to: string;
  readonly relation: LinkRelation;
}

/** What the next decision needs to know of how a complaint hangs together with others. */
export interface LinkingState {
  /** The links that this complaint's own stream holds. */
  readonly links: readonly Link[];
  /** The complaint that this one was merged into; null while it goes on by itself. */
  readonly mergedInto: string | null;
}

export const initialLinking: LinkingState = { links: [], mergedInto: null };
