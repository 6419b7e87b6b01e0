import { namedId } from '@lydhoer/event-store';
import type { Caller } from './caller.js';
import type { Role } from './permissions.js';

/** Somebody who signs in to the demo. All are invented. */
export interface DemoPersona extends Caller {
  /** What the demo calls them: `jurist-1`. */
  readonly persona: PersonaName;
  readonly name: string;
}

const people = {
  borgerraadgiver: ['Karen Munk Holst', 'borgerraadgiver', []],
  'jurist-1': ['Anders Friis Dalgaard', 'jurist', []],
  'jurist-2': ['Lone Bech Ravn', 'jurist', []],
  'team-leader-boerneliv': ['Susanne Krogh Lind', 'team-leader', ['boerneliv']],
  'team-leader-skoleliv': ['Peter Thorup Bank', 'team-leader', ['skoleliv']],
  'caseworker-boerneliv': ['Maria Elkjær Storm', 'caseworker', ['boerneliv']],
  'caseworker-ungeliv': ['Jonas Høgh Vester', 'caseworker', ['ungeliv']],
  'working-group-1': ['Birgitte Skov Aagaard', 'working-group', ['skoleliv']],
  'working-group-2': ['Rasmus Lykke Toft', 'working-group', ['ungeliv']],
  analyst: ['Nadia Winther Berg', 'analyst', []],
  'advisory-board': ['Erik Søgaard Holm', 'advisory-board', []],
  operator: ['Camilla Juhl Bruun', 'operator', []],
} as const satisfies Readonly<Record<string, readonly [string, Role, readonly string[]]>>;

export type PersonaName = keyof typeof people;

/** Two people for every role with a four-eyes rule, one for each of the others. The seed makes them staff. */
export const demoPersonas: readonly DemoPersona[] = (Object.keys(people) as PersonaName[]).map((persona) => {
  const [name, role, teams] = people[persona];
  return { persona, name, staffId: namedId('staff', persona), roles: [role], teams };
});

/** The persona of that name. */
export function demoPersona(persona: PersonaName): DemoPersona {
  const found = demoPersonas.find((candidate) => candidate.persona === persona);
  if (!found) throw new Error(`there is no persona ${persona}`);
  return found;
}
