import type { PointState } from '../complaint.state.js';
import { notEnded, running, type Clock } from '../deadlines/clock.js';
import type { AppealState } from './realitet.state.js';

/**
 * Of a regime that is recognised and not modelled: that a statutory time runs, which has to be found in its own act
 * (domain reference 1.10). Met once something was sent or is with Ankestyrelsen, and not while a remitted case is to be
 * decided anew.
 */
export function otherRegimeClock(
  { pointId }: Pick<PointState, 'pointId'>,
  appeal: AppealState,
  raised: Pick<Clock, 'startedOn' | 'startedBy'>,
): Clock {
  const { upheldSentOn, forwardedOn, boardReceivedOn, outcome, decidedAnewOn, withdrawnOn } = appeal;
  const sentOn = upheldSentOn ?? forwardedOn ?? boardReceivedOn ?? outcome?.decidedOn ?? null;
  const metOn = outcome?.outcome === 'remitted' ? decidedAnewOn : sentOn;
  const isWithdrawn = metOn === null && withdrawnOn !== null;
  return {
    ...running,
    ...raised,
    rule: 'OTHER_REGIME',
    subject: { pointId },
    metOn,
    ...(isWithdrawn ? { ended: 'withdrawn', endedOn: withdrawnOn } : notEnded),
  };
}
