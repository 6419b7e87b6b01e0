import { RebuildResponse } from './rebuilds.response.js';

/** How far a set of views has come, and what it takes. */
export class SetStatus {
  /** The name of the set. */
  set!: string;
  state!: 'catching-up' | 'live' | 'failed';
  /** The log position that its rows show. */
  position!: string;
  /** Events that it has not folded yet; null while the log cannot be read. */
  lag!: number | null;
  /** How many streams wait behind an event that it could not fold. */
  parked!: number;
  /** Bytes of its file; null in memory. */
  size!: number | null;
  /** What keeps it from going on, in English; null when nothing does. */
  problem!: string | null;
}

/** How the process is. */
export class StatusResponse {
  /** The version of Lydhør that answers. */
  version!: string;
  mode!: 'demo' | 'live';
  /** The log's last position. */
  head!: string;
  /** When the event there was recorded, ISO 8601 UTC; null when it is not there any more, or the log is empty. */
  headRecordedAt!: string | null;
  sets!: SetStatus[];
  /** What is being built anew, and what was since the start; the latest last. */
  rebuilds!: RebuildResponse[];
}
