import type { PlainDate } from '@lydhoer/kernel';
import { dayRaised, type RegisteredComplaint } from '../complaint.state.js';
import { standingOf } from '../standing.js';
import { deadlineIdOf, type Clock, type End } from './clock.js';
import type { Deadline } from './deadlines.state.js';

/**
 * The clocks of a track that a point has left. Everything is derived again from the original receipt when a point is
 * moved to another track; but the goal that applied until then was promised, and what was over on the day of the move
 * was missed, or nobody would answer for a case that lay until it was moved. So it is with the reply to a contact that
 * turned out, on a later day, to be a complaint about a decision. A point that was recorded as of a kind that it never
 * was has left nothing: no such clock should have run (domain reference 1.10, ADR 0043).
 */
export function leftClocks(complaint: RegisteredComplaint, present: readonly Clock[]): readonly Clock[] {
  const ids = new Set(present.map(deadlineIdOf));
  return Object.values(complaint.deadlines.all)
    .filter(({ deadlineId }) => !ids.has(deadlineId))
    .flatMap((deadline) => {
      const end = leftBy(complaint, deadline);
      return end === null ? [] : [clockOf(complaint, deadline, end)];
    });
}

/** Null: it was not left, or never applied. */
function leftBy(complaint: RegisteredComplaint, { deadlineId }: Deadline): End | null {
  const { deadlines, turnedOn, receivedOn } = complaint;
  const movedOn = deadlines.left[deadlineId];
  const end =
    movedOn !== undefined
      ? { ended: 'reclassified', endedOn: movedOn }
      : deadlineId === 'REPLY' && turnedOn !== null && turnedOn > receivedOn
        ? { ended: 'no-longer-applies', endedOn: turnedOn }
        : null;
  const standing = standingOf(complaint);
  return end === null || standing === 'counts' ? end : { ended: standing };
}

const clockOf = (
  complaint: RegisteredComplaint,
  { rule, subject, occurrence, startedBy }: Deadline,
  end: End,
): Clock => ({
  ...{
    rule: rule.code,
    subject,
    occurrence,
    startedOn: startOf(complaint, subject.pointId),
    startedAt: null,
    startedBy,
  },
  ...{ metOn: null, metAt: null, ...end },
});

/** Clocks of a track begin with the receipt, or with the day on which their point was raised. */
function startOf(complaint: RegisteredComplaint, pointId: string | undefined): PlainDate {
  const point = complaint.points.find((candidate) => candidate.pointId === pointId);
  return point ? dayRaised(complaint, point) : complaint.receivedOn;
}
