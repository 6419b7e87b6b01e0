import type { OrganisationPlan } from './organisation-plan.schemas.js';

const reorganised = '2021-06-01';
const department = 'boern-og-familie';

/**
 * The children-and-family department in Slagelse: two teams until the re-organisation of 1 June 2021, three by the
 * children's age from then on (status slides of 7 June 2021). The sources do not name the two; they are called Team 1
 * and Team 2 here, valid from 2000 on, so that old registers import.
 */
const teams: OrganisationPlan['teams'] = [
  { code: 'team-1', department, name: 'Team 1', validFrom: '2000-01-01', lastDay: '2021-05-31' },
  { code: 'team-2', department, name: 'Team 2', validFrom: '2000-01-01', lastDay: '2021-05-31' },
  { code: 'boerneliv', department, name: 'Børneliv', ages: { from: 0, to: 8 }, validFrom: reorganised },
  { code: 'skoleliv', department, name: 'Skoleliv', ages: { from: 9, to: 13 }, validFrom: reorganised },
  { code: 'ungeliv', department, name: 'Ungeliv', ages: { from: 14, to: 23 }, validFrom: reorganised },
];

/** Where those of today's teams worked before: invented, as the demo's people are. */
const teamBefore: Readonly<Record<string, string>> = { boerneliv: 'team-1', skoleliv: 'team-2', ungeliv: 'team-2' };
const hired = '2015-01-01';

/** Invented, too: the sources tell of no goal of this department. */
const goals: NonNullable<OrganisationPlan['serviceGoals']> = [
  {
    department,
    goal: 'acknowledge',
    workingDays: 5,
    convention: 'B',
    longestExtension: 0,
    validFrom: hired,
    source: 'Syntetisk: opfundet til demoen',
  },
  {
    department,
    goal: 'reply',
    workingDays: 20,
    convention: 'B',
    longestExtension: 20,
    validFrom: hired,
    source: 'Syntetisk: opfundet til demoen',
  },
];

export interface DemoStaffMember {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Codes of today's teams. */
  readonly teams: readonly string[];
}

/** The demo's organisation, with the given people as its staff since 2015. */
export function slagelseOrganisation(people: readonly DemoStaffMember[]): OrganisationPlan {
  return {
    departments: [{ code: department, name: 'Afdeling Børn og Familie', validFrom: '2000-01-01' }],
    teams,
    staff: people.map(({ staffId, name, roles, teams: today }) => {
      const before = [...new Set(today.flatMap((team) => teamBefore[team] ?? []))];
      return {
        staffId,
        name,
        roles: [...roles],
        memberships: [
          { from: hired, teams: before },
          ...(today.length > 0 ? [{ from: reorganised, teams: [...today] }] : []),
        ],
      };
    }),
    serviceGoals: goals,
  };
}
