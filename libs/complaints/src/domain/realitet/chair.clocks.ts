import { dateInDenmark } from '@lydhoer/kernel';
import { notEnded, running, type Clock, type End } from '../deadlines/clock.js';
import type { ChairState, DecisionState } from './realitet.state.js';

/** The three clocks of a chair's urgent decision (barnets lov § 143). */
export function chairClocks({ decisionId, chair }: DecisionState): readonly Clock[] {
  if (chair === null) return [];
  const start = {
    ...running,
    subject: { decisionId },
    startedOn: dateInDenmark(chair.executedAt),
    startedBy: 'chair-decision-executed',
  } as const;
  const end = endOfChairs(chair);
  const replacedOn = chair.lapsed?.because === 'replaced' ? chair.lapsed.on : null;
  return [
    {
      ...start,
      rule: 'CHAIR_NOTICE_24H',
      startedAt: chair.executedAt,
      metOn: chair.notifiedAt === null ? null : dateInDenmark(chair.notifiedAt),
      metAt: chair.notifiedAt,
    },
    {
      ...start,
      rule: 'CHAIR_APPROVAL_7D',
      metOn: chair.approvedOn,
      ...(chair.approvedOn === null ? end : notEnded),
    },
    {
      ...start,
      rule: 'CHAIR_VALID_1M',
      metOn: replacedOn,
      ...(replacedOn === null ? end : notEnded),
    },
  ];
}

/** What ends the times for the committee's approval and for a decision in its place: it said no, or nothing in time. */
function endOfChairs({ notApprovedOn, lapsed }: ChairState): End {
  if (notApprovedOn !== null) return { ended: 'not-approved', endedOn: notApprovedOn };
  return lapsed === null ? notEnded : { ended: 'lapsed', endedOn: lapsed.on };
}
