import type { PlainDate } from '@lydhoer/kernel';
import { complainedOn, dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { notEnded, type Clock, type End } from '../deadlines/clock.js';
import { isSettled } from '../realitet/realitet.standing.rules.js';
import { settledStandings } from '../realitet/realitet.standings.js';
import { appealOf } from '../realitet/realitet.state.js';
import { earliest, isFormalitetSettled, latest, repliedOn } from './formalitet.rules.js';
import { formalitetOf } from './formalitet.state.js';
import { cameTo, wentAlongOn } from './gone-along.rules.js';

type Start = Pick<Clock, 'subject' | 'startedOn' | 'startedBy'>;

/**
 * The service goals of a contact or a complaint: ACK, until it is acknowledged or anything else was sent to whoever
 * complains (the first reply acknowledges, on whichever track), or what it brought is over; REPLY, until every formalitet
 * point that it brought is answered or settled, and of a contact until it is closed. Both run from the receipt. A
 * formalitet point that was raised on a later day has a REPLY of its own from that day: nobody could answer it before, so
 * it turns no answer that was in time into a late one.
 */
export function formalitetClocks(complaint: RegisteredComplaint): readonly Clock[] {
  const { points, receivedOn } = complaint;
  const received: Start = {
    subject: {},
    startedOn: receivedOn,
    startedBy: cameInAsComplaint(complaint) ? 'complaint-received' : 'contact-received',
  };
  const acknowledging = acknowledgingClock(complaint, received);
  if (complaint.subject === 'contact') {
    return [acknowledging, clockOf(complaint, 'REPLY', received, closedOn(complaint), notEnded)];
  }
  const ofTrack = points.filter(({ kind }) => kind === 'formalitet');
  const later = ofTrack.filter((point) => isRaisedLater(complaint, point));
  const brought = ofTrack.filter((point) => !isRaisedLater(complaint, point));
  return [
    acknowledging,
    ...(brought.length === 0 ? [] : [replyClock(complaint, received, brought)]),
    ...later.map((point) => replyClock(complaint, raising(complaint, point), [point])),
  ];
}

function acknowledgingClock(complaint: RegisteredComplaint, received: Start): Clock {
  const { points, formalitet } = complaint;
  const replies = points.map((point) => firstSentOn(complaint, point));
  const acknowledgedOn = earliest([formalitet.acknowledgedOn, ...replies, closedOn(complaint)]);
  const withIt = points.filter((point) => !isRaisedLater(complaint, point));
  const brought = withIt.length === 0 ? points : withIt;
  const over = brought.length > 0 && brought.every((point) => isOver(complaint, point));
  const endedOn = latest(brought.map((point) => overSince(complaint, point)));
  const end = over ? { ended: 'points-at-their-end', endedOn } : notEnded;
  return clockOf(complaint, 'ACK', received, acknowledgedOn, end);
}

/** Met when each of the points has its first answer; what went along with an appeal before it had one is not answered here. */
function replyClock(complaint: RegisteredComplaint, start: Start, points: readonly PointState[]): Clock {
  const answeredHere = points.filter(
    (point) => !formalitetOf(complaint, point.pointId).goneAlong || repliedOn(complaint, point) !== null,
  );
  if (answeredHere.length === 0) {
    const endedOn = latest(points.map((point) => overSince(complaint, point)));
    return clockOf(complaint, 'REPLY', start, null, { ended: 'gone-along-with-appeal', endedOn });
  }
  const answers = answeredHere.map((point) => repliedOn(complaint, point));
  return clockOf(complaint, 'REPLY', start, answers.includes(null) ? closedOn(complaint) : latest(answers), notEnded);
}

const clockOf = (
  complaint: RegisteredComplaint,
  rule: string,
  start: Start,
  metOn: PlainDate | null,
  end: End,
): Clock => ({
  ...{ rule, ...start, occurrence: 0, startedAt: null, metOn, metAt: null },
  ...(metOn === null ? (whyNotAwaited(complaint) ?? end) : notEnded),
});

/** What became a complaint, or was in it, belongs to the receipt; what came on a day after that has a goal of its own. */
const isRaisedLater = (complaint: RegisteredComplaint, point: PointState): boolean =>
  dayRaised(complaint, point) > complainedOn(complaint);

const raising = (complaint: RegisteredComplaint, point: PointState): Start => ({
  subject: { pointId: point.pointId },
  startedOn: dayRaised(complaint, point),
  startedBy: 'point-raised',
});

const closedOn = ({ ended, corrections }: RegisteredComplaint): PlainDate | null =>
  ended === 'closed' ? corrections.endedOn : null;

/** What was a contact when it came in stays one in the words of its start, whatever it became on a later day. */
const cameInAsComplaint = (complaint: RegisteredComplaint): boolean =>
  complaint.subject === 'complaint' && complainedOn(complaint) === complaint.receivedOn;

/** The day on which whoever complains was first told something about a point: an answer, or what became of an appeal. */
function firstSentOn(complaint: RegisteredComplaint, point: PointState): PlainDate | null {
  const { upheldSentOn, forwardedOn, decidedAnewOn } = appealOf(complaint, point.pointId);
  return earliest([repliedOn(complaint, point), upheldSentOn, forwardedOn, decidedAnewOn]);
}

/** Nothing is owed about a point any more, also where nothing was sent: the citizen dropped it. */
const isOver = (complaint: RegisteredComplaint, point: PointState): boolean =>
  point.kind === 'formalitet' ? isFormalitetSettled(complaint, point) : isSettled(complaint, point);

/** Since when nothing is owed about a point to which nothing was replied. */
const overSince = (complaint: RegisteredComplaint, point: PointState): PlainDate | null =>
  point.kind === 'formalitet'
    ? wentAlongOn(complaint, point)
    : cameTo(complaint, point, (standing) => settledStandings.has(standing));

/** Nobody waits any more for a reply to what was withdrawn, or to what should not have been registered. */
function whyNotAwaited({ ended, corrections }: RegisteredComplaint): End | null {
  if (corrections.annulled) return { ended: 'annulled' };
  return ended === 'withdrawn' ? { ended, endedOn: corrections.endedOn } : null;
}
