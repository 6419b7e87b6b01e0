import { specification } from '@lydhoer/kernel/testing';
import { complaintDecider } from '../domain/complaint.decider.js';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import type { LinkComplaints, MergeComplaint, OtherComplaint, OtherPoint } from '../domain/linking/linking.commands.js';
import { complaintId } from './complaint-examples.js';

export const given = specification(complaintDecider);

/** It was raised with the other complaint. */
export const otherPoint = (pointId: string, changes: Partial<OtherPoint> = {}): OtherPoint => ({
  ...{ pointId, kind: 'formalitet', theme: 'TIME.LONG', raised: '2026-02-19', withdrawn: false },
  ...changes,
});

/** The other complaint came in a day before, and was recorded after. */
export const other = (changes: Partial<OtherComplaint> = {}): OtherComplaint => ({
  standing: 'counts',
  receivedOn: '2026-02-19',
  withdrawn: false,
  answered: true,
  points: [otherPoint('o1')],
  links: [],
  recordedBefore: false,
  ...changes,
});
export const link = (changes: Partial<LinkComplaints['data']> = {}): LinkComplaints => ({
  type: 'LinkComplaints',
  data: { complaintId, to: 'other', relation: 'same-decision', reason: 'Begge forældre', other: other(), ...changes },
});
export const linked = (
  relation: LinkComplaints['data']['relation'] = 'same-decision',
  to = 'other',
): ComplaintEvent => ({
  type: 'ComplaintsLinked',
  data: { complaintId, to, relation, reason: 'Begge forældre' },
});
export const merge = (changes: Partial<MergeComplaint['data']> = {}): MergeComplaint => ({
  type: 'MergeComplaint',
  data: {
    complaintId,
    into: 'other',
    points: null,
    reason: 'Samme brev',
    other: other(),
    mergedIntoIt: [],
    ...changes,
  },
});
export const merged = (points = [{ pointId: 'p1', sameAs: 'o1' }]): ComplaintEvent => ({
  type: 'ComplaintMergedInto',
  data: { complaintId, into: 'other', points, reason: 'Samme brev' },
});
export const unmerge = { type: 'UnmergeComplaint', data: { complaintId, reason: 'To breve' } } as const;
export const unmerged: ComplaintEvent = {
  type: 'ComplaintUnmerged',
  data: { complaintId, from: 'other', reason: 'To breve' },
};
