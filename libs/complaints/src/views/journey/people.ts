import type { ShownEvent } from '../../complaint.history.js';
import type { ComplainantRole } from '../../domain/complaint.values.js';

/** A person as far as the reader may know them. */
export interface ShownPerson {
  readonly personId: string;
  /** With persons only. Null when it is not known or was forgotten. */
  readonly name?: string | null;
  readonly forgotten?: boolean;
}

export interface ShownPeople {
  readonly role: ComplainantRole;
  readonly citizen: ShownPerson | null;
  readonly concerns: ShownPerson | null;
}

/** Who complains and whom the case concerns, as last put right. */
export const peopleOf = (events: readonly ShownEvent[]): ShownPeople =>
  events.reduce<ShownPeople>(
    (people, event) => {
      const told = 'complainant' in event.data ? { ...people, ...complainantOf(event.data.complainant) } : people;
      return 'concerns' in event.data ? { ...told, concerns: person(event.data.concerns) } : told;
    },
    { role: 'not-stated', citizen: null, concerns: null },
  );

const complainantOf = ({ role, person: who }: { readonly role: ComplainantRole; readonly person: object | null }) => ({
  role,
  citizen: person(who),
});

/** Sealed fields stand in shown events as texts, or not at all. */
const person = (shown: object | null): ShownPerson | null => shown as ShownPerson | null;
