import { addDays, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { appealOf } from './realitet.state.js';
import { latestDayOf } from './timeliness.rules.js';

const computedLastDay = (complaint: RegisteredComplaint, pointId: string): PlainDate | null =>
  latestDayOf(complaint, { rule: 'CHOICE_4W', subject: { pointId } });

/** The last day of the citizen's four weeks; twenty-eight days where none is computed (bekendtgørelse 1128/2015 § 13). */
export function lastDayToChoose(complaint: RegisteredComplaint, pointId: string): PlainDate {
  const { upheldSentOn } = appealOf(complaint, pointId);
  return computedLastDay(complaint, pointId) ?? addDays(upheldSentOn ?? complaint.receivedOn, 28);
}

/**
 * Whether the citizen said after the last day what becomes of the rest. As it was told, until the deadline says it: one of
 * its days may have been put right since.
 */
export function choseLate(complaint: RegisteredComplaint, pointId: string): boolean {
  const { choice } = appealOf(complaint, pointId);
  if (choice === null) return false;
  const latest = computedLastDay(complaint, pointId);
  return latest === null ? choice.late : choice.on > latest;
}
