import { table, view, type Row } from '@lydhoer/read-models';
import type { TaggingEvent } from '../../domain/tagging.events.js';

export interface TagRow extends Row {
  readonly complaint_id: string;
  readonly point_id: string;
  readonly scheme: 'legal-cause' | 'duty';
  readonly cause: string;
  readonly tagged_by: string;
  readonly tagged_on: string;
  /** Sealed, as JSON. */
  readonly note: string | null;
}

const tag = table<TagRow>({
  name: 'tag',
  columns: {
    complaint_id: 'TEXT',
    point_id: 'TEXT',
    scheme: 'TEXT',
    cause: 'TEXT',
    tagged_by: 'TEXT',
    tagged_on: 'TEXT',
    note: 'TEXT',
  },
  key: ['complaint_id', 'point_id', 'scheme', 'cause'],
});

/** The tags that stand: one that was taken away is in the log alone. */
export const tagsView = view<TaggingEvent>({
  name: 'tags',
  version: 1,
  tables: [tag],
  on: {
    PointTagged: ({ data }, rows) => {
      rows.put(tag, {
        complaint_id: data.complaintId,
        point_id: data.pointId,
        scheme: data.scheme,
        cause: data.cause,
        tagged_by: data.taggedBy,
        tagged_on: data.taggedOn,
        note: data.note === null ? null : JSON.stringify(data.note),
      });
    },
    PointUntagged: ({ data }, rows) => {
      const { complaintId: complaint_id, pointId: point_id, scheme, cause } = data;
      rows.remove(tag, { complaint_id, point_id, scheme, cause });
    },
  },
});
