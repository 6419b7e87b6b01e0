import Type, { type Static, type TSchema } from 'typebox';
import { judgingDates, workingDayConventions, type JudgingDate, type WorkingDayConvention } from '@lydhoer/calendar';
import { declareEvent, sealedText, type Message, type Sealable } from '@lydhoer/kernel';
import {
  deliveryWeeks,
  publishedUnits,
  serviceGoals,
  silences,
  type DeliveryWeek,
  type PublishedUnit,
  type ServiceGoal,
  type Silence,
} from './goals.values.js';

const date = Type.String({ format: 'date' });
const closed = { additionalProperties: false } as const;
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const oneOf = <Value extends string>(values: readonly Value[]) => Type.Unsafe<Value>({ type: 'string', enum: values });
/** Where it can be read: a decision, a page, a paragraph. */
const source = Type.String({ maxLength: 400 });

const serviceGoalSet = Type.Object(
  {
    /** Null: the whole municipality, wherever no department has promised anything. */
    department: orNull(Type.String({ maxLength: 80 })),
    goal: oneOf<ServiceGoal>(serviceGoals),
    workingDays: Type.Integer({ minimum: 1, maximum: 250 }),
    convention: oneOf<WorkingDayConvention>(workingDayConventions),
    /** Working days by which it may be extended at most, all extensions taken together. */
    longestExtension: Type.Integer({ minimum: 0, maximum: 250 }),
    /** For what was received on this day or later. */
    validFrom: date,
    source,
  },
  closed,
);
const processingDeadlinePublished = Type.Object(
  {
    /** What the municipality calls the area. */
    area: Type.String({ maxLength: 200 }),
    /** The rule that decisions of the area rest on; null while only its name is known: no decision is found by it then. */
    legalBasis: orNull(
      Type.Object({ statute: Type.String({ maxLength: 60 }), paragraph: Type.String({ maxLength: 60 }) }, closed),
    ),
    length: Type.Object(
      { unit: oneOf<PublishedUnit>(publishedUnits), n: Type.Integer({ minimum: 1, maximum: 1000 }) },
      closed,
    ),
    /** For what began on this day or later. */
    validFrom: date,
    source,
  },
  closed,
);
const deadlineRuleSettingSet = Type.Object(
  {
    /** The code of the rule in the catalogue of deadlines: `REASSESS_4W`. */
    rule: Type.String({ maxLength: 80 }),
    /** What is null stays as it was. */
    judgedBy: orNull(oneOf<JudgingDate>(judgingDates)),
    /** The days on which letters are delivered, where the rule begins with one that arrives. */
    lettersDelivered: orNull(oneOf<DeliveryWeek>(deliveryWeeks)),
    /** Where the rule waits for the citizen after a partial uphold. */
    silenceMeans: orNull(oneOf<Silence>(silences)),
    /** How many days before its date a deadline is due soon. */
    dueSoonDays: orNull(Type.Integer({ minimum: 0, maximum: 100 })),
    /** For deadlines that began on this day or later. */
    validFrom: date,
    reason: Type.Unsafe<Sealable>(sealedText(2000)),
  },
  closed,
);

export type ServiceGoalSet = Message<'ServiceGoalSet', Readonly<Static<typeof serviceGoalSet>>>;
export type ProcessingDeadlinePublished = Message<
  'ProcessingDeadlinePublished',
  Readonly<Static<typeof processingDeadlinePublished>>
>;
export type DeadlineRuleSettingSet = Message<'DeadlineRuleSettingSet', Readonly<Static<typeof deadlineRuleSettingSet>>>;
export type GoalEvent = ServiceGoalSet | ProcessingDeadlinePublished | DeadlineRuleSettingSet;

const category = 'organisation';
export const goalEvents = [
  declareEvent({
    category,
    type: 'ServiceGoalSet',
    version: 2,
    about: 'A department, or the whole municipality, promises to acknowledge or to answer within so many working days.',
    schema: serviceGoalSet,
    // What was said of a department in version 1 is said of it in version 2; the whole municipality is new there.
    upcasts: [(data: ServiceGoalSet['data']) => data],
  }),
  declareEvent({
    category,
    type: 'ProcessingDeadlinePublished',
    about: 'The municipality published how long a decision takes in an area (retssikkerhedsloven § 3, stk. 2).',
    schema: processingDeadlinePublished,
  }),
  declareEvent({
    category,
    type: 'DeadlineRuleSettingSet',
    about: 'How this municipality reads a rule of deadlines where the law leaves it open.',
    schema: deadlineRuleSettingSet,
  }),
];
