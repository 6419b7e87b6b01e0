import { Refusal } from '@lydhoer/kernel';
import type { AreaDecisions } from '../areas.js';
import { notMerged, standingOf } from '../standing.js';
import type { LinkingCommand } from './linking.commands.js';
import type { LinkingRefusal } from './linking.refusals.js';
import { checkLink, counterparts } from './linking.rules.js';

const refuse = (code: LinkingRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/**
 * What commands decide in how a complaint hangs together with others. Links and merges stay possible after the end:
 * a duplicate may be found late, and figures must be right.
 */
export const linkingDecisions: AreaDecisions<LinkingCommand> = {
  LinkComplaints: (command, complaint) => {
    notMerged(complaint);
    checkLink(command, complaint);
    const { complaintId, to, relation, reason } = command.data;
    return [{ type: 'ComplaintsLinked', data: { complaintId, to, relation, reason } }];
  },
  RemoveLink: ({ data }, { linking }) => {
    const link = linking.links.find(({ to, relation }) => to === data.to && relation === data.relation);
    if (!link) throw refuse('link-unknown');
    return [{ type: 'LinkRemoved', data }];
  },
  MergeComplaint: (command, complaint) => {
    notMerged(complaint);
    const { complaintId, into, reason } = command.data;
    if (standingOf(complaint) !== 'counts') {
      throw refuse('other-complaint-does-not-count', { field: 'complaintId', standing: standingOf(complaint) });
    }
    const points = [...counterparts(command, complaint)];
    return [{ type: 'ComplaintMergedInto', data: { complaintId, into, points, reason } }];
  },
  UnmergeComplaint: ({ data }, { linking }) => {
    if (linking.mergedInto === null) throw refuse('complaint-not-merged');
    return [{ type: 'ComplaintUnmerged', data: { ...data, from: linking.mergedInto } }];
  },
};
