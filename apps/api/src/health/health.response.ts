/** An event that a view could not fold; later events of its stream wait. Figures it touches say `incomplete`. */
export class ParkedSubject {
  /** The log position of the event that could not be folded. */
  position!: string;
  /** The type of that event. */
  type!: string;
}

/** How far a set of views has come. */
export class ViewHealth {
  /** The name of the set. */
  set!: string;
  /** `live`, `catching-up`, or `failed`. */
  state!: string;
  /** The log position it has reached. */
  position!: string;
  /** The log's last position. */
  head!: string;
  /** Events that it has not folded yet; null while the log cannot be read. */
  lag!: number | null;
  /** What keeps the set from going on, and what to do; null when nothing does. */
  problem!: string | null;
  /** What could not be folded. */
  parked!: ParkedSubject[];
}

/** How jobs are carried to those who carry them out. Asking for one works whatever stands here. */
export class JobsHealth {
  /** `embedded`: within this process · `bullmq`: through Redis. */
  kind!: string;
  /** Whether Redis answers; always true within the process. */
  reachable!: boolean;
  /** Jobs that wait in the queue; null while that cannot be told. */
  waiting!: number | null;
  /** Jobs that are being carried out; null while that cannot be told. */
  active!: number | null;
  /** Jobs that are not over, as the log has it; null while that cannot be told. */
  unfinished!: number | null;
  /** What the operator should mend; null when nothing. */
  problem!: string | null;
}

/** Whether this process can take requests. */
export class HealthResponse {
  /**
   * `ready`; `catching-up` while a view is being built; `failed` when one cannot be: the log is damaged;
   * `store-unavailable` while the log cannot be read; `starting` until the log is known to be this installation's and
   * holds what must stand in it; `stopping` once the process was told to stop.
   */
  status!: string;
  /** `reachable` or `unreachable`: whether the log could be read just now. */
  store!: string;
  /** Bytes that are free where the data stand; null when they stand in memory. */
  diskFree!: number | null;
  /** How jobs are carried. */
  jobs!: JobsHealth;
  /** All sets of views. */
  views!: ViewHealth[];
}

/** That this process runs. */
export class AliveResponse {
  /** `alive`, whenever there is an answer. */
  status!: string;
}
