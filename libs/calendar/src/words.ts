/** What something is called, in the two languages that answers are given in. */
export interface InWords {
  readonly da: string;
  readonly en: string;
}

export type Language = keyof InWords;
