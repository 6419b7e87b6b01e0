import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Intent } from '@lydhoer/event-store';
import { remindOfEach, Timers, type Timer } from '@lydhoer/jobs';
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

  wake(now: string, signal: AbortSignal): Promise<void> {
    const { readModels } = this;
    const keyOf = (due: DueRow) => due.recommendation_id;
    const remind = (due: DueRow, intent: Intent) =>
      this.commands.execute(
        new RemindAddresseeCommand({ reviewId: due.review_id, recommendationId: due.recommendation_id }, intent),
      );
    return remindOfEach({ readModels, set: 'reviews', sql, keyOf, remind }, now, signal);
  }
}
