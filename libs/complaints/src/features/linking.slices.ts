import type { Provider, Type } from '@nestjs/common';
import { CasesInTurn } from '../cases-in-turn.js';
import { ComplaintReach } from '../complaint.reach.js';
import { ComplaintStates } from '../complaint.states.js';
import { ComplaintLinks } from '../lookups/complaint-links.js';
import { OtherComplaints } from '../other-complaints.js';
import { LinkComplaintsController } from './link-complaints/link-complaints.controller.js';
import { LinkComplaintsHandler } from './link-complaints/link-complaints.handler.js';
import { MergeComplaintController } from './merge-complaint/merge-complaint.controller.js';
import { MergeComplaintHandler } from './merge-complaint/merge-complaint.handler.js';
import { RemoveLinkController } from './remove-link/remove-link.controller.js';
import { RemoveLinkHandler } from './remove-link/remove-link.handler.js';
import { UnmergeComplaintController } from './unmerge-complaint/unmerge-complaint.controller.js';
import { UnmergeComplaintHandler } from './unmerge-complaint/unmerge-complaint.handler.js';

/** The slices of how a complaint hangs together with others. */
export const linkingSlices: { readonly controllers: readonly Type[]; readonly providers: readonly Provider[] } = {
  controllers: [LinkComplaintsController, RemoveLinkController, MergeComplaintController, UnmergeComplaintController],
  providers: [
    CasesInTurn,
    ComplaintStates,
    ComplaintReach,
    ComplaintLinks,
    OtherComplaints,
    LinkComplaintsHandler,
    RemoveLinkHandler,
    MergeComplaintHandler,
    UnmergeComplaintHandler,
  ],
};
