import { namedId } from '@lydhoer/event-store';
import type { Membership } from './domain/collective/collective.state.js';
import { latest } from './domain/formalitet/formalitet.rules.js';
import type { PlainDate } from '@lydhoer/kernel';
import type { SharedPoint } from './collective.states.js';
import type { PointFacts } from './domain/complaint.schemas.js';

/** The id of a shared point in a family's own complaint: it follows from both, so it is taken over once. */
export const ownPointId = (complaintId: string, sharedPointId: string): string =>
  namedId('shared-point', `${complaintId} ${sharedPointId}`);

/** A shared point as a family's own, to be answered to that family, by its team. */
export const ownPoint = (
  shared: PointFacts,
  { complaintId, team }: Pick<Membership, 'complaintId' | 'team'>,
): PointFacts => ({ ...shared, pointId: ownPointId(complaintId, shared.pointId), team: team ?? shared.team });

/**
 * Whether a family had a shared point in its complaint from the start: its letter is about what the families had raised
 * by then.
 */
export const cameWith = ({ raisedOn }: SharedPoint, receivedOn: PlainDate): boolean =>
  raisedOn === null || raisedOn <= receivedOn;

/**
 * The day on which a family raised a shared point that it took over into a complaint it had: the latest of the days on
 * which it complained, joined, and the families raised the point. An older complaint was about something else, and nobody
 * raises for a family what that family had not joined. The day on which the collective was opened needs no asking: nobody
 * joins before it.
 */
export const raisedBy = (
  { raisedOn }: SharedPoint,
  { joinedOn, complainedOn }: Pick<Membership, 'joinedOn'> & { readonly complainedOn: PlainDate },
): PlainDate => latest([complainedOn, joinedOn, raisedOn]) ?? complainedOn;
