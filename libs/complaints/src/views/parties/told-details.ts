import type { ShownEvent } from '../../complaint.history.js';
import { personalDetails, type CprKind, type PersonalDetail } from '../../domain/parties/parties.values.js';

/** What the events tell of a person, the last of each: texts as they are shown, null where none is known. */
export interface ToldDetails extends Readonly<Record<PersonalDetail | 'name', string | null>> {
  readonly cprKind: CprKind | null;
}

const nothing: ToldDetails = {
  name: null,
  cpr: null,
  bornOn: null,
  address: null,
  email: null,
  phone: null,
  cprKind: null,
};

/** What is known of each person whom a complaint's events name, by their id. */
export function toldDetailsIn(events: readonly ShownEvent[]): ReadonlyMap<string, ToldDetails> {
  const known = new Map<string, ToldDetails>();
  for (const event of events) {
    for (const person of personsIn(event)) {
      const before = known.get(person.personId) ?? nothing;
      known.set(person.personId, { ...before, ...removedBy(event), ...told(person) });
    }
  }
  return known;
}

type Shown = { readonly personId: string } & Partial<ToldDetails>;

/** What an event tells of persons. Sealed fields stand in it as texts, as null, or not at all. */
function personsIn(event: ShownEvent): readonly Shown[] {
  if (event.type === 'ContactRegistered' || event.type === 'ComplaintRegistered')
    return shown(event.data.complainant.person, event.data.concerns);
  if (event.type === 'ComplainantCorrected') return shown(event.data.complainant.person);
  if (event.type === 'ConcernedPersonCorrected') return shown(event.data.concerns);
  const tells =
    event.type === 'PartyAdded' || event.type === 'PartyDetailsRecorded' || event.type === 'PartyDetailsCorrected';
  return tells ? shown(event.data) : [];
}

const shown = (...persons: readonly (object | null)[]): readonly Shown[] =>
  persons.filter((person) => person !== null) as readonly Shown[];

function removedBy(event: ShownEvent): Partial<ToldDetails> {
  if (event.type !== 'PartyDetailsCorrected') return {};
  const { removed } = event.data;
  return Object.fromEntries([...removed, ...(removed.includes('cpr') ? ['cprKind'] : [])].map((name) => [name, null]));
}

const names = [...personalDetails, 'name', 'cprKind'] as const;

/** What is told, and only that: null says nothing of a detail. */
const told = (said: Shown): Partial<ToldDetails> =>
  Object.fromEntries(names.flatMap((name) => (typeof said[name] === 'string' ? [[name, said[name]]] : [])));
