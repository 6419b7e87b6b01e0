import { namedId } from '@lydhoer/event-store';
import type { Membership } from './domain/collective/collective.state.js';
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
 * The day of its own on which a family raised a shared point; null: with its complaint. Whoever complained after the
 * families had raised it had it in the complaint from the start.
 */
export const raisedBy = ({ raisedOn }: SharedPoint, complainedOn: PlainDate): PlainDate | null =>
  raisedOn !== null && raisedOn > complainedOn ? raisedOn : null;
