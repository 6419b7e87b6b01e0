import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { Clock } from '../domain/deadlines/clock.js';
import { realitetClocks } from '../domain/realitet/realitet.clocks.js';
import { complaintAfter } from './realitet-examples.js';

/** The clocks of the realitet tracks that events leave. */
export const clocksAfter = (...events: readonly ComplaintEvent[]): readonly Clock[] =>
  realitetClocks(complaintAfter(events));

/** What a clock says besides its subject, as a line: it runs, was met or ended, and never both. */
export const clockLine = ({ rule, startedOn, startedBy, metOn, ended }: Clock): string => {
  const ends = [...(metOn === null ? [] : [`met ${metOn}`]), ...(ended === null ? [] : [ended])];
  return [rule, startedOn, startedBy, ends.join(' and ') || 'running'].join(' ');
};
