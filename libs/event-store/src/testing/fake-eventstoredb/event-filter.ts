import type { streams } from './definitions.js';
import type { LogRecord } from './server-log.js';

export interface SubscriptionFilter {
  readonly matches: (record: LogRecord) => boolean;
  /** A checkpoint is due after so many events, matching or not. */
  readonly checkpointEvery: number;
}

/** Events the server searches before it looks whether a checkpoint is due, unless the caller says otherwise. */
const DEFAULT_SEARCH_WINDOW = 32;

export function filterFrom(options: streams.ReadReq.Options.FilterOptions): SubscriptionFilter {
  const window = options.hasMax() ? options.getMax() : DEFAULT_SEARCH_WINDOW;
  const checkpointEvery = window * options.getCheckpointintervalmultiplier();
  const expression = options.getStreamIdentifier() ?? options.getEventType();
  const name = (record: LogRecord): string => (options.hasStreamIdentifier() ? record.stream : record.type);
  const prefixes = expression?.getPrefixList() ?? [];
  if (prefixes.length > 0)
    return { checkpointEvery, matches: (record) => prefixes.some((prefix) => name(record).startsWith(prefix)) };
  const pattern = new RegExp(expression?.getRegex() ?? '');
  return { checkpointEvery, matches: (record) => pattern.test(name(record)) };
}
