import type { Rows } from '@lydhoer/read-models';
import type { ComplaintMergedInto, ComplaintUnmerged } from '../../domain/linking/linking.events.js';
import { complaintList, complaintListPoint, type PointRow } from './complaint-list.tables.js';
import { pointKey } from './point-results.js';

type Point = Parameters<typeof pointKey>[0];

/** A point that nobody tagged, of a complaint that goes on by itself. */
export const untouched = { tags: 0, tags_elsewhere: 0, goes_on_in: null, same_as: null } as const;

/**
 * A tag was given or taken away. It counts for the point that it is on and, while the complaint of that is merged into
 * another, for the point that goes on. No point is given a tag twice, or loses one it has not: whoever tags sees to that.
 */
export function countTag(rows: Rows, { complaintId, pointId }: Point, more: 1 | -1): void {
  count(rows, { complaintId, pointId }, 'tags', more);
  const goesOn = counterpartOf(rows.get(complaintListPoint, pointKey({ complaintId, pointId })));
  if (goesOn) count(rows, goesOn, 'tags_elsewhere', more);
}

/** What was tagged before the merge is tagged in the complaint that goes on: it is the same grievance. */
export function goOnElsewhere(rows: Rows, { complaintId, into, points }: ComplaintMergedInto['data']): void {
  for (const { pointId, sameAs } of points) {
    const key = pointKey({ complaintId, pointId });
    rows.change(complaintListPoint, key, { goes_on_in: into, same_as: sameAs });
    count(rows, { complaintId: into, pointId: sameAs }, 'tags_elsewhere', rows.get(complaintListPoint, key)?.tags ?? 0);
  }
}

/** After the undoing each point has the tags that are on itself. */
export function goOnHere(rows: Rows, { complaintId }: Pick<ComplaintUnmerged['data'], 'complaintId'>): void {
  for (const point of rows.under(complaintListPoint, { complaint_id: complaintId })) {
    const goesOn = counterpartOf(point);
    if (!goesOn) continue;
    count(rows, goesOn, 'tags_elsewhere', -point.tags);
    const key = pointKey({ complaintId, pointId: point.point_id });
    rows.change(complaintListPoint, key, { goes_on_in: null, same_as: null });
  }
}

function counterpartOf(point: PointRow | undefined): Point | undefined {
  const [complaintId, pointId] = [point?.goes_on_in, point?.same_as];
  return complaintId && pointId ? { complaintId, pointId } : undefined;
}

function count(rows: Rows, of: Point, column: 'tags' | 'tags_elsewhere', more: number): void {
  const { tags = 0, tags_elsewhere = 0 } = rows.get(complaintListPoint, pointKey(of)) ?? {};
  const [before, after] = [tags + tags_elsewhere, tags + tags_elsewhere + more];
  const changed = { tags, tags_elsewhere, [column]: { tags, tags_elsewhere }[column] + more };
  rows.change(complaintListPoint, pointKey(of), changed);
  if ((before === 0) === (after === 0)) return;
  const { untagged = 0 } = rows.get(complaintList, { complaint_id: of.complaintId }) ?? {};
  rows.change(complaintList, { complaint_id: of.complaintId }, { untagged: untagged + (after === 0 ? 1 : -1) });
}
