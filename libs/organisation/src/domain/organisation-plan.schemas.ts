import Type, { type Static, type TString } from 'typebox';
import { Compile } from 'typebox/compile';
import { workingDayConventions, type WorkingDayConvention } from '@lydhoer/calendar';
import { publishedUnits, serviceGoals, type PublishedUnit, type ServiceGoal } from './goals/goals.values.js';

const date = Type.String({ format: 'date' });
const name = Type.String({ minLength: 1, maxLength: 200 });
const code = Type.String({ minLength: 1, maxLength: 80 });
const closed = { additionalProperties: false } as const;
const lastDay = Type.Optional(date);

const department = Type.Object({ code, name, validFrom: date }, closed);
const team = Type.Object(
  {
    code,
    department: code,
    name,
    /** The children's ages it covers, both inclusive. Left out where the team is not divided by age. */
    ages: Type.Optional(
      Type.Object(
        { from: Type.Integer({ minimum: 0, maximum: 130 }), to: Type.Integer({ minimum: 0, maximum: 130 }) },
        closed,
      ),
    ),
    validFrom: date,
    lastDay,
  },
  closed,
);
const staffMember = (role: TString) =>
  Type.Object(
    {
      /** As the sign-in service calls the person. */
      staffId: Type.String({ maxLength: 100, pattern: '^[\\x21-\\x7e]+$' }),
      name,
      roles: Type.Array(role, { minItems: 1 }),
      /** Where the person has worked since which day, oldest first. A new line is a move. */
      memberships: Type.Array(Type.Object({ from: date, teams: Type.Array(code) }, closed), { minItems: 1 }),
      lastDay,
    },
    closed,
  );
const oneOf = <Value extends string>(values: readonly Value[]) => Type.Unsafe<Value>({ type: 'string', enum: values });
const source = Type.String({ minLength: 1, maxLength: 400 });
const serviceGoal = Type.Object(
  {
    /** Left out: the whole municipality, wherever no department has promised anything. */
    department: Type.Optional(code),
    goal: oneOf<ServiceGoal>(serviceGoals),
    workingDays: Type.Integer({ minimum: 1, maximum: 250 }),
    convention: oneOf<WorkingDayConvention>(workingDayConventions),
    /** Working days, all extensions together. Left out: it is never extended. */
    longestExtension: Type.Optional(Type.Integer({ minimum: 0, maximum: 250 })),
    validFrom: date,
    source,
  },
  closed,
);
const basis = Type.String({ minLength: 1, maxLength: 60 });
const processingDeadline = Type.Object(
  {
    area: name,
    /** Left out while only the name of the area is known. */
    legalBasis: Type.Optional(Type.Object({ statute: basis, paragraph: basis }, closed)),
    length: Type.Object(
      { unit: oneOf<PublishedUnit>(publishedUnits), n: Type.Integer({ minimum: 1, maximum: 1000 }) },
      closed,
    ),
    validFrom: date,
    source,
  },
  closed,
);
const plan = (role: TString) =>
  Type.Object(
    {
      departments: Type.Array(department),
      teams: Type.Array(team),
      staff: Type.Array(staffMember(role)),
      /** What departments promise. Left out in files from before there were any. */
      serviceGoals: Type.Optional(Type.Array(serviceGoal)),
      /** How long decisions take, as published (retssikkerhedsloven § 3, stk. 2). */
      processingDeadlines: Type.Optional(Type.Array(processingDeadline)),
    },
    closed,
  );

/** A whole organisation with its history, as an operator writes it down. */
export type OrganisationPlan = Readonly<Static<ReturnType<typeof plan>>>;
export type PlannedStaffMember = OrganisationPlan['staff'][number];
export type PlannedGoal = NonNullable<OrganisationPlan['serviceGoals']>[number];
export type PlannedDeadline = NonNullable<OrganisationPlan['processingDeadlines']>[number];

/** What is wrong with one field of a plan, in English: plans are written by operators. */
export interface PlanFault {
  /** `staff[2].memberships[0].from`; empty for the plan as a whole. */
  readonly field: string;
  readonly expected: string;
}

/** Everything in which a value departs from the form of a plan; empty when it is one. */
export function planFaults(value: unknown, roles: readonly string[]): readonly PlanFault[] {
  const errors = Compile(plan(Type.String({ enum: [...roles] }))).Errors(value);
  return errors.flatMap(({ keyword, instancePath, params, message }) => {
    const field = fieldAt(instancePath);
    const expectation = expectations[keyword]?.(params as Limits) ?? [{ expected: message }];
    return expectation.map(({ below, expected }: Expectation) => ({
      field: [field, below].filter(Boolean).join('.'),
      expected,
    }));
  });
}

interface Limits {
  readonly limit: number;
  readonly type: string;
  readonly allowedValues: readonly string[];
  readonly requiredProperties: readonly string[];
  readonly additionalProperties: readonly string[];
}
interface Expectation {
  /** The property at fault, where it is one of the object that the error names. */
  readonly below?: string;
  readonly expected: string;
}

const expectations: Readonly<Record<string, (limits: Limits) => readonly Expectation[]>> = {
  type: ({ type }) => [{ expected: `a value of the type ${type}` }],
  required: ({ requiredProperties }) =>
    requiredProperties.map((below) => ({ below, expected: 'a value: it is missing' })),
  additionalProperties: ({ additionalProperties }) =>
    additionalProperties.map((below) => ({ below, expected: 'nothing: no such field is known' })),
  boolean: () => [], // says again what additionalProperties says
  format: () => [{ expected: 'a date that exists, yyyy-mm-dd' }],
  enum: ({ allowedValues }) => [{ expected: `one of ${allowedValues.join(', ')}` }],
  pattern: () => [{ expected: 'visible ASCII characters without spaces' }],
  minItems: ({ limit }) => [{ expected: `at least ${limit} in the list` }],
  minLength: ({ limit }) => [{ expected: `at least ${limit} characters` }],
  maxLength: ({ limit }) => [{ expected: `at most ${limit} characters` }],
  minimum: ({ limit }) => [{ expected: `${limit} or more` }],
  maximum: ({ limit }) => [{ expected: `${limit} or less` }],
};

/** `/staff/2/memberships` as `staff[2].memberships`. */
const fieldAt = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
