import type { PlainDate } from '@lydhoer/kernel';
import type { RegisteredComplaint } from '../complaint.state.js';
import { earliest } from '../formalitet/formalitet.rules.js';
import { formalitetOf, type DialogueStep } from '../formalitet/formalitet.state.js';
import { dialogueStages, type DialogueStage, type DialogueStepName } from '../formalitet/formalitet.values.js';

/** Which step of the conversation: of those of its kind, the one that is recorded for this day. */
export interface DialogueDay {
  readonly step: DialogueStepName;
  readonly was: PlainDate;
}

/** The conversation's step of each name. */
const stageOf = Object.fromEntries(dialogueStages.map((stage) => [`dialogue-${stage}`, stage])) as Readonly<
  Record<DialogueStepName, DialogueStage>
>;

export const nameOfStage = (stage: DialogueStage): DialogueStepName => `dialogue-${stage}`;

/** The days for which a step of the conversation is recorded, in order: it may have been offered several times. */
export const dialogueDays = (complaint: RegisteredComplaint, step: DialogueStepName): readonly PlainDate[] =>
  complaint.formalitet.dialogue.filter(({ stage }) => stage === stageOf[step]).map(({ on }) => on);

/**
 * The place of a step that gets another day. Of several of its kind on one day only the first can have been earlier, and
 * only the last later, for the steps of a conversation follow one another. -1: none is recorded for that day.
 */
export function placeOf(dialogue: readonly DialogueStep[], { step, was }: DialogueDay, on: PlainDate): number {
  const same = (taken: DialogueStep) => taken.stage === stageOf[step] && taken.on === was;
  return on < was ? dialogue.findIndex(same) : dialogue.findLastIndex(same);
}

/** The points that were settled by the conversation at a place. */
export const settledAt = (complaint: RegisteredComplaint, place: number): readonly string[] =>
  complaint.points
    .map(({ pointId }) => pointId)
    .filter((pointId) => formalitetOf(complaint, pointId).settledAt === place);

/** The days between which a step of the conversation lies: those of its neighbours, and of what the conversation settled. */
export function dialogueDayBetween(
  complaint: RegisteredComplaint,
  day: DialogueDay,
  on: PlainDate,
): { readonly after: PlainDate | null; readonly before: PlainDate | null } {
  const { dialogue } = complaint.formalitet;
  const place = placeOf(dialogue, day, on);
  const settled = settledAt(complaint, place).map((pointId) => formalitetOf(complaint, pointId).settledOn);
  return {
    after: dialogue[place - 1]?.on ?? null,
    before: earliest([dialogue[place + 1]?.on ?? null, ...settled]),
  };
}

/** The steps of the conversation, one of them on another day. */
export const redatedDialogue = (
  dialogue: readonly DialogueStep[],
  day: DialogueDay,
  on: PlainDate,
): readonly DialogueStep[] => {
  const place = placeOf(dialogue, day, on);
  return dialogue.map((taken, at) => (at === place ? { ...taken, on } : taken));
};
