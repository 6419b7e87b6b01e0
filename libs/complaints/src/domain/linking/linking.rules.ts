import { Refusal } from '@lydhoer/kernel';
import type { PointRefusal } from '../complaint.refusals.js';
import { dayRaised, type PointState, type RegisteredComplaint } from '../complaint.state.js';
import { noneMergedInto } from '../standing.js';
import { isSettled } from '../realitet/realitet.standing.rules.js';
import type { LinkComplaints, MergeComplaint, OtherComplaint, OtherPoint } from './linking.commands.js';
import type { ComplaintMergedInto } from './linking.events.js';
import type { LinkingRefusal } from './linking.refusals.js';

const mostLinks = 50;

type Counterpart = ComplaintMergedInto['data']['points'][number];

const refuse = (code: LinkingRefusal | PointRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

export function checkLink({ data }: LinkComplaints, { linking, receivedOn }: RegisteredComplaint): void {
  const { complaintId, to, relation } = data;
  if (to === complaintId) throw refuse('linked-to-itself', { field: 'to' });
  const other = countingOther(data.other, 'to');
  const here = linking.links.some((link) => link.to === to && link.relation === relation);
  const there = other.links.some((link) => link.to === complaintId && link.relation === relation);
  // From either side: one that says the same both ways is there already, and of two none is the duplicate of the other.
  if (here || there) throw refuse('already-linked');
  if (linking.links.length >= mostLinks) throw refuse('too-many-links', { most: mostLinks });
  if (relation !== 'repeated-after-answer') return;
  if (other.receivedOn > receivedOn) {
    throw refuse('repeats-a-later-complaint', { field: 'to', receivedOn: other.receivedOn });
  }
  if (!other.answered) throw refuse('repeats-what-is-not-answered', { field: 'to' });
}

/**
 * Checks a merge and gives each point's counterpart. The registration with the earlier receipt goes on, or a deadline
 * would be counted from too late a day; of two received on one day, the one that was recorded first. So of any two
 * there is one way to merge them, and two merges at the same moment never make a circle in which both vanish.
 */
export function counterparts({ data }: MergeComplaint, complaint: RegisteredComplaint): readonly Counterpart[] {
  if (data.into === data.complaintId) throw refuse('linked-to-itself', { field: 'into' });
  const other = countingOther(data.other, 'into');
  noneMergedInto(data.mergedIntoIt);
  const earlier =
    other.receivedOn === complaint.receivedOn ? other.recordedBefore : other.receivedOn < complaint.receivedOn;
  if (!earlier) throw refuse('merge-the-other-way-round', { field: 'into', receivedOn: other.receivedOn });
  if (other.withdrawn && complaint.ended === null) throw refuse('merge-into-withdrawn', { field: 'into' });
  return data.points === null ? guessed(complaint, other) : told(data.points, complaint, other);
}

function countingOther(other: OtherComplaint | null, field: string): OtherComplaint {
  if (other === null) throw refuse('other-complaint-unknown', { field });
  if (other.standing !== 'counts') throw refuse('other-complaint-does-not-count', { field, standing: other.standing });
  return other;
}

/** The one point of the same kind and theme; where there are none or several, a person has to say. */
function guessed(complaint: RegisteredComplaint, other: OtherComplaint): readonly Counterpart[] {
  const found = complaint.points.map((own) => {
    const [same, another] = other.points.filter(({ kind, theme }) => kind === own.kind && theme === own.theme);
    if (same === undefined || another !== undefined) return { pointId: own.pointId, sameAs: undefined };
    return { pointId: own.pointId, sameAs: fitting(complaint, own, same, 'points').pointId };
  });
  return complete(found);
}

/**
 * What is owed for a grievance is owed for its counterpart from then on. So that walks the same track, was raised no
 * later, and is not withdrawn: otherwise the merge would end a statutory deadline (retssikkerhedsloven § 66), or move it.
 */
function fitting(complaint: RegisteredComplaint, own: PointState, same: OtherPoint, field: string): OtherPoint {
  const { pointId, kind, raised } = same;
  if (kind !== own.kind) throw refuse('counterpart-of-another-kind', { field, point: pointId, kind, ours: own.kind });
  const earliest = dayRaised(complaint, own);
  if (raised > earliest) throw refuse('counterpart-raised-later', { field, point: pointId, raised, earliest });
  if (same.withdrawn && !isSettled(complaint, own)) throw refuse('counterpart-withdrawn', { field, point: pointId });
  return same;
}

function told(
  named: readonly Counterpart[],
  complaint: RegisteredComplaint,
  other: OtherComplaint,
): readonly Counterpart[] {
  const { points } = complaint;
  for (const [index, { pointId, sameAs }] of named.entries()) {
    const field = `points[${index}].`;
    const own = points.find((point) => point.pointId === pointId);
    if (!own) throw refuse('point-unknown', { field: `${field}pointId` });
    if (named.findIndex((one) => one.pointId === pointId) < index) {
      throw refuse('point-repeated', { field: `${field}pointId` });
    }
    const same = other.points.find((point) => point.pointId === sameAs);
    if (!same) throw refuse('counterpart-unknown', { field: `${field}sameAs` });
    fitting(complaint, own, same, `${field}sameAs`);
  }
  const sameAs = new Map(named.map((one) => [one.pointId, one.sameAs]));
  return complete(points.map(({ pointId }) => ({ pointId, sameAs: sameAs.get(pointId) })));
}

/** No grievance vanishes with a merge: each is one of the complaint that goes on, and answered there. */
function complete(
  found: readonly { readonly pointId: string; readonly sameAs: string | undefined }[],
): readonly Counterpart[] {
  return found.map(({ pointId, sameAs }) => {
    if (sameAs !== undefined) return { pointId, sameAs };
    const without = found.filter((one) => one.sameAs === undefined).map((one) => one.pointId);
    throw refuse('points-without-counterpart', { field: 'points', points: without });
  });
}
