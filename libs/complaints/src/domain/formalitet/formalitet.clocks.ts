import type { PlainDate } from '@lydhoer/kernel';
import { complainedOn, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import type { Clock } from '../deadlines/clock.js';
import { isSettled } from '../realitet/realitet.standing.rules.js';
import { appealOf } from '../realitet/realitet.state.js';
import { earliest, isFormalitetSettled, latest, repliedOn } from './formalitet.rules.js';
import { formalitetOf } from './formalitet.state.js';

/**
 * The service goals of a contact or a complaint: ACK, until it is acknowledged or anything else was sent to whoever
 * complains (the first reply acknowledges, on whichever track), or it is over; REPLY, until every formalitet point is
 * answered or settled, and of a contact until it is closed. Both run from the receipt.
 */
export function formalitetClocks(complaint: RegisteredComplaint): readonly Clock[] {
  const { receivedOn, points, formalitet } = complaint;
  const closedOn = complaint.ended === 'closed' ? complaint.corrections.endedOn : null;
  const clock = (rule: string, metOn: string | null, ended: string | null): Clock => ({
    rule,
    subject: {},
    occurrence: 0,
    startedOn: receivedOn,
    startedAt: null,
    startedBy: cameInAsComplaint(complaint) ? 'complaint-received' : 'contact-received',
    metOn,
    metAt: null,
    ended: metOn === null ? (whyNotAwaited(complaint) ?? ended) : null,
  });
  const replies = points.map((point) => firstSentOn(complaint, point));
  const over = points.length > 0 && points.every((point) => isOver(complaint, point));
  const acknowledgedOn = earliest([formalitet.acknowledgedOn, ...replies, closedOn]);
  const acknowledged = clock('ACK', acknowledgedOn, over ? 'points-at-their-end' : null);
  if (complaint.subject === 'contact') return [acknowledged, clock('REPLY', closedOn, null)];

  const ofTheTrack = points.filter(({ kind }) => kind === 'formalitet');
  if (ofTheTrack.length === 0) return [acknowledged];
  const answeredHere = ofTheTrack.filter(({ pointId }) => !formalitetOf(complaint, pointId).goneAlong);
  if (answeredHere.length === 0) return [acknowledged, clock('REPLY', null, 'gone-along-with-appeal')];
  const answers = answeredHere.map((point) => repliedOn(complaint, point));
  const repliedAt = answers.includes(null) ? closedOn : latest(answers);
  return [acknowledged, clock('REPLY', repliedAt, null)];
}

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

/** Nobody waits any more for a reply to what was withdrawn, or to what should not have been registered. */
function whyNotAwaited({ ended, corrections }: RegisteredComplaint): string | null {
  if (corrections.annulled) return 'annulled';
  return ended === 'withdrawn' ? 'withdrawn' : null;
}
