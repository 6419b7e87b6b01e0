import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import Type, { type Static } from 'typebox';
import { HttpProblem } from '@lydhoer/http';
import { Jobs, type JobKind, type Work } from '@lydhoer/jobs';
import { ReadModels, type Rebuild } from '@lydhoer/read-models';
import { rebuildResponse, type RebuildsResponse } from './rebuilds.response.js';

/** Milliseconds between two looks at how far the views are. */
const pace = 200;

const input = Type.Object({ sets: Type.Array(Type.String()) }, { additionalProperties: false });
type Input = Static<typeof input>;
type Build = Pick<Rebuild, 'set' | 'askedAt'>;

/**
 * Follows the building of views in the process that was asked, whose views they are. After a restart what had begun is
 * gone, half done; then it begins anew.
 */
@Injectable()
export class RebuildJob implements JobKind<Input, RebuildsResponse> {
  readonly name = 'rebuild-views';
  readonly input = input;
  readonly runs = 'where-asked';
  private readonly begunFor = new Map<string, readonly Build[]>();

  constructor(
    jobs: Jobs,
    private readonly readModels: ReadModels,
  ) {
    jobs.add(this);
  }

  /** Begins to build what a job is to follow, or says what has begun for it. A set that is being built goes on. */
  begin(jobId: string, sets: readonly string[]): readonly Rebuild[] {
    const begun = this.found(this.begunFor.get(jobId) ?? []);
    if (begun.length > 0) return begun;
    this.readModels.rebuild(sets);
    const builds = this.readModels.rebuilds().filter(({ set, endedAt }) => endedAt === null && sets.includes(set));
    this.begunFor.set(jobId, builds);
    return builds;
  }

  async carryOut(work: Work<Input>): Promise<RebuildsResponse> {
    const builds = this.begin(work.jobId, work.input.sets);
    for (;;) {
      const now = this.found(builds);
      work.progress(...shareOf(now));
      if (now.every(({ endedAt }) => endedAt !== null)) {
        this.begunFor.delete(work.jobId);
        return outcomeOf(now);
      }
      await wait(pace, undefined, { signal: work.signal });
    }
  }

  private found(builds: readonly Build[]): readonly Rebuild[] {
    const isOne = ({ set, askedAt }: Rebuild) => builds.some((build) => build.set === set && build.askedAt === askedAt);
    return this.readModels.rebuilds().filter(isOne);
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
