import type { Patience } from './patience.js';

export interface EventStoreDbOptions {
  /** The connection string: `esdb://name:password@host:2113?tls=true`, or `esdb+discover://` for a cluster. */
  readonly url: string;
  /** The disposable index (recorded times, deleted streams) of this process; `:memory:` reads the whole log anew. */
  readonly indexFile: string;
  /** Reads the index that another instance in this installation keeps, and does not write it: worker threads. */
  readonly alongside?: boolean;
  /** Told in a sentence when the server is lost, and when it is reached after that. */
  readonly say?: (line: string) => void;
  readonly patience?: Partial<Patience>;
}
