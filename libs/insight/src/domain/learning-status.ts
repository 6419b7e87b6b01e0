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

interface InWords {
  readonly da: string;
  readonly en: string;
}

export const statusWords: Readonly<Record<LearningStatus, InWords>> = {
  identified: { da: 'Læringspunkt, intet tiltag endnu', en: 'Learning point, no action yet' },
  proposed: { da: 'Foreslået', en: 'Proposed' },
  agreed: { da: 'Vedtaget', en: 'Agreed' },
  assigned: { da: 'Tildelt', en: 'Assigned' },
  'in-progress': { da: 'I gang', en: 'In progress' },
  completed: { da: 'Gennemført', en: 'Completed' },
  verified: { da: 'Effekt efterprøvet', en: 'Effect verified' },
};

export const effectWords: Readonly<Record<string, InWords>> = {
  effective: { da: 'Virker', en: 'Effective' },
  'no-effect-seen': { da: 'Ingen synlig effekt', en: 'No effect seen' },
  worse: { da: 'Forværring', en: 'Worse' },
  'too-early': { da: 'For tidligt at sige', en: 'Too early to say' },
};
