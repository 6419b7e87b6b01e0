/** A subject whose events a view could not fold: figures it touches say `incomplete`. */
export class ParkedSubject {
  /** The stream whose later events wait. */
  subject!: string;
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
  /** What could not be folded. */
  parked!: ParkedSubject[];
}

/** Whether this process can take requests. */
export class HealthResponse {
  /** `ready`; `catching-up` while a view is being built; `failed` when one cannot be: the log is damaged. */
  status!: string;
  /** All of them. */
  views!: ViewHealth[];
}

/** That this process runs. */
export class AliveResponse {
  /** `alive`, whenever there is an answer. */
  status!: string;
}
