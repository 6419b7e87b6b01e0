import { thingId, type Intent } from '@lydhoer/event-store';
import type { Intake } from '../domain/complaint.commands.js';
import type { IntakeRequest, PersonRequest } from './intake.request.js';

/** What a contact or a complaint says about itself, as the event has it. New persons get ids of their own. */
export function intakeOf(body: IntakeRequest, complaintId: string, intent: Intent): Intake {
  const { channel, form, receivedOn, complainant, concerns, journalReference, narrative } = body;
  const { role, person, powerOfAttorney } = complainant;
  return {
    complaintId,
    channel,
    form,
    receivedOn,
    complainant: {
      role,
      person: personOf(person, thingId(intent, 'person', 0)),
      powerOfAttorney: powerOfAttorney
        ? { required: powerOfAttorney.required, receivedOn: powerOfAttorney.receivedOn ?? null }
        : null,
    },
    concerns: personOf(concerns, thingId(intent, 'person', 1)),
    journalReference: journalReference ? { system: journalReference.system, id: journalReference.id } : null,
    narrative: narrative ?? null,
    register: null,
  };
}

const personOf = (person: PersonRequest | undefined, newId: string): Intake['concerns'] =>
  person ? { personId: person.personId ?? newId, name: person.name ?? null } : null;
