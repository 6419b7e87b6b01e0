import { decideWithLookups } from './deciding.js';
import { noteSet, written } from './testing/notes.js';
import { NotesBench } from './testing/notes-bench.js';

describe('A decision with lookups', () => {
  test('waits for a set that is not live yet, instead of being refused', async () => {
    const bench = new NotesBench();
    for (let at = 0; at < 600; at++) await bench.append(`note-${at}`, written('a'));
    const models = await bench.start([noteSet]);
    const count = () => models.read('notes').get('SELECT count(*) AS notes FROM note');
    expect(count).toThrow('notes has reached');
    const lookedUp = { readModels: models, set: 'notes', refusals: new Set<string>() };
    expect(await decideWithLookups(lookedUp, count, (known) => Promise.resolve(known))).toEqual({ notes: 600 });
    await bench.close();
  });
});
