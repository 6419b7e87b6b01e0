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

/** What to do about a part that is damaged: another thing where a server keeps it. */
export interface Remedies {
  readonly log: string;
  readonly keys: string;
}

export const remediesInFolder: Remedies = {
  log: 'Stop Lydhør, keep the data folder as it is, and restore the newest backup into another one (docs/guides/operate.md).',
  keys: 'Stop Lydhør, move keys.db away, and give `restore --keys-from` with the newest backup of the keys.',
};

export const remediesOnServer: Remedies = {
  log: 'Stop every process of Lydhør, and restore the newest backup of the server (docs/guides/cluster.md).',
  keys: 'Stop every process of Lydhør, and restore the newest backup of the server, where the keys are (docs/guides/cluster.md).',
};
