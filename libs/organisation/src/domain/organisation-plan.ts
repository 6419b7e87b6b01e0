import type { OrganisationCommand } from './organisation.commands.js';
import type {
  OrganisationPlan,
  PlanFault,
  PlannedDeadline,
  PlannedGoal,
  PlannedStaffMember,
} from './organisation-plan.schemas.js';

/** One fact of a plan: where it stands there, the key that recognises it in the log, and the command that makes it so. */
export interface PlannedFact {
  readonly field: string;
  readonly key: string;
  readonly command: OrganisationCommand;
}

/**
 * The facts of a plan in an order in which each finds what it needs: departments, teams, the staff day by day, then
 * what departments promise and publish.
 */
export function plannedFacts(plan: OrganisationPlan): readonly PlannedFact[] {
  const { departments, teams, staff, serviceGoals = [], processingDeadlines = [] } = plan;
  return [
    ...departments.map((data, index): PlannedFact => ({
      field: `departments[${index}]`,
      key: `department:${data.code}`,
      command: { type: 'EstablishDepartment', data },
    })),
    ...teams.flatMap(factsOfTeam),
    ...staff.flatMap(factsOfStaffMember),
    ...serviceGoals.map(({ department = null, longestExtension = 0, ...goal }, index): PlannedFact => ({
      field: `serviceGoals[${index}]`,
      key: goalKey({ department, ...goal }),
      command: { type: 'SetServiceGoal', data: { department, ...goal, longestExtension } },
    })),
    ...processingDeadlines.map((deadline, index): PlannedFact => ({
      field: `processingDeadlines[${index}]`,
      key: deadlineKey(deadline),
      command: {
        type: 'PublishProcessingDeadline',
        data: { ...deadline, legalBasis: deadline.legalBasis ?? null },
      },
    })),
  ];
}

const goalKey = ({
  department,
  goal,
  validFrom,
}: Pick<PlannedGoal, 'goal' | 'validFrom'> & { readonly department?: string | null }) =>
  `service-goal:${department ?? ''}:${goal}:${validFrom}`;

const deadlineKey = ({ area, legalBasis, validFrom }: PlannedDeadline) =>
  `processing-deadline:${legalBasis ? `${legalBasis.statute} ${legalBasis.paragraph}` : area}:${validFrom}`;

function factsOfTeam({ lastDay, ages, ...team }: OrganisationPlan['teams'][number], index: number): PlannedFact[] {
  const field = `teams[${index}]`;
  const { code } = team;
  return [
    { field, key: `team:${code}`, command: { type: 'EstablishTeam', data: { ...team, ages: ages ?? null } } },
    ...(lastDay === undefined
      ? []
      : [
          {
            field: `${field}.lastDay`,
            key: `team-dissolved:${code}`,
            command: { type: 'DissolveTeam', data: { code, lastDay } } as const,
          },
        ]),
  ];
}

function factsOfStaffMember(member: PlannedStaffMember, index: number): PlannedFact[] {
  const { staffId, name, roles, memberships, lastDay } = member;
  const field = `staff[${index}]`;
  return [
    ...memberships.map(({ from, teams }, turn): PlannedFact => {
      const at = `${field}.memberships[${turn}]`;
      return turn === 0
        ? {
            field,
            key: `joined:${staffId}`,
            command: { type: 'StaffMemberJoins', data: { staffId, name, roles, teams, validFrom: from } },
          }
        : {
            field: at,
            key: `moved:${staffId}:${turn}`,
            command: { type: 'StaffMemberMoves', data: { staffId, teams, from } },
          };
    }),
    ...(lastDay === undefined
      ? []
      : [
          {
            field: `${field}.lastDay`,
            key: `left:${staffId}`,
            command: { type: 'StaffMemberLeaves', data: { staffId, lastDay } } as const,
          },
        ]),
  ];
}

/** What a plan says twice: the same department, team, person, goal or published deadline on two lines. */
export function planDuplicates(plan: OrganisationPlan): readonly PlanFault[] {
  const { departments, teams, staff, serviceGoals = [], processingDeadlines = [] } = plan;
  return [
    ...duplicates(
      'departments',
      'code',
      departments.map(({ code }) => code),
    ),
    ...duplicates(
      'teams',
      'code',
      teams.map(({ code }) => code),
    ),
    ...duplicates(
      'staff',
      'staffId',
      staff.map(({ staffId }) => staffId),
    ),
    ...duplicates('serviceGoals', 'validFrom', serviceGoals.map(goalKey)),
    ...duplicates('processingDeadlines', 'validFrom', processingDeadlines.map(deadlineKey)),
  ];
}

const duplicates = (list: string, name: string, ids: readonly string[]): readonly PlanFault[] =>
  ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index
      ? []
      : [{ field: `${list}[${index}].${name}`, expected: `another one than that of ${list}[${first}]` }];
  });
