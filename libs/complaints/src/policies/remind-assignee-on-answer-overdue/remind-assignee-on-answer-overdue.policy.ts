import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Intent } from '@lydhoer/event-store';
import { remindOfEach, Timers, type Timer } from '@lydhoer/jobs';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { RemindAssigneeCommand } from '../../features/remind-assignee/remind-assignee.command.js';

interface DueRow extends Row {
  readonly complaint_id: string;
  readonly answer_due_on: string;
}

const sql = `
  SELECT d.complaint_id, d.answer_due_on
    FROM answer_due d JOIN complaint_list c USING (complaint_id)
   WHERE d.waits = 1 AND d.answer_due_on < ?1 AND d.reminded_on IS NULL AND c.standing = 'counts'
     AND (c.points = 0 OR EXISTS (SELECT 1 FROM complaint_list_point p
                                   WHERE p.complaint_id = d.complaint_id AND p.outcome IS NULL))
   ORDER BY d.answer_due_on, d.complaint_id`;

/**
 * Reminds whoever has a complaint, the day after it was to be answered, of what is still open.
 * Which are due is derived from events.
 */
@Injectable()
export class RemindAssigneeOnAnswerOverdue implements Timer {
  readonly name = 'remind-assignees';

  constructor(
    timers: Timers,
    private readonly readModels: ReadModels,
    private readonly commands: CommandBus,
  ) {
    timers.add(this);
  }

  wake(now: string, signal: AbortSignal): Promise<void> {
    const { readModels } = this;
    const keyOf = (due: DueRow) => due.answer_due_on;
    const remind = (due: DueRow, intent: Intent) =>
      this.commands.execute(new RemindAssigneeCommand({ complaintId: due.complaint_id }, intent));
    return remindOfEach({ readModels, set: 'complaints', sql, keyOf, remind }, now, signal);
  }
}
