import { Refused } from '../exit-codes.js';

/** The part of a store that was looked at. */
export type Part = 'log' | 'keys' | 'views';

/** The first thing that is wrong with a store: what, in one sentence, and what to do next. */
export class Finding extends Refused {
  constructor(
    readonly part: Part,
    readonly sentence: string,
    readonly next: string,
  ) {
    super(`${sentence} ${next}`);
  }
}

/** What to do about a damaged log. */
export const restoreIt =
  'Stop Lydhør, keep the data folder as it is, and restore the newest backup into another one (docs/guides/operate.md).';
