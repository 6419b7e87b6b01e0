import { demoPersonas } from '@lydhoer/access';
import { namedId } from '@lydhoer/event-store';
import type { Message, PlainDate, Sealable } from '@lydhoer/kernel';
import type { Dice } from './dice.js';

/** The days in which complaints are received: six years, so that trends have many periods. */
export const firstDay: PlainDate = '2020-01-01';
export const days = 2192;

export interface Colleague {
  readonly staffId: string;
  readonly team: string;
}

export const department = 'boern-og-familie';
const otherTeams = Array.from({ length: 17 }, (_, index) => `synthetic-${String(index + 1).padStart(2, '0')}`);

/** Twenty teams: those of the demo and seventeen more, which were there from the beginning. */
const reorganisedOn: PlainDate = '2021-06-01';
const teamsBefore = ['team-1', 'team-2', ...otherTeams];
const teamsSince = ['boerneliv', 'skoleliv', 'ungeliv', ...otherTeams];
export const teamsOn = (day: PlainDate): readonly string[] => (day < reorganisedOn ? teamsBefore : teamsSince);

/** Six caseworkers in each of the seventeen teams. */
export const colleagues: readonly Colleague[] = otherTeams.flatMap((team) =>
  Array.from({ length: 6 }, (_, index) => ({ staffId: namedId('staff', `synthetic/${team}/${index}`), team })),
);

const staffIdOf = (name: string): string => {
  const found = demoPersonas.find(({ persona }) => persona === name);
  if (!found) throw new Error(`there is no persona ${name}`);
  return found.staffId;
};
export const borgerraadgiver = staffIdOf('borgerraadgiver');
export const jurists = [staffIdOf('jurist-1'), staffIdOf('jurist-2')];
export const workingGroup = [staffIdOf('working-group-1'), staffIdOf('working-group-2')];

/** What the seventeen teams and their staff add to the organisation's stream. */
export function organisationEvents(name: Sealable): readonly Message[] {
  const validFrom = '2000-01-01';
  return [
    ...otherTeams.map((code) => ({
      type: 'TeamEstablished',
      data: { code, department, name: `Team ${code}`, ages: null, validFrom },
    })),
    ...colleagues.map(({ staffId, team }) => ({
      type: 'StaffMemberJoined',
      data: { staffId, name, roles: ['caseworker'], teams: [team], validFrom },
    })),
  ];
}

const formalitetThemes = [
  ...['TIME.LONG', 'TIME.LONG', 'TIME.LONG', 'TIME.NO_REPLY', 'TIME.NO_NOTICE', 'GUIDANCE.MISSING', 'GUIDANCE.APPEAL'],
  ...['REASONS', 'HEARING', 'INVOLVEMENT.CHILD', 'INVOLVEMENT.PARENT', 'RECORD.NOTE', 'RECORD.JOURNAL', 'ACCESS'],
  ...['CONDUCT', 'COMM.UNCLEAR', 'CONTINUITY.ADVISER_CHANGE', 'CONTINUITY.HANDOVER', 'FOLLOWUP', 'WHOLENESS', 'OTHER'],
];
const realitetThemes = ['DECISION.FACTS', 'DECISION.REASONING', 'DECISION.LEGAL_BASIS', 'DECISION.ASSESSMENT'];
export const themesOf = (kind: string): readonly string[] => (kind === 'realitet' ? realitetThemes : formalitetThemes);

export const consequences = ['LEGALITY', 'LEGAL_POSITION', 'TRUST', 'INEFFICIENCY', 'LAW_BOUND'];
export const causes = {
  'legal-cause': ['BASIS.FACTS', 'BASIS.REASONS', 'BASIS.ASSESSMENT', 'PROCEDURE.TIME_LIMIT', 'PROCEDURE.WHOLE_VIEW'],
  duty: ['FVL.7', 'FVL.16', 'FVL.19_20', 'FVL.22', 'FVL.24', 'FVL.25', 'OFL.13', 'OFL.15'],
} as const;

export const legalBasisOn = (day: PlainDate, dice: Dice) =>
  day < '2024-01-01'
    ? { statute: 'serviceloven', paragraph: dice.one(['§ 41', '§ 42', '§ 52', '§ 76']) }
    : { statute: 'barnets-lov', paragraph: dice.one(['§ 32', '§ 46', '§ 86', '§ 87']) };
