import { Injectable } from '@nestjs/common';
import { Timers, type Timer } from '@lydhoer/jobs';
import { ReadModels } from '@lydhoer/read-models';
import { SharedPoints } from '../../shared-points.js';

/** Collectives of which an open complaint lacks a shared point. */
const sql = `
  SELECT DISTINCT o.collective_id
    FROM collective_family f
    JOIN collective_own_point o USING (collective_id, complaint_id)
    JOIN complaint_list c USING (complaint_id)
   WHERE f.left_on IS NULL AND c.status = 'open' AND c.standing = 'counts'
     AND NOT EXISTS (SELECT 1 FROM complaint_list_point p
                      WHERE p.complaint_id = o.complaint_id AND p.point_id = o.own_point_id)
   ORDER BY o.collective_id`;

/**
 * Takes the shared points of a collective over into its families' complaints where that was cut short. Who enrols a
 * family or adds a shared point does it at once; this sees to it that it is done, also after a process died.
 */
@Injectable()
export class TakeOverSharedPointsOnFamilyJoined implements Timer {
  readonly name = 'take-over-shared-points';

  constructor(
    timers: Timers,
    private readonly readModels: ReadModels,
    private readonly sharedPoints: SharedPoints,
  ) {
    timers.add(this);
  }

  async wake(now: string, signal: AbortSignal): Promise<void> {
    await this.readModels.caughtUp('complaints');
    const incomplete = this.readModels.read('complaints').all<{ collective_id: string }>(sql);
    for (const { collective_id } of incomplete) {
      if (signal.aborted) return;
      await this.sharedPoints.takeOver(collective_id, now);
    }
  }
}
