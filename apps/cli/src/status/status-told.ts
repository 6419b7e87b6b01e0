import type { RebuildResponse } from '../../../api/src/operations/rebuilds.response.js';

/** As `GET /operations/status` answers, with what the folder alone tells. */
export interface Status {
  readonly version: string;
  readonly mode: string;
  readonly head: string;
  readonly headRecordedAt: string | null;
  readonly folder?: string;
  readonly heldBy?: number | null;
  /** Where the log is: its file, or a server. */
  readonly log?: string;
  /** Bytes; null for a log on a server. */
  readonly logSize?: number | null;
  readonly sets: readonly {
    readonly set: string;
    readonly state: string;
    readonly position: string | null;
    readonly lag: number | null;
    readonly parked: number;
    readonly size: number | null;
    readonly problem: string | null;
  }[];
  readonly rebuilds: readonly RebuildResponse[];
}
