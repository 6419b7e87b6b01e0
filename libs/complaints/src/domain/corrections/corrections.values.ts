import { dialogueSteps, type DialogueStepName } from '../formalitet/formalitet.values.js';
import { realitetDays, type RealitetDay } from '../realitet/realitet.values.js';

/** Steps whose day can be put right. A receipt date has an event of its own. */
export const correctableSteps = [
  'acknowledged',
  'answered',
  'settled-by-dialogue',
  'second-stage-asked',
  'second-stage-answered',
  'withdrawn',
  'closed',
  ...dialogueSteps,
  ...realitetDays,
] as const;
export type CorrectableStep = (typeof correctableSteps)[number];

/** The steps that belong to one point. */
export const stepsOfPoints: readonly CorrectableStep[] = [
  'answered',
  'settled-by-dialogue',
  'second-stage-asked',
  'second-stage-answered',
  ...realitetDays,
];

const daysOfRealitet: ReadonlySet<CorrectableStep> = new Set(realitetDays);
export const isRealitetDay = (step: CorrectableStep): step is RealitetDay => daysOfRealitet.has(step);

const daysOfDialogue: ReadonlySet<CorrectableStep> = new Set(dialogueSteps);
export const isDialogueDay = (step: CorrectableStep): step is DialogueStepName => daysOfDialogue.has(step);

/** Why a registration does not count. */
export const annulmentGrounds = ['registered-twice', 'registered-in-error'] as const;
export type AnnulmentGround = (typeof annulmentGrounds)[number];

/** Which answer to a point. */
export const answerStages = ['first', 'second'] as const;
