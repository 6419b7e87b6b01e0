import type { AreaChanges } from '../areas.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { LinkingEvent } from './linking.events.js';
import type { LinkingState } from './linking.state.js';

const withLinking = (complaint: RegisteredComplaint, change: Partial<LinkingState>): RegisteredComplaint => ({
  ...complaint,
  linking: { ...complaint.linking, ...change },
});

/** What events change in how a complaint hangs together with others. */
export const linkingChanges: AreaChanges<LinkingEvent> = {
  ComplaintsLinked: (complaint, { data: { to, relation } }) =>
    withLinking(complaint, { links: [...complaint.linking.links, { to, relation }] }),
  LinkRemoved: (complaint, { data }) =>
    withLinking(complaint, {
      links: complaint.linking.links.filter(({ to, relation }) => to !== data.to || relation !== data.relation),
    }),
  ComplaintMergedInto: (complaint, { data }) => withLinking(complaint, { mergedInto: data.into }),
  ComplaintUnmerged: (complaint) => withLinking(complaint, { mergedInto: null }),
};
