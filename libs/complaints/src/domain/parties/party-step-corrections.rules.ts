import { Refusal, type PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { CorrectionRefusal } from '../corrections/corrections.refusals.js';
import { receivable, sinceReceipt } from '../date.rules.js';
import { pointOf } from '../point.rules.js';
import { notBeforeStep } from '../realitet/realitet.checks.js';
import { partiesChanges } from './parties.changes.js';
import type { CorrectPartyStep } from './parties.commands.js';
import type { PartyStepCorrected, PowerOfAttorneyDateCorrected } from './parties.events.js';
import type { PartyRefusal } from './parties.refusals.js';
import { checkRoom, knownParty } from './parties.rules.js';
import type { Party } from './parties.state.js';
import { lastIn } from './party.js';
import { recordedStep, type RecordedStep } from './party-steps.js';
import type { PartyRole } from './parties.values.js';

const refuse = (code: PartyRefusal | CorrectionRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

type Correction = CorrectPartyStep['data'];
type Corrected = PartyStepCorrected | PowerOfAttorneyDateCorrected;

/** What puts right something that was recorded of a party: one event for each role that it is about. */
export function partyStepCorrections(data: Correction, complaint: RegisteredComplaint): readonly Corrected[] {
  const events: Corrected[] = [];
  let soFar = complaint;
  for (const role of rolesMeant(data)) {
    const event = corrected(data, role, soFar);
    events.push(event);
    if (event.type === 'PartyStepCorrected') soFar = partiesChanges.PartyStepCorrected(soFar, event);
  }
  return events;
}

/** Joining and leaving are about roles, an assessment is about a point, and nothing else is about either. */
function rolesMeant({ step, roles, pointId }: Correction): readonly (PartyRole | null)[] {
  told('roles', roles !== null, step === 'joined' || step === 'left');
  told('pointId', pointId !== null, step === 'standing-assessed');
  return roles === null ? [null] : [...new Set(roles)];
}

function told(field: string, isTold: boolean, needed: boolean): void {
  if (isTold === needed) return;
  throw refuse(needed ? 'party-step-detail-missing' : 'party-step-detail-superfluous', { field });
}

function corrected(data: Correction, role: PartyRole | null, complaint: RegisteredComplaint): Corrected {
  const { complaintId, personId, step, pointId, on, reason } = data;
  const party = knownParty(complaint.parties, personId);
  if (pointId !== null) pointOf(complaint, pointId);
  const recorded = recordedStep(party, { step, role, pointId, on });
  if (!recorded) throw notRecorded(data, role, party);
  const { was } = recorded;
  if (on === null) checkNever(data, role, { complaint, party });
  else checkDay({ ...data, on }, recorded, complaint);
  if (step === 'power-of-attorney-received' && on !== null) {
    return { type: 'PowerOfAttorneyDateCorrected', data: { complaintId, personId, was, receivedOn: on, reason } };
  }
  const neverAParty = step === 'joined' && on === null && party.memberships.length === 1;
  return {
    type: 'PartyStepCorrected',
    data: { complaintId, personId, step, role, pointId, was, on, neverAParty, reason },
  };
}

function notRecorded({ step }: Correction, role: PartyRole | null, party: Party): Refusal {
  const registered = step === 'joined' && lastIn(party, role) !== undefined;
  return registered
    ? refuse('party-is-of-the-registration', { field: 'roles', role })
    : refuse('step-not-taken', { field: 'step' });
}

function checkDay(
  { step, on, today }: Pick<Correction, 'step' | 'today'> & { readonly on: PlainDate },
  { was, after, before }: RecordedStep,
  { receivedOn }: RegisteredComplaint,
): void {
  const field = 'on';
  if (on === was) throw refuse('step-date-unchanged', { field });
  // A power of attorney may be older than the complaint.
  if (step === 'power-of-attorney-received') receivable(on, today, field);
  else sinceReceipt(on, receivedOn, today, field);
  notBeforeStep(on, after, field);
  if (on > (before ?? on)) throw refuse('date-after-next-step', { field, latest: before });
}

/** Whether the complaint can be as if it had never been recorded, after what came since. */
function checkNever(
  { step }: Correction,
  role: PartyRole | null,
  { complaint: { parties }, party }: { readonly complaint: RegisteredComplaint; readonly party: Party },
): void {
  const others = parties.people.filter(({ personId }) => personId !== party.personId);
  if (step === 'left') checkRoom(party.personId, parties, 'roles');
  if (step !== 'joined') return;
  if (role === 'complainant') {
    const complained = others.filter((other) => lastIn(other, role) !== undefined);
    // Whoever else complained left because somebody went on.
    if (complained.length > 0 && !complained.some(({ roles }) => roles.includes(role)))
      throw refuse('last-complainant-stays');
  }
  const acting = others.find((other) => lastIn(other, 'representative')?.represents === party.personId);
  if (acting && party.memberships.length === 1) {
    throw refuse('party-is-represented', { field: 'personId', representative: acting.personId });
  }
}
