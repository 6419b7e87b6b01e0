import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import Type, { type Static } from 'typebox';
import { Jobs, type JobKind, type Work } from '@lydhoer/jobs';
import { ReadModels } from '@lydhoer/read-models';
import { learningStatuses, type LearningStatus } from '../../domain/learning-status.js';
import { profiles, type Profile } from '../../export/csv.js';
import { learningLogCsv } from './learning-log.csv.js';
import { filterText, LearningLogQuery } from './learning-log.query.js';

const closed = { additionalProperties: false } as const;
const text = Type.Optional(Type.String());
const input = Type.Object(
  {
    filters: Type.Object(
      {
        status: Type.Optional(Type.Array(Type.Unsafe<LearningStatus>({ type: 'string', enum: learningStatuses }))),
        owner: text,
        theme: text,
        dueBefore: text,
      },
      closed,
    ),
    profile: Type.Unsafe<Profile>({ type: 'string', enum: profiles }),
  },
  closed,
);
type Input = Static<typeof input>;

/** What is known of the file beside its content. */
interface Exported {
  readonly rows: number;
  /** The log position that it was read at. */
  readonly position: string;
}

/** Writes the learning log down as a file: all of it as it stood at one moment, a piece at a time. */
@Injectable()
export class ExportLearningLogJob implements JobKind<Input, Exported> {
  readonly name = 'export-learning-log';
  readonly input = input;
  readonly runs = 'by-a-worker';

  constructor(
    jobs: Jobs,
    private readonly readModels: ReadModels,
    private readonly queries: QueryBus,
  ) {
    jobs.add(this);
  }

  async carryOut(work: Work<Input>): Promise<Exported> {
    const { filters, profile } = work.input;
    await this.readModels.caughtUp('insight');
    const answer = await this.queries.execute(new LearningLogQuery(filters, null, work.caller));
    const file = { name: `laeringslog-${answer.readOn}.csv`, type: 'text/csv; charset=utf-8; header=present' };
    const rows = answer.items.length;
    await work.keep(file, written(learningLogCsv(answer, filterText(filters), profile), work, rows));
    return { rows, position: answer.position };
  }
}

/** Lets others be answered between two pieces. */
async function* written(pieces: Iterable<string>, work: Work<Input>, rows: number): AsyncGenerator<string> {
  let lines = 0;
  for (const piece of pieces) {
    work.signal.throwIfAborted();
    yield piece;
    lines += piece.split('\n').length - 1;
    work.progress(Math.min(lines, rows), rows);
    await turn();
  }
}
