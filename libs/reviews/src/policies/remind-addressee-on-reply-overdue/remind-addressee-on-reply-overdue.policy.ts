import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { remindOfEach, Timers, type Timer } from '@lydhoer/jobs';
import { dateInDenmark } from '@lydhoer/kernel';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { RemindAddresseeCommand } from '../../features/remind-addressee/remind-addressee.command.js';

interface DueRow extends Row {
  readonly review_id: string;
  readonly recommendation_id: string;
}

const sql = `
  SELECT review_id, recommendation_id
    FROM review_recommendation
   WHERE reply_due_on < ?1 AND published_on IS NOT NULL AND reply IS NULL AND reminded_on IS NULL
   ORDER BY reply_due_on, recommendation_id`;

/**
 * Reminds the addressees of recommendations, the day after the reply was due.
 * Which are due is derived from events.
 */
@Injectable()
export class RemindAddresseeOnReplyOverdue implements Timer {
  readonly name = 'remind-addressees';

  constructor(
    timers: Timers,
    private readonly readModels: ReadModels,
    private readonly commands: CommandBus,
  ) {
    timers.add(this);
  }

  async wake(now: string, signal: AbortSignal): Promise<void> {
    await this.readModels.caughtUp('reviews');
    await remindOfEach(
      this.readModels.read('reviews').all<DueRow>(sql, [dateInDenmark(now)]),
      (due) => due.recommendation_id,
      (due, intent) =>
        this.commands.execute(
          new RemindAddresseeCommand({ reviewId: due.review_id, recommendationId: due.recommendation_id }, intent),
        ),
      { now, signal },
    );
  }
}
