import Type from 'typebox';
import { declareEvent, sealedForPerson, sealedIdentifier } from '@lydhoer/kernel';
import { notebookEvents } from '../testing/notebook.js';
import { printEvents } from './print-events.js';

const printed = (schema: object) =>
  printEvents([
    {
      context: 'Trials',
      declarations: [declareEvent({ type: 'Tried', category: 'trial', about: 'A trial.', schema })],
    },
  ]);

describe('The page of events', () => {
  it('says of each event when it happens, its stream, version and fields', () => {
    expect(printEvents([{ context: 'Notebooks', declarations: notebookEvents }])).toContain(
      [
        '## Notebooks',
        '',
        '### NoteWritten',
        '',
        'Somebody wrote a note.',
        '',
        'Stream `notebook-<id>`, version 2; older ones are read as this one.',
        '',
        '| field | type | sealed under the key of |',
        '| --- | --- | --- |',
        '| `writtenOn` | date |  |',
        '| `author` | object, or null |  |',
        '| `author.personId` | text |  |',
        '| `author.name` | text, at most 200 characters | the person in `author.personId` |',
        '| `text` | text, at most 400 characters, or null | the notebook’s text |',
        '| `stars` | whole number, 0 to 5 |  |',
        '',
        '### NotebookClosed',
      ].join('\n'),
    );
  });

  it('begins with links to all events', () => {
    const page = printEvents([{ context: 'Notebooks', declarations: notebookEvents }]);
    expect(page).toContain('- Notebooks: [NoteWritten](#notewritten), [NotebookClosed](#notebookclosed)\n');
  });

  it('goes into lists and names closed sets of values', () => {
    const person = Type.Object({
      id: Type.String(),
      name: Type.Unsafe<string>(sealedForPerson('id')),
      number: Type.Unsafe<string>(sealedIdentifier('id', 10)),
    });
    const page = printed(
      Type.Object({
        people: Type.Array(person),
        kinds: Type.Array(Type.Unsafe<string>({ type: 'string', enum: ['a', 'b'] })),
        share: Type.Number({ minimum: 0 }),
        done: Type.Boolean(),
      }),
    );
    expect(page).toContain('| `people` | list |  |');
    expect(page).toContain('| `people[].name` | text, at most 200 characters | the person in `people[].id` |');
    expect(page).toContain('| text, at most 10 characters | the person in `people[].id`, who is found by it |');
    expect(page).toContain('| `kinds` | list of `a` · `b` |  |');
    expect(page).toContain('| `share` | number, at least 0 |  |');
    expect(page).toContain('| `done` | true or false |  |');
  });

  it('shows the shapes of a union one after the other', () => {
    const evidence = Type.Union([
      Type.Object({ kind: Type.Literal('point'), pointId: Type.String() }),
      Type.Object({ kind: Type.Literal('finding'), findingId: Type.String() }),
    ]);
    expect(printed(Type.Object({ evidence: Type.Array(evidence) }))).toContain(
      [
        '| `evidence` | list |  |',
        '| `evidence[].kind` | `point` |  |',
        '| `evidence[].pointId` | text |  |',
        '| `evidence[].kind` | `finding` |  |',
        '| `evidence[].findingId` | text |  |',
      ].join('\n'),
    );
  });

  it('is not printed with a field it has no words for', () => {
    expect(() => printed(Type.Object({ a: Type.Any() }))).toThrow('no words');
    expect(() => printed(Type.Object({ a: Type.Array(Type.Unknown()) }))).toThrow('no words');
  });
});
