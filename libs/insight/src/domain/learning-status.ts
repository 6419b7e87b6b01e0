import type { PlainDate } from '@lydhoer/kernel';

/** How far a learning point has come: `identified` has no action yet, the others are the action's. */
export const learningStatuses = [
  'identified',
  'proposed',
  'agreed',
  'assigned',
  'in-progress',
  'completed',
  'verified',
] as const;
export type LearningStatus = (typeof learningStatuses)[number];

const under: readonly LearningStatus[] = ['assigned', 'in-progress'];

/** Whether an action should have been carried out before this day and was not. Computed when asked, never stored. */
export const isOverdue = (status: LearningStatus, dueOn: PlainDate | null, today: PlainDate): boolean =>
  under.includes(status) && dueOn !== null && dueOn < today;
