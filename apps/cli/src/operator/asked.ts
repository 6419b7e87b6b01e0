import { apiIn, type ApiAddress } from '../api.js';
import { optionsIn } from '../words.js';

/** What is asked of views: of which set, and where. */
export interface Asked {
  readonly json: boolean;
  /** Undefined for all of them. */
  readonly view: string | undefined;
  /** Undefined for the data folder of this machine. */
  readonly api: ApiAddress | undefined;
}

/** Throws `UsageError`. */
export function askedIn(words: readonly string[]): Asked {
  const {
    json = false,
    view,
    api,
    token,
  } = optionsIn(words, {
    view: { type: 'string' },
    api: { type: 'string' },
    token: { type: 'string' },
    json: { type: 'boolean' },
  });
  return { json, view, api: apiIn(api, token) };
}
