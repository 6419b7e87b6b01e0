import { Refusal } from '@lydhoer/kernel';
import { thingId, type Intent } from '@lydhoer/event-store';
import type { Intake } from '../domain/complaint.commands.js';
import type { ComplaintRefusal } from '../domain/complaint.refusals.js';
import type { IntakeRequest, JournalReferenceRequest } from './intake.request.js';
import { powerOfAttorneyOf } from './people-of.js';
import type { PersonRequest } from './person.request.js';

/** What a contact or a complaint says about itself, as the event has it. New persons get ids of their own. */
export function intakeOf(body: IntakeRequest, complaintId: string, intent: Intent): Intake {
  const { channel, form, receivedOn, complainant, journalReference, narrative } = body;
  const { role, person, powerOfAttorney } = complainant;
  const complaining = personOf(person, thingId(intent, 'person', 0));
  return {
    complaintId,
    channel,
    form,
    receivedOn,
    complainant: {
      role,
      person: complaining,
      powerOfAttorney: powerOfAttorneyOf(powerOfAttorney),
    },
    concerns: concernedOf(body, complaining, thingId(intent, 'person', 1)),
    journalReference: journalReferenceOf(journalReference),
    narrative: narrative ?? null,
    register: null,
  };
}

/** The case in the journal system, as the events have it; null where none is told. */
export const journalReferenceOf = (told: JournalReferenceRequest | null | undefined): Intake['journalReference'] =>
  told ? { system: told.system, id: told.id } : null;

function concernedOf(
  { concerns, concernsComplainant }: IntakeRequest,
  complaining: Intake['concerns'],
  newId: string,
): Intake['concerns'] {
  if (!concernsComplainant) return personOf(concerns, newId);
  if (concerns) throw new Refusal<ComplaintRefusal>('concerns-told-twice', { field: 'concerns' });
  return complaining;
}

const personOf = (person: PersonRequest | undefined, newId: string): Intake['concerns'] =>
  person ? { personId: person.personId ?? newId, name: person.name ?? null } : null;
