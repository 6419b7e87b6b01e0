import { Refusal } from '@lydhoer/kernel';
import type { PointRefusal } from '../complaint.refusals.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import { noneMergedInto } from '../standing.js';
import type { LinkComplaints, MergeComplaint, OtherComplaint } from './linking.commands.js';
import type { ComplaintMergedInto } from './linking.events.js';
import type { LinkingRefusal } from './linking.refusals.js';
import { mutualRelations } from './linking.values.js';

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
  if (here || (there && mutualRelations.has(relation))) throw refuse('already-linked');
  if (linking.links.length >= mostLinks) throw refuse('too-many-links', { most: mostLinks });
  if (relation === 'repeated-after-answer' && other.receivedOn > receivedOn) {
    throw refuse('repeats-a-later-complaint', { field: 'to', receivedOn: other.receivedOn });
  }
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
  return data.points === null ? guessed(complaint, other) : told(data.points, complaint, other);
}

function countingOther(other: OtherComplaint | null, field: string): OtherComplaint {
  if (other === null) throw refuse('other-complaint-unknown', { field });
  if (other.standing !== 'counts') throw refuse('other-complaint-does-not-count', { field, standing: other.standing });
  return other;
}

/** The one point of the same kind and theme; where there are none or several, a person has to say. */
function guessed({ points }: RegisteredComplaint, other: OtherComplaint): readonly Counterpart[] {
  const found = points.map(({ pointId, kind, theme }) => {
    const [same, another] = other.points.filter((point) => point.kind === kind && point.theme === theme);
    return { pointId, sameAs: another === undefined ? same?.pointId : undefined };
  });
  return complete(found);
}

function told(
  named: readonly Counterpart[],
  { points }: RegisteredComplaint,
  other: OtherComplaint,
): readonly Counterpart[] {
  for (const [index, { pointId, sameAs }] of named.entries()) {
    const field = `points[${index}].`;
    if (!points.some((point) => point.pointId === pointId)) throw refuse('point-unknown', { field: `${field}pointId` });
    if (named.findIndex((one) => one.pointId === pointId) < index) {
      throw refuse('point-repeated', { field: `${field}pointId` });
    }
    if (!other.points.some((point) => point.pointId === sameAs)) {
      throw refuse('counterpart-unknown', { field: `${field}sameAs` });
    }
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
