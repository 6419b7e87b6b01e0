import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import Type, { type Static } from 'typebox';
import { HttpProblem } from '@lydhoer/http';
import { Jobs, type JobKind, type Work } from '@lydhoer/jobs';
import { ReadModels, type Rebuild } from '@lydhoer/read-models';
import { rebuildResponse, type RebuildsResponse } from './rebuilds.response.js';

/** Milliseconds between two looks at how far the views are. */
const pace = 200;

const closed = { additionalProperties: false } as const;
const input = Type.Object(
  {
    /** The builds that had begun, or went on, when it was asked for. */
    builds: Type.Array(Type.Object({ set: Type.String(), askedAt: Type.String() }, closed)),
  },
  closed,
);
type Input = Static<typeof input>;
type Build = Input['builds'][number];

/**
 * Follows the building of views in the process that was asked, whose views they are. After a restart the builds it was
 * asked about are gone, half done; then it begins them anew.
 */
@Injectable()
export class RebuildJob implements JobKind<Input, RebuildsResponse> {
  readonly name = 'rebuild-views';
  readonly input = input;
  readonly runs = 'where-asked';

  constructor(
    jobs: Jobs,
    private readonly readModels: ReadModels,
  ) {
    jobs.add(this);
  }

  async carryOut(work: Work<Input>): Promise<RebuildsResponse> {
    const asked = this.found(work.input.builds);
    const builds = asked.length === work.input.builds.length ? work.input.builds : this.begunAnew(work.input.builds);
    for (;;) {
      const now = this.found(builds);
      work.progress(...shareOf(now));
      if (now.every(({ endedAt }) => endedAt !== null)) return outcomeOf(now);
      await wait(pace, undefined, { signal: work.signal });
    }
  }

  private found(builds: readonly Build[]): readonly Rebuild[] {
    const isOne = ({ set, askedAt }: Rebuild) => builds.some((build) => build.set === set && build.askedAt === askedAt);
    return this.readModels.rebuilds().filter(isOne);
  }

  private begunAnew(builds: readonly Build[]): readonly Build[] {
    const sets = builds.map(({ set }) => set);
    this.readModels.rebuild(sets);
    return this.readModels
      .rebuilds()
      .filter(({ set, endedAt }) => endedAt === null && sets.includes(set))
      .map(({ set, askedAt }) => ({ set, askedAt }));
  }
}

/** How much of the log the new views have reached, as positions: of so much. */
function shareOf(builds: readonly Rebuild[]): [number, number] {
  const sum = (of: (build: Rebuild) => string) => builds.reduce((soFar, build) => soFar + Number(of(build)), 0);
  return [sum(({ reached, head }) => (Number(reached) > Number(head) ? head : reached)), sum(({ head }) => head)];
}

function outcomeOf(builds: readonly Rebuild[]): RebuildsResponse {
  const failed = builds.filter(({ state }) => state === 'failed');
  if (failed.length === 0) return { items: builds.map(rebuildResponse) };
  const problems = failed.map(({ set, problem }) => `${set}: ${problem ?? ''}`);
  throw new HttpProblem('rebuild-failed', { facts: { problems: problems.join('; ') } });
}
