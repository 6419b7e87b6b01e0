import { EventCatalog, type NewEvent } from '@lydhoer/event-store';
import { declareEvent, type Message } from '@lydhoer/kernel';
import { table, view, type ViewSet } from '../view.js';

/** A small domain for the specs of this lib: notes with tags, in two views that share a file. */
export type NoteWritten = Message<'NoteWritten', { readonly text: string }>;
export type NoteTagged = Message<'NoteTagged', { readonly tag: string }>;
export type NoteErased = Message<'NoteErased', Readonly<Record<string, never>>>;

/** No view can fold a note that says this. */
export const poison = 'cannot be read';

const notes = table<{ note_id: string; text: string; edits: number }>({
  name: 'note',
  columns: { note_id: 'TEXT', text: 'TEXT', edits: 'INTEGER' },
  key: ['note_id'],
  indexes: [['edits', 'note_id']],
});
const tags = table<{ note_id: string; tag: string }>({
  name: 'note_tag',
  columns: { note_id: 'TEXT', tag: 'TEXT' },
  key: ['note_id', 'tag'],
});
const totals = table<{ event: string; seen: number }>({
  name: 'total',
  columns: { event: 'TEXT', seen: 'INTEGER' },
  key: ['event'],
});

const notesView = view<NoteWritten | NoteTagged | NoteErased>({
  name: 'note',
  version: 1,
  tables: [notes, tags],
  on: {
    NoteWritten: ({ stream, data }, rows) => {
      const edits = rows.get(notes, { note_id: stream })?.edits ?? 0;
      rows.put(notes, { note_id: stream, text: data.text, edits: edits + 1 });
    },
    NoteTagged: ({ stream, data }, rows) => {
      rows.change(notes, { note_id: stream }, {});
      rows.put(tags, { note_id: stream, tag: data.tag });
    },
    NoteErased: ({ stream }, rows) => {
      for (const tag of rows.under(tags, { note_id: stream })) rows.remove(tags, tag);
      rows.remove(notes, { note_id: stream });
    },
  },
});

const totalsView = (version: number, step: number) =>
  view<NoteWritten>({
    name: 'total',
    version,
    tables: [totals],
    on: {
      NoteWritten: ({ type, data }, rows) => {
        const seen = rows.get(totals, { event: type })?.seen ?? 0;
        rows.put(totals, { event: type, seen: seen + step });
        if (version === 1 && data.text === poison) throw new Error(`a note that ${poison}`);
      },
    },
  });

export const noteSet: ViewSet = { name: 'notes', views: [notesView, totalsView(1, 1)] };
/** The same set in its next version: it counts in tens, and folds what was poison before. */
export const noteSetMended: ViewSet = { name: 'notes', views: [notesView, totalsView(2, 10)] };
/** Another set on the same log, which nothing poisons. */
export const tagSet: ViewSet = {
  name: 'tags',
  views: [
    view<NoteTagged>({
      name: 'tag',
      version: 1,
      tables: [totals],
      on: {
        NoteTagged: ({ data }, rows) => {
          const seen = rows.get(totals, { event: data.tag })?.seen ?? 0;
          rows.put(totals, { event: data.tag, seen: seen + 1 });
        },
      },
    }),
  ],
};

export function noteCatalog(): EventCatalog {
  const catalog = new EventCatalog();
  const declare = (type: string) =>
    declareEvent({ type, category: 'note', about: 'For the specs of the read models.', schema: { type: 'object' } });
  catalog.add(['NoteWritten', 'NoteTagged', 'NoteErased'].map(declare));
  return catalog;
}

let made = 0;

const newEvent = (type: string, data: object): NewEvent => {
  made += 1;
  const id = `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`;
  const metadata = { commandId: id, actor: 'staff-1', correlationId: id, causationId: id, schemaVersion: 1 };
  return { id, type, data, metadata };
};

export const written = (text: string): NewEvent => newEvent('NoteWritten', { text });
export const tagged = (tag: string): NewEvent => newEvent('NoteTagged', { tag });
export const erased = (): NewEvent => newEvent('NoteErased', {});
