import type { PlainDate } from '@lydhoer/kernel';
import type { Say } from './say.js';

/** What kind of thing a step of the journey is. Kebab-case, stable for ever. */
export const stepKinds = [
  'received',
  'contact',
  'adviser-change',
  'handover',
  'handling',
  'acknowledgement',
  'dialogue',
  'answer',
  'decision',
  'choice',
  'forwarding',
  'outcome',
  'follow-up',
  'deadline-met',
  'deadline-missed',
  'deadline-breached-on-creation',
  'right-ran-out',
  'review',
  'collective',
  'party',
  'correction',
  'link',
  'ended',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** A text of the log, as its reader may see it; null when it was forgotten. */
export interface Words {
  /** What it is, in Danish: `Begrundelse`. */
  readonly label: string;
  readonly text: string | null;
}

/** One step of what the citizen met. */
export interface Step {
  /** What later events know it by when they put it right. */
  readonly key: string;
  readonly on: PlainDate;
  readonly kind: StepKind;
  /** What happened, in Danish, beginning with the verb, as it follows a date; without a full stop. */
  readonly line: (say: Say) => string;
  /** Whether the citizen heard from the municipality, Ankestyrelsen or a court by it: it ends a silence. */
  readonly heard: boolean;
  /** Whether the citizen had to tell the story again. */
  readonly storyToldAgain: boolean;
  readonly pointId: string | null;
  /** None without persons. */
  readonly words: readonly Words[];
  /** The event that tells of it; null for what follows from the calendar, or stands in another stream. */
  readonly revision: bigint | null;
  readonly type: string | null;
}

/** Of a step that no event of the complaint tells of. */
export const unrecorded = {
  heard: false,
  storyToldAgain: false,
  pointId: null,
  words: [],
  revision: null,
  type: null,
} as const satisfies Partial<Step>;

/** What an event changes in the journey. */
export type Edit =
  | { readonly put: Step }
  | {
      readonly amend: string;
      readonly change: Partial<Pick<Step, 'key' | 'on' | 'line'>>;
      /** Where no step of that key was told. Left out: then there is nothing to put right. */
      readonly orPut?: Step;
    }
  | { readonly drop: string };

/** The steps after an edit. A step that is put under a known key takes the place of the one that was there. */
export function edited(steps: readonly Step[], edit: Edit): readonly Step[] {
  if ('put' in edit) {
    const known = steps.some(({ key }) => key === edit.put.key);
    return known ? steps.map((step) => (step.key === edit.put.key ? edit.put : step)) : [...steps, edit.put];
  }
  if ('amend' in edit) {
    if (edit.orPut && !steps.some(({ key }) => key === edit.amend)) return [...steps, edit.orPut];
    return steps.map((step) => (step.key === edit.amend ? { ...step, ...edit.change } : step));
  }
  return steps.filter(({ key }) => key !== edit.drop);
}
