import { foldInto, recorded } from '@lydhoer/read-models/testing';
import type { PointTagged } from '@lydhoer/learning/events';
import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { intake, point } from '../../testing/complaint-examples.js';
import { complaintListView } from './complaint-list.view.js';

const happened = <E extends ComplaintEvent>(type: E['type'], data: E['data']) =>
  recorded<E>(type, data, { stream: `complaint-${data.complaintId}` });

describe('How often something changed in what is listed of a complaint', () => {
  it('is counted by its own events that change something there, each complaint by itself', () => {
    const events = [
      happened('ComplaintRegistered', { ...intake({ complaintId: 'c1' }), points: [point('p1')] }),
      happened('ContactRegistered', intake({ complaintId: 'c2' })),
      happened('PointAdded', { complaintId: 'c1', point: point('p2'), raisedOn: null }),
      happened('ComplaintClosed', { complaintId: 'c1', closedOn: '2026-02-28' }),
      happened('ComplaintReopened', { complaintId: 'c1', reason: 'x' }),
      happened('LinkRemoved', { complaintId: 'c1', to: 'c2', relation: 'same-child', reason: 'x' }),
      recorded<PointTagged>(
        'PointTagged',
        {
          ...{ complaintId: 'c1', pointId: 'p1', scheme: 'legal-cause', cause: 'FACTS' },
          ...{ taggedBy: 'anders', taggedOn: '2026-03-01', note: null },
        },
        { stream: 'tagging-c1' },
      ),
    ];
    const changes = foldInto(complaintListView, events)
      .rows('complaint_list')
      .map((row) => [row.complaint_id, row.changes]);
    expect(changes).toEqual([
      ['c1', 4],
      ['c2', 1],
    ]);
  });
});
