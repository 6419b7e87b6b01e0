import { dateInDenmark } from '@lydhoer/kernel';
import { table, view, type Row } from '@lydhoer/read-models';
import type { LinkingEvent } from '../domain/linking/linking.events.js';
import type { LinkRelation } from '../domain/linking/linking.values.js';

export interface LinkRow extends Row {
  readonly complaint_id: string;
  readonly to_id: string;
  readonly relation: LinkRelation;
  readonly linked_on: string;
  /** Sealed, as JSON; null when nobody gave one. */
  readonly reason: string | null;
}

export interface MergeRow extends Row {
  /** The complaint that was merged away. */
  readonly complaint_id: string;
  readonly into_id: string;
  readonly merged_on: string;
  /** `[{ pointId, sameAs }]` as JSON. */
  readonly points: string;
  /** Sealed, as JSON. */
  readonly reason: string;
}

const complaintLink = table<LinkRow>({
  name: 'complaint_link',
  columns: { complaint_id: 'TEXT', to_id: 'TEXT', relation: 'TEXT', linked_on: 'TEXT', reason: 'TEXT' },
  key: ['complaint_id', 'to_id', 'relation'],
  indexes: [['to_id']],
});
const complaintMerge = table<MergeRow>({
  name: 'complaint_merge',
  columns: { complaint_id: 'TEXT', into_id: 'TEXT', merged_on: 'TEXT', points: 'TEXT', reason: 'TEXT' },
  key: ['complaint_id'],
  indexes: [['into_id']],
});

/** Which complaints are linked or merged, seen from both sides. What was undone leaves nothing behind. */
export const complaintLinksView = view<LinkingEvent>({
  name: 'complaint_links',
  version: 1,
  tables: [complaintLink, complaintMerge],
  on: {
    ComplaintsLinked: ({ data, recordedAt }, rows) => {
      rows.put(complaintLink, {
        complaint_id: data.complaintId,
        to_id: data.to,
        relation: data.relation,
        linked_on: dateInDenmark(recordedAt),
        reason: data.reason && JSON.stringify(data.reason),
      });
    },
    LinkRemoved: ({ data }, rows) => {
      rows.remove(complaintLink, { complaint_id: data.complaintId, to_id: data.to, relation: data.relation });
    },
    ComplaintMergedInto: ({ data, recordedAt }, rows) => {
      rows.put(complaintMerge, {
        complaint_id: data.complaintId,
        into_id: data.into,
        merged_on: dateInDenmark(recordedAt),
        points: JSON.stringify(data.points),
        reason: JSON.stringify(data.reason),
      });
    },
    ComplaintUnmerged: ({ data }, rows) => {
      rows.remove(complaintMerge, { complaint_id: data.complaintId });
    },
  },
});
