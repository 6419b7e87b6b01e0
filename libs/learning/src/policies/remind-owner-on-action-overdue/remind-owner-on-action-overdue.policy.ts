import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Intent } from '@lydhoer/event-store';
import { remindOfEach, Timers, type Timer } from '@lydhoer/jobs';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { RemindOwnerCommand } from '../../features/remind-owner/remind-owner.command.js';

interface DueRow extends Row {
  readonly action_id: string;
  readonly due_on: string;
}

const sql = `
  SELECT action_id, due_on
    FROM action
   WHERE due_on < ?1 AND status IN ('assigned', 'in-progress') AND reminded_on IS NULL
   ORDER BY due_on, action_id`;

/**
 * Reminds the owners of actions that are not done, the day after they were due.
 * Which are due is derived from events.
 */
@Injectable()
export class RemindOwnerOnActionOverdue implements Timer {
  readonly name = 'remind-owners';

  constructor(
    timers: Timers,
    private readonly readModels: ReadModels,
    private readonly commands: CommandBus,
  ) {
    timers.add(this);
  }

  wake(now: string, signal: AbortSignal): Promise<void> {
    const { readModels } = this;
    const keyOf = (due: DueRow) => due.due_on;
    const remind = (due: DueRow, intent: Intent) =>
      this.commands.execute(new RemindOwnerCommand({ actionId: due.action_id }, intent));
    return remindOfEach({ readModels, set: 'learning', sql, keyOf, remind }, now, signal);
  }
}
