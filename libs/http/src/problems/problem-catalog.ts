import { Injectable } from '@nestjs/common';

export interface ProblemText {
  readonly title: string;
  /** What the reader should know and do. `{name}` is replaced by the fact of that name. */
  readonly detail: string;
  /**
   * What this language calls the codes that a fact may be, by the fact's name. The sentence says them so; beside it the
   * fact stays the code that machines read.
   */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What it says instead where a fact is an empty list, by the fact's name. */
  readonly none?: Readonly<Record<string, string>>;
}

/** A refusal in words: the HTTP status, and what it says in Danish and in English. */
export interface ProblemDescription {
  readonly status: number;
  readonly da: ProblemText;
  readonly en: ProblemText;
}

/** Words for every code of a closed union: a code without them does not compile. */
export type Problems<Code extends string> = Readonly<Record<Code, ProblemDescription>>;

/** Every problem that the API can answer with. Contexts add theirs when their module is made. */
@Injectable()
export class ProblemCatalog {
  private readonly known = new Map<string, ProblemDescription>();

  add(problems: Problems<string>): void {
    for (const [code, description] of Object.entries(problems)) {
      const other = this.known.get(code);
      if (other && other !== description) throw new Error(`the problem ${code} is described twice`);
      this.known.set(code, description);
    }
  }

  find(code: string): ProblemDescription | undefined {
    return this.known.get(code);
  }

  /** All of them, by code. */
  all(): readonly (readonly [string, ProblemDescription])[] {
    return [...this.known].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
