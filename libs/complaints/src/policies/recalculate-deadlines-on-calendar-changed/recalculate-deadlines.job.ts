import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import Type, { type Static } from 'typebox';
import { Jobs, type JobKind, type Work } from '@lydhoer/jobs';
import { ReadModels } from '@lydhoer/read-models';
import { RecalculateDeadlinesCommand } from '../../features/recalculate-deadlines/recalculate-deadlines.command.js';

const input = Type.Object(
  {
    /** The change that it is done for, counted from 1; 0 for what is from before there were deadlines. */
    change: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
type Input = Static<typeof input>;

export interface Recalculated {
  /** So many complaints were looked at. Which deadlines moved is in their streams. */
  readonly complaints: number;
}

/** Complaints that are decided side by side: what waits for the disk waits together. */
const sideBySide = 16;

/** What is open, and what is closed but for a deadline of somebody else's. */
const open = `
  SELECT complaint_id FROM complaint_list WHERE status = 'open' AND standing = 'counts'
  UNION SELECT complaint_id FROM due_deadline
  ORDER BY complaint_id`;

/**
 * Computes the open deadlines of every complaint anew, one command each. Killed in the middle it is begun again: what
 * was done is then the same command once more, and what does not move is not written.
 */
@Injectable()
export class RecalculateDeadlinesJob implements JobKind<Input, Recalculated> {
  readonly name = 'recalculate-deadlines';
  readonly input = input;
  readonly runs = 'by-a-worker';

  constructor(
    jobs: Jobs,
    private readonly readModels: ReadModels,
    private readonly commands: CommandBus,
  ) {
    jobs.add(this);
  }

  async carryOut(work: Work<Input>): Promise<Recalculated> {
    await this.readModels.caughtUp('complaints');
    const complaints = this.readModels.read('complaints').all<{ readonly complaint_id: string }>(open);
    for (let done = 0; done < complaints.length; done += sideBySide) {
      work.signal.throwIfAborted();
      const group = complaints.slice(done, done + sideBySide);
      await Promise.all(group.map(({ complaint_id }) => this.recalculate(complaint_id, work)));
      work.progress(done + group.length, complaints.length);
    }
    return { complaints: complaints.length };
  }

  private recalculate(complaintId: string, { key, caller, askedAt, correlationId }: Work<Input>): Promise<unknown> {
    const intent = { actor: caller.staffId, key, at: askedAt, correlationId };
    return this.commands.execute(new RecalculateDeadlinesCommand({ complaintId }, intent));
  }
}
