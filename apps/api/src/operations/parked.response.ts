/** A stream that waits behind an event that a set of views could not fold. Figures it touches say `incomplete`. */
export class ParkedResponse {
  /** The set of views. */
  set!: string;
  /** The stream, whose later events wait. */
  subject!: string;
  /** The log position of the event that could not be folded. */
  position!: string;
  /** The type of that event. */
  type!: string;
  /** Later events of the stream that wait with it. */
  waiting!: number;
  /** What went wrong, in English. Words that may come from the event are shown as `…`. */
  reason!: string;
}

export class ParkedListResponse {
  /** By set, then by stream. */
  items!: ParkedResponse[];
}
