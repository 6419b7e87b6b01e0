import { dateInDenmark, type Message, type PlainDate } from '@lydhoer/kernel';
import type { ShownEvent } from '../../../complaint.history.js';
import type { RegisteredComplaint } from '../../../domain/complaint.state.js';
import type { Edit, Step, Words } from '../step.js';

/** Where in its stream an event stands, and when it was recorded. */
export type Recorded = Pick<ShownEvent, 'revision' | 'recordedAt'>;

/** What an event changes in the journey of what the complaint has become: what it brought about may depend on that. */
type Telling<E extends Message> = (event: E & Recorded, complaint: RegisteredComplaint) => readonly Edit[];

/** For each event of an area what it changes in the journey: the compiler asks for every new one. */
export type Tellings<Own extends Message> = { readonly [E in Own as E['type']]: Telling<E> };

type Told = Pick<Step, 'on' | 'kind' | 'line'> &
  Partial<Pick<Step, 'key' | 'heard' | 'storyToldAgain' | 'pointId' | 'words'>>;

/** An event that the citizen did not meet. */
export const untold = (): readonly Edit[] => [];

/** A step that an event tells of. Without a key nothing later puts it right. */
export const step = (event: Recorded & { readonly type: string }, told: Told): { readonly put: Step } => ({
  put: {
    key: `revision-${event.revision}`,
    heard: false,
    storyToldAgain: false,
    pointId: null,
    words: [],
    revision: event.revision,
    type: event.type,
    ...told,
  },
});

export const recordedOn = ({ recordedAt }: Recorded): PlainDate => dateInDenmark(recordedAt);

/** The step that something was put right, on the day that was recorded. */
export const correction = (event: Recorded & { readonly type: string }, what: string, words: readonly Words[]): Edit =>
  step(event, { on: recordedOn(event), kind: 'correction', line: () => what, words });

/**
 * The sealed texts of an event, or of a part of it, under Danish labels. Without persons they are not there; one that
 * nobody wrote is left out; one that was forgotten is null.
 */
export function wordsOf(data: object, labels: Readonly<Record<string, string>>): readonly Words[] {
  const facts = data as Readonly<Record<string, unknown>>;
  return Object.entries(labels).flatMap(([field, label]): readonly Words[] => {
    const text = facts[field];
    if (typeof text === 'string') return [{ label, text }];
    return text === null && facts.forgotten === true ? [{ label, text: null }] : [];
  });
}
