/** A sentence in both languages of the API. */
export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

/** What is wrong with one field of the input. Never holds the value, which may be personal. */
export interface FieldProblem {
  /** The way to it: `points[0].theme`; in words where it is no field of a request but a place in a file. */
  readonly field: string | Bilingual;
  readonly problem: Bilingual;
  readonly expected: Bilingual;
}

/** The request itself cannot be served: bad input, or something the platform must refuse. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    /** One of the codes of `platform.problems.ts`. */
    readonly code: string,
    more: {
      readonly facts?: Readonly<Record<string, unknown>>;
      readonly errors?: readonly FieldProblem[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
    this.facts = more.facts ?? {};
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}
