import Type, { type Static } from 'typebox';
import {
  declareEvent,
  Refusal,
  sealedForPerson,
  sealedText,
  type Decider,
  type Message,
  type Sealable,
} from '@lydhoer/kernel';
import { EventCatalog } from '../catalog/event-catalog.js';
import type { Intent } from '../deciding/intent.js';

/** A small context for the specs of the command runner: notes with an author's name and a text, until it is closed. */
const noteWritten = Type.Object(
  {
    writtenOn: Type.String({ format: 'date' }),
    author: Type.Union([
      Type.Object({ personId: Type.String(), name: Type.Unsafe<Sealable>(sealedForPerson('personId')) }),
      Type.Null(),
    ]),
    text: Type.Union([Type.Unsafe<Sealable>(sealedText(400)), Type.Null()]),
    stars: Type.Integer({ minimum: 0, maximum: 5 }),
  },
  { additionalProperties: false },
);
const notebookClosed = Type.Object({ closedOn: Type.String({ format: 'date' }) }, { additionalProperties: false });

export type Note = Readonly<Static<typeof noteWritten>>;
export type NotebookEvent = Message<'NoteWritten', Note> | Message<'NotebookClosed', { readonly closedOn: string }>;
export type NotebookCommand =
  Message<'WriteNotes', { readonly notes: readonly Note[] }> | Message<'CloseNotebook', { readonly closedOn: string }>;

/** The shape that notes had before they had stars. */
export type NoteOfVersion1 = Omit<Note, 'stars'>;

export const notebookEvents = [
  declareEvent({
    category: 'notebook',
    type: 'NoteWritten',
    about: 'Somebody wrote a note.',
    version: 2,
    schema: noteWritten,
    upcasts: [(data: NoteOfVersion1): Note => ({ ...data, stars: 0 })],
  }),
  declareEvent({
    category: 'notebook',
    type: 'NotebookClosed',
    about: 'No note can be added any more.',
    schema: notebookClosed,
  }),
];

export interface Notebook {
  readonly notes: number;
  readonly stars: number;
  readonly closed: boolean;
}

export const notebookDecider: Decider<Notebook, NotebookCommand, NotebookEvent> = {
  initial: { notes: 0, stars: 0, closed: false },
  evolve: (notebook, event) =>
    event.type === 'NoteWritten'
      ? { ...notebook, notes: notebook.notes + 1, stars: notebook.stars + event.data.stars }
      : { ...notebook, closed: true },
  decide: (command, { closed }) => {
    if (closed) throw new Refusal('notebook-closed');
    return command.type === 'WriteNotes'
      ? command.data.notes.map((data) => ({ type: 'NoteWritten', data }) as const)
      : [{ type: 'NotebookClosed', data: command.data }];
  },
};

export function notebookCatalog(): EventCatalog {
  const catalog = new EventCatalog();
  catalog.add(notebookEvents);
  return catalog;
}

export const aNote = (change: Partial<Note> = {}): Note => ({
  writtenOn: '2026-03-01',
  author: { personId: 'p1', name: 'Åse Ørsted' },
  text: 'The caseworker never called back.',
  stars: 1,
  ...change,
});

export const anIntent = (key: string, change: Partial<Intent> = {}): Intent => ({
  actor: 'staff-1',
  key,
  at: '2026-03-01T09:00:00.000Z',
  correlationId: 'request-1',
  ...change,
});
