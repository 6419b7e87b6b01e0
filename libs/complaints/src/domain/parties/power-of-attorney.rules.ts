import { Refusal, type PlainDate } from '@lydhoer/kernel';
import { receivable, sinceReceipt } from '../date.rules.js';
import type { AskForPowerOfAttorney, ReceivePowerOfAttorney } from './parties.commands.js';
import type { PowerOfAttorneyDateCorrected, PowerOfAttorneyReceived } from './parties.events.js';
import type { PartyRefusal } from './parties.refusals.js';
import type { Party, PowerOfAttorney } from './parties.state.js';

const refuse = (code: PartyRefusal, facts: Readonly<Record<string, unknown>> = {}) => new Refusal(code, facts);

/** A power of attorney is asked for while it is missing. */
export function checkAsking(
  { askedOn, today }: AskForPowerOfAttorney['data'],
  party: Party,
  complaintReceivedOn: PlainDate,
): void {
  missing(powerOf(party));
  sinceReceipt(askedOn, complaintReceivedOn, today, 'askedOn');
}

/**
 * A power of attorney may be older than the complaint; what was asked for comes on that day or later. Nobody asks for
 * what lies there, unless it was overlooked: that is told by a correction of the day.
 */
export function receivedPower(
  { complaintId, personId, receivedOn, today }: ReceivePowerOfAttorney['data'],
  party: Party,
): PowerOfAttorneyReceived {
  const power = powerOf(party);
  missing(power);
  receivable(receivedOn, today);
  const earliest = power?.askedOn ?? null;
  if (earliest !== null && receivedOn < earliest) {
    throw refuse('power-of-attorney-before-it-was-asked-for', { field: 'receivedOn', earliest });
  }
  return { type: 'PowerOfAttorneyReceived', data: { complaintId, personId, receivedOn } };
}

/** Another day than the one that was recorded, however that was: with the representative, or later. */
export function redatedPower(
  { complaintId, personId, receivedOn, today }: ReceivePowerOfAttorney['data'],
  reason: string,
  party: Party,
): PowerOfAttorneyDateCorrected {
  const was = powerOf(party)?.receivedOn ?? null;
  if (was === null) throw refuse('power-of-attorney-not-received', { field: 'reason' });
  if (was === receivedOn) throw refuse('power-of-attorney-already-received', { receivedOn });
  receivable(receivedOn, today);
  return { type: 'PowerOfAttorneyDateCorrected', data: { complaintId, personId, was, receivedOn, reason } };
}

function powerOf({ roles, powerOfAttorney }: Party): PowerOfAttorney | null {
  if (!roles.includes('representative')) throw refuse('not-a-representative', { field: 'personId' });
  return powerOfAttorney;
}

function missing(power: PowerOfAttorney | null): void {
  if (power?.receivedOn != null) throw refuse('power-of-attorney-already-received', { receivedOn: power.receivedOn });
}
