import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { appealOf, type AppealState } from './realitet.state.js';

/**
 * What became of a point at Ankestyrelsen: its decision; or, where the citizen gave up what lay there, the point or the
 * whole complaint, that it lapsed (bortfald, which Ankestyrelsen counts beside its other outcomes). Null: nothing yet.
 */
export function boardOutcomeOf(complaint: RegisteredComplaint, pointId: string): AppealState['outcome'] {
  const { outcome } = appealOf(complaint, pointId);
  if (outcome !== null) return outcome;
  const on = givenUpThereOn(complaint, pointId);
  return on === null ? null : { outcome: 'lapsed', causes: [], decidedOn: on, receivedOn: on };
}

function givenUpThereOn(complaint: RegisteredComplaint, pointId: string): PlainDate | null {
  const { standing, withdrawnOn, forwardedOn, boardReceivedOn } = appealOf(complaint, pointId);
  if (withdrawnOn !== null) return (forwardedOn ?? boardReceivedOn) === null ? null : withdrawnOn;
  const { ended, corrections } = complaint;
  return standing === 'with-appeal-board' && ended === 'withdrawn' ? corrections.endedOn : null;
}
