import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Jobs, Timers, type Timer } from '@lydhoer/jobs';
import { ReadModels, type Row } from '@lydhoer/read-models';
import { RecalculateDeadlinesCommand } from '../../features/recalculate-deadlines/recalculate-deadlines.command.js';
import { sortable } from '../../lookups/log-position.js';
import { Lookups } from '../../lookups/lookups.js';
import { RecalculateDeadlinesJob } from './recalculate-deadlines.job.js';

const actor = 'system:deadlines';

/** An open complaint from before a change, or from before there were deadlines at all. */
const fromBefore = `
  SELECT 1 AS found
    FROM complaint_list l JOIN due_complaint c ON c.complaint_id = l.complaint_id
   WHERE l.status = 'open' AND l.standing = 'counts'
     AND (c.registered_at < ?1
          OR NOT EXISTS (SELECT 1 FROM due_deadline d WHERE d.complaint_id = l.complaint_id)
         AND NOT EXISTS (SELECT 1 FROM settled_deadline s WHERE s.complaint_id = l.complaint_id))
   LIMIT 1`;

/**
 * What was computed after a change by a rulebook from before it, by its version, or (nobody kept count of that before)
 * by its calendar's; and what has no deadline at all since then, where a goal was not known yet. Whoever decided that
 * had not heard of the change.
 */
const byAnOldRulebook = `
  SELECT complaint_id, max(computed_at) AS computed_at FROM due_deadline
   WHERE computed_at > ?1 AND (calendar <> ?2 OR rulebook <> ?3) GROUP BY complaint_id
  UNION
  SELECT c.complaint_id, c.registered_at FROM due_complaint c JOIN complaint_list l ON l.complaint_id = c.complaint_id
   WHERE c.registered_at > ?1 AND l.status = 'open' AND l.standing = 'counts'
     AND NOT EXISTS (SELECT 1 FROM due_deadline d WHERE d.complaint_id = c.complaint_id)
     AND NOT EXISTS (SELECT 1 FROM settled_deadline s WHERE s.complaint_id = c.complaint_id)
   ORDER BY complaint_id`;

interface Outdated extends Row {
  readonly complaint_id: string;
  readonly computed_at: string;
}

/**
 * When the calendar, a goal or the reading of a rule has changed, the open deadlines are computed anew, by a job of which
 * the log holds whether it was done. What is found in memory is found again after a start.
 */
@Injectable()
export class RecalculateDeadlinesOnCalendarChanged implements Timer {
  readonly name = 'recalculate-deadlines';
  /** The change that has been seen to. */
  private seenTo: string | undefined;
  /** How far the log has been looked through for what was computed by an old rulebook. */
  private lookedUpTo = '';

  constructor(
    timers: Timers,
    private readonly readModels: ReadModels,
    private readonly lookups: Lookups,
    private readonly jobs: Jobs,
    private readonly job: RecalculateDeadlinesJob,
    private readonly commands: CommandBus,
  ) {
    timers.add(this);
  }

  async wake(now: string, signal: AbortSignal): Promise<void> {
    await this.readModels.caughtUp('complaints');
    const changedAt = this.lookups.rulebookChangedAt();
    if (this.seenTo !== changedAt) await this.ask(changedAt, now);
    this.seenTo = changedAt;
    await this.catchUp(changedAt, now, signal);
  }

  private async ask(changedAt: string, now: string): Promise<void> {
    if (!this.readModels.read('complaints').get(fromBefore, [changedAt])) return;
    // Counted, and not a position: a log that is moved gets other positions, and what was done stays done.
    const change = this.lookups.rulebookChanges();
    const key = `recalculation-${change}`;
    await this.jobs.ask(this.job, {
      input: { change },
      caller: { staffId: actor, roles: [], teams: [] },
      intent: { actor, key, at: now, correlationId: key },
    });
  }

  private async catchUp(changedAt: string, now: string, signal: AbortSignal): Promise<void> {
    const rows = this.readModels.read('complaints');
    const upTo = sortable(rows.position);
    const since = this.lookedUpTo > changedAt ? this.lookedUpTo : changedAt;
    const { calendar, version } = this.lookups.rulebook();
    const outdated = version === 0 ? [] : rows.all<Outdated>(byAnOldRulebook, [since, calendar.version, version]);
    for (const { complaint_id: complaintId, computed_at } of outdated) {
      if (signal.aborted) return;
      const key = `recalculation-${BigInt(computed_at)}`;
      const intent = { actor, key, at: now, correlationId: key };
      await this.commands.execute(new RecalculateDeadlinesCommand({ complaintId }, intent));
    }
    this.lookedUpTo = upTo;
  }
}
