import { demoPersonas, type Caller, type PersonaName, type Role } from '@lydhoer/access';
import { namedId } from '@lydhoer/event-store';
import type { PlainDate } from '@lydhoer/kernel';
import type { Chance } from './chance.js';
import { reorganisedOn } from './municipality.js';

/** Somebody who works in the synthetic municipality, with today's teams. All are invented. */
interface Colleague extends Caller {
  readonly name: string;
}

const colleague = (name: string, role: Role, team: string): Colleague => ({
  staffId: namedId('staff', `seed/${name}`),
  name,
  roles: [role],
  teams: [team],
});

/** The personas one can sign in as, and colleagues who make the teams whole. */
export const everybody: readonly Colleague[] = [
  ...demoPersonas,
  colleague('Helle Tænkt Opdigtsen', 'team-leader', 'ungeliv'),
  colleague('Signe Prøve Testrup', 'caseworker', 'boerneliv'),
  colleague('Troels Eksempel Aftryk', 'caseworker', 'skoleliv'),
  colleague('Amalie Demo Kladde', 'caseworker', 'skoleliv'),
  colleague('Mikkel Opdigt Skitse', 'caseworker', 'ungeliv'),
];

export const persona = (name: PersonaName): Caller => {
  const found = demoPersonas.find((candidate) => candidate.persona === name);
  if (!found) throw new Error(`there is no persona ${name}`);
  return found;
};
export const borgerraadgiver = persona('borgerraadgiver');
export const jurists = [persona('jurist-1'), persona('jurist-2')];
export const workingGroup = [persona('working-group-1'), persona('working-group-2')];

export const teamsOn = (day: PlainDate): readonly string[] =>
  day < reorganisedOn ? ['team-1', 'team-2'] : ['boerneliv', 'skoleliv', 'ungeliv'];

export function leaderOf(team: string, day: PlainDate): Caller {
  const [leader] = inTeam('team-leader', team, day);
  if (!leader) throw new Error(`${team} has no leader on ${day}`);
  return leader;
}

export const caseworkerOf = (team: string, day: PlainDate, chance: Chance): Caller =>
  chance.one(inTeam('caseworker', team, day));

/** With the teams they had on that day, as their token would have said. */
function inTeam(role: Role, team: string, day: PlainDate): readonly Caller[] {
  return everybody
    .filter(({ roles }) => roles.includes(role))
    .map((member) => ({ ...member, teams: day < reorganisedOn ? member.teams.map(teamBefore) : member.teams }))
    .filter(({ teams }) => teams.includes(team));
}

/** Where those of today's teams worked before: the same as the organisation that is loaded says. */
const teamBefore = (team: string): string => (team === 'boerneliv' ? 'team-1' : 'team-2');
