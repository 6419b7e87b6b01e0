import { expect } from 'expect';
import { bind } from 'jest-each';

type Body = () => unknown;

interface Block {
  readonly title: string;
  readonly outer: Block | null;
  readonly beforeAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly afterAll: Body[];
}

/** What a spec says in one `it`. */
export interface Claim {
  /** The file and the whole title; of several that are called the same, with a number. */
  readonly id: string;
  readonly block: Block;
  readonly body: Body;
}

export interface Outcome {
  readonly id: string;
  /** Why it does not hold; null when it does. */
  readonly failure: string | null;
  readonly milliseconds: number;
}

/** Collects what spec files claim, by the words of Jest that they use, and lets it be run. */
export class Claims {
  readonly #all: Claim[] = [];
  #here: Block = emptyBlock('', null);

  /** What stands in the global object while this file loads. */
  wordsFor(file: string) {
    this.#here = emptyBlock('', null);
    const describe = (title: string, body: () => void) => {
      const outer = this.#here;
      this.#here = emptyBlock(`${outer.title} ${title}`, outer);
      try {
        body();
      } finally {
        this.#here = outer;
      }
    };
    const it = (title: string, body: Body) => {
      const name = `${file}${fileEnds}${`${this.#here.title} ${title}`.trim()}`;
      const same = this.#all.filter(({ id }) => id === name || id.startsWith(`${name} #`)).length;
      this.#all.push({ id: same === 0 ? name : `${name} #${same + 1}`, block: this.#here, body });
    };
    const withEach = {
      describe: Object.assign(describe, { each: bind(describe, false) }),
      it: Object.assign(it, { each: bind(it) }),
    };
    return {
      ...withEach,
      test: withEach.it,
      expect,
      beforeAll: (body: Body) => this.#here.beforeAll.push(body),
      beforeEach: (body: Body) => this.#here.beforeEach.push(body),
      afterEach: (body: Body) => this.#here.afterEach.push(body),
      afterAll: (body: Body) => this.#here.afterAll.push(body),
    };
  }

  /**
   * Runs the claims, or those that are asked for, one after the other, some of them before the others; stops at the
   * first that fails, if so told. `before` is told of each before it runs.
   */
  async run({ only, first = [], bail, before }: Wish): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    const opened = new Set<Block>();
    const places = new Map(first.map((id, place) => [id, place]));
    const placeOf = ({ id }: Claim) => places.get(id) ?? first.length;
    const asked = this.#all.filter(({ id }) => only?.has(id) ?? true);
    for (const claim of asked.toSorted((one, other) => placeOf(one) - placeOf(other))) {
      before?.(claim.id);
      const outcome = await held(claim, opened);
      outcomes.push(outcome);
      if (bail && outcome.failure !== null) break;
    }
    for (const block of opened) for (const body of block.afterAll) await body();
    return outcomes;
  }
}

interface Wish {
  readonly only?: ReadonlySet<string> | undefined;
  readonly first?: readonly string[];
  readonly bail: boolean;
  readonly before?: (id: string) => void;
}

const fileEnds = ': ';

/** The file in which a claim stands. */
export const fileOf = (id: string): string => id.slice(0, id.indexOf(fileEnds));

const emptyBlock = (title: string, outer: Block | null): Block => ({
  ...{ title, outer },
  ...{ beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
});

async function held({ id, block, body }: Claim, opened: Set<Block>): Promise<Outcome> {
  const began = performance.now();
  const blocks = inwards(block);
  const failures: string[] = [];
  const attempt = async (step: Body) => {
    try {
      await step();
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  };
  for (const one of blocks.filter((candidate) => !opened.has(candidate))) {
    opened.add(one);
    for (const step of one.beforeAll) await attempt(step);
  }
  for (const step of blocks.flatMap(({ beforeEach }) => beforeEach)) await attempt(step);
  if (failures.length === 0) await attempt(body);
  for (const step of blocks.toReversed().flatMap(({ afterEach }) => afterEach)) await attempt(step);
  return { id, failure: failures[0] ?? null, milliseconds: performance.now() - began };
}

/** A block with those around it, the outermost first. */
const inwards = (block: Block): readonly Block[] => [...(block.outer ? inwards(block.outer) : []), block];
