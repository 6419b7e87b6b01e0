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
  /** All sets of views. */
  views!: ViewHealth[];
}

/** That this process runs. */
export class AliveResponse {
  /** `alive`, whenever there is an answer. */
  status!: string;
}
