import { Claims, fileOf, type Outcome } from './claims.js';

/**
 * Runs the specs of a lib for Stryker, in its copy of the tree, each mutant in a world of its own. Jest takes a second
 * for the same, most of it to set itself up; here it is some ten milliseconds, so that all rules are tried in minutes.
 */
class SpecRunner {
  readonly #specs = process.env.LYDHOER_MUTATED_SPECS?.split(',') ?? [];
  /** Claims that killed, the last one first: what is wrong with a line, the same claim notices of the next. */
  #killers: readonly string[] = [];
  /** Milliseconds that the claims of each file took when nothing was changed. */
  readonly #took = new Map<string, number>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    Object.assign(instrumented, { ...idle, mutantCoverage: { static: {}, perTest: {} } });
    const outcomes = await this.#run({ files: this.#specs, bail: false });
    for (const { id, milliseconds } of outcomes) {
      this.#took.set(fileOf(id), (this.#took.get(fileOf(id)) ?? 0) + milliseconds);
    }
    const tests = outcomes.map(({ id, failure, milliseconds }) => ({
      ...{ id, name: id, fileName: fileOf(id), timeSpentMs: milliseconds },
      ...(failure === null ? { status: passed } : { status: failed, failureMessage: failure }),
    }));
    return { status: 'complete', tests, mutantCoverage: instrumented.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    Object.assign(instrumented, { ...idle, activeMutant: activeMutant.id, hitLimit });
    if (hitLimit !== undefined) instrumented.hitCount = 0;
    try {
      const files = testFilter ? [...new Set(testFilter.map(fileOf))] : this.#specs;
      const outcomes = await this.#run({ files, only: testFilter && new Set(testFilter), bail: true });
      if (isEndless()) return endless;
      const killer = outcomes.find(({ failure }) => failure !== null)?.id;
      if (killer !== undefined) this.#killers = [killer, ...this.#killers.filter((id) => id !== killer)];
      return verdictOf(outcomes);
    } catch (error) {
      return isEndless() ? endless : { status: 'error', errorMessage: String(error) };
    } finally {
      Object.assign(instrumented, idle);
    }
  }

  /** Loads one file after the other, so that a mutant that the first one kills costs no more than that. */
  async #run({ files, only, bail }: { files: readonly string[]; only?: Set<string> | undefined; bail: boolean }) {
    // Not above: Stryker's own process loads this file, too, and its Node knows no such modules.
    const { World } = await import('./world.js');
    const world = new World(process.cwd());
    const outcomes: Outcome[] = [];
    for (const file of this.#inOrder(files)) {
      const claims = new Claims();
      Object.assign(globalThis, claims.wordsFor(file));
      instrumented.currentTestId = undefined;
      await world.load(file);
      const before = (id: string) => (instrumented.currentTestId = id);
      outcomes.push(...(await claims.run({ only, first: this.#killers, bail, before })));
      if (bail && outcomes.some(({ failure }) => failure !== null)) break;
    }
    return outcomes;
  }

  /** What killed last comes first, and properties, which take their time, come last. */
  #inOrder(files: readonly string[]): readonly string[] {
    const killing = new Set(this.#killers.map(fileOf).filter((file) => files.includes(file)));
    const others = files.filter((file) => !killing.has(file));
    return [...killing, ...others.toSorted((one, other) => this.#timeOf(one) - this.#timeOf(other))];
  }

  readonly #timeOf = (file: string): number => this.#took.get(file) ?? 0;
}

/** What Stryker tells of a mutant that is to be tried. */
interface MutantRun {
  readonly activeMutant: { readonly id: string };
  /** The claims that reach it; undefined: all of them, for it is reached while files load. */
  readonly testFilter?: readonly string[];
  /** More often than this a mutant is reached only in a loop without end. */
  readonly hitLimit?: number;
}

/** Where Stryker's changes to the code look up which of them is active, and leave what was reached. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {});
const idle: Instrumented = {
  ...{ activeMutant: undefined, currentTestId: undefined },
  ...{ hitCount: undefined, hitLimit: undefined },
};

const isEndless = () => (instrumented.hitCount ?? 0) > (instrumented.hitLimit ?? Infinity);
const endless = { status: 'timeout', reason: 'reached over and over again' };

/** As Stryker numbers them. */
const passed = 0;
const failed = 1;

function verdictOf(outcomes: readonly Outcome[]) {
  const nrOfTests = outcomes.length;
  const killer = outcomes.find(({ failure }) => failure !== null);
  return killer
    ? { status: 'killed', killedBy: [killer.id], failureMessage: killer.failure, nrOfTests }
    : { status: 'survived', nrOfTests };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'specs', factory: () => new SpecRunner() }];
