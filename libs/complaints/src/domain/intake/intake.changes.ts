import type { AreaChanges } from '../areas.js';
import type { IntakeCorrected } from './intake.events.js';

/** What the events of the intake change in a complaint. */
export const intakeChanges: AreaChanges<IntakeCorrected> = {
  IntakeCorrected: (state, { data: { channel, form, journalReference, narrative } }) => {
    const narrated = narrative === null ? state.intake.narrated : narrative.text !== null;
    return { ...state, intake: { ...state.intake, channel, form, journalReference, narrated } };
  },
};
