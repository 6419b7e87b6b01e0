import { thingId, type Intent } from '@lydhoer/event-store';
import { Refusal } from '@lydhoer/kernel';
import type { CollectiveRefusal } from '../../domain/collective/collective.refusals.js';
import { intakeOf } from '../../intake/intake-of.js';
import { peopleOf } from '../../intake/people-of.js';
import { pointOf } from '../../intake/point-of.js';
import type { FamilyRegistration, FamilyToEnrol } from './enrol-families.command.js';
import type { EnrolFamiliesRequest, FamiliesLetterRequest, FamilyRequest } from './enrol-families.request.js';
import { inFamily } from './in-family.js';

/** A family as the request tells it: by the complaint it has, or by what is registered as its complaint. */
export function familyToEnrol(
  { complaintId, team, ...told }: FamilyRequest,
  index: number,
  letter: EnrolFamiliesRequest['letter'],
  intent: Intent,
): FamilyToEnrol {
  if (complaintId) {
    const toldBesides = Object.values(told).some((value: unknown) => (value ?? undefined) !== undefined);
    if (toldBesides) throw toldTwice(`families[${index}]`);
    return { complaintId, team: team ?? null, registration: null };
  }
  const own = familysIntent(intent, index);
  if (!letter) throw toldTwice('letter');
  try {
    const registration = registrationOf(told, letter, own);
    return { complaintId: registration.intake.complaintId, team: team ?? null, registration };
  } catch (error) {
    throw inFamily({ place: index, own: told.points?.length ?? 0 }, error);
  }
}

function registrationOf(
  { complainant, points, narrative, ...rest }: Omit<FamilyRequest, 'complaintId' | 'team'>,
  letter: FamiliesLetterRequest,
  own: Intent,
): FamilyRegistration {
  if (!complainant) throw toldTwice('complainant');
  const { channel, form, receivedOn } = letter;
  const text = narrative ?? letter.narrative;
  const told = { ...rest, channel, form, receivedOn, complainant, ...(text ? { narrative: text } : {}) };
  return {
    intake: intakeOf(told, thingId(own, 'complaint'), own),
    ...peopleOf(told, own),
    points: (points ?? []).map((point, place) => pointOf(point, thingId(own, 'point', place))),
    intent: own,
  };
}

/** Every family has a key of its own, or the persons of all would have one id; `If-Match` is about the collective. */
function familysIntent({ actor, key, at, correlationId, causationId, simulated }: Intent, index: number): Intent {
  return {
    actor,
    key: `${key} family ${index}`,
    at,
    correlationId,
    ...(causationId === undefined ? {} : { causationId }),
    ...(simulated === undefined ? {} : { simulated }),
  };
}

const toldTwice = (field: string) => new Refusal<CollectiveRefusal>('family-told-twice', { field });
