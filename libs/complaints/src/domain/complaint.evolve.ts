import type { ComplaintEvent } from './complaint.events.js';
import {
  isRegistration,
  registered,
  type ComplaintChange,
  type ComplaintState,
  type RegisteredComplaint,
  type Told,
} from './complaint.state.js';
import { coreChanges } from './core.changes.js';
import { correctionsChanges } from './corrections/corrections.changes.js';
import { deadlinesChanges } from './deadlines/deadlines.changes.js';
import { formalitetChanges } from './formalitet/formalitet.changes.js';
import { intakeChanges } from './intake/intake.changes.js';
import { journeyChanges } from './journey/journey.changes.js';
import { linkingChanges } from './linking/linking.changes.js';
import { partiesChanges } from './parties/parties.changes.js';
import { realitetChanges } from './realitet/realitet.changes.js';

/** What each area makes of an event, by its type; in this order. */
const areas: readonly Readonly<Partial<Record<ComplaintEvent['type'], unknown>>>[] = [
  coreChanges,
  intakeChanges,
  formalitetChanges,
  realitetChanges,
  deadlinesChanges,
  partiesChanges,
  correctionsChanges,
  journeyChanges,
  linkingChanges,
];

type Change = (complaint: RegisteredComplaint, event: ComplaintChange) => RegisteredComplaint;

export function evolveComplaint(state: ComplaintState, event: Told): ComplaintState {
  if (isRegistration(event)) return registered(event);
  return state && changed(state, event);
}

export function changed(state: RegisteredComplaint, event: ComplaintChange): RegisteredComplaint {
  return areas.reduce((complaint, area) => {
    // `AreaChanges` holds under each type the change that takes this very event; a lookup cannot say so.
    const change = area[event.type] as Change | undefined;
    return change ? change(complaint, event) : complaint;
  }, state);
}
