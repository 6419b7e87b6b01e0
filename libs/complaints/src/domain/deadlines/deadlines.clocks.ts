import { deadlineRules } from '@lydhoer/calendar';
import type { RegisteredComplaint } from '../complaint.state.js';
import { formalitetClocks } from '../formalitet/formalitet.clocks.js';
import { realitetClocks } from '../realitet/realitet.clocks.js';
import { standingOf } from '../standing.js';
import type { Clock } from './clock.js';
import { dutyClocks } from './duty.clocks.js';
import { leftClocks } from './left.clocks.js';

/** Rules that bind somebody other than the municipality, such as Ankestyrelsen: closing the complaint ends none. */
const bindingOthers: ReadonlySet<string> = new Set(
  deadlineRules.filter(({ binds }) => binds !== 'municipality').map(({ code }) => code),
);

/** Every clock of a complaint as it stands, of its tracks, of those it has left, and of what it brought about. */
export function clocksOf(complaint: RegisteredComplaint): readonly Clock[] {
  const ofTracks = [...formalitetClocks(complaint), ...realitetClocks(complaint)];
  const annulled = standingOf(complaint) === 'annulled';
  // A worry is assessed and a request is answered, whatever becomes of the complaint they came with.
  const ofDuties = dutyClocks(complaint.deadlines).map((clock) =>
    annulled ? endedBy(clock, { ended: 'annulled' }) : clock,
  );
  return [
    ...ofTracks.map((clock) => endedBy(clock, endOf(complaint, clock))),
    ...leftClocks(complaint, ofTracks),
    ...ofDuties,
  ];
}

/** What ends a clock that was not met: the complaint's own end, or that it does not count. */
function endOf(complaint: RegisteredComplaint, { rule }: Clock): End {
  const standing = standingOf(complaint);
  if (standing !== 'counts') return { ended: standing };
  const { ended, corrections } = complaint;
  if (ended === null || (ended === 'closed' && bindingOthers.has(rule))) return { ended: null };
  return { ended, endedOn: corrections.endedOn };
}

type End = Pick<Clock, 'ended' | 'endedOn'>;

const endedBy = (clock: Clock, end: End): Clock =>
  clock.metOn === null && clock.ended === null ? { ...clock, ...end } : clock;
