/** The moment that an answer about the past rests on. The same answer for ever, but for what was forgotten since. */
export class AsOfResponse {
  /** The day that was asked about. It is over. */
  day!: string;
  /** The last position of the log on that day; what was recorded later is not in the answer. */
  position!: string;
}
