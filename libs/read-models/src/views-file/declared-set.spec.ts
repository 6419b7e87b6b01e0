import { table, view, type Table, type ViewSet } from '../view.js';
import { DeclaredSet } from './declared-set.js';

const columns = { id: 'TEXT', at: 'INTEGER' } as const;
const plain: Table = { name: 'thing', columns, key: ['id'] };
const setOf = (table: Table, version = 1, name = 'thing'): ViewSet => ({
  name: 'things',
  views: [view({ name, version, tables: [table as Table<never>], on: {} })],
});
const fingerprint = (set: ViewSet) => new DeclaredSet(set).fingerprint;

describe('The fingerprint of a view set', () => {
  test('is the same for the same declaration', () => {
    expect(fingerprint(setOf({ ...plain, columns: { ...columns } }))).toBe(fingerprint(setOf(plain)));
  });

  test.each<[string, ViewSet]>([
    ['a version', setOf(plain, 2)],
    ['a view’s name', setOf(plain, 1, 'other')],
    ['the set’s name', { ...setOf(plain), name: 'others' }],
    ['a table’s name', setOf({ ...plain, name: 'other' })],
    ['a column’s type', setOf({ ...plain, columns: { ...columns, at: 'TEXT' } })],
    ['the key', setOf({ ...plain, key: ['id', 'at'] })],
    ['an index', setOf({ ...plain, indexes: [['at']] })],
    [
      'one view more',
      { name: 'things', views: [...setOf(plain).views, view({ name: 'b', version: 1, tables: [], on: {} })] },
    ],
  ])('changes with %s', (_what, changed) => {
    expect(fingerprint(changed)).not.toBe(fingerprint(setOf(plain)));
  });
});

describe('A view set', () => {
  test.each<[string, ViewSet, string]>([
    ['a table twice', { name: 'things', views: [...setOf(plain).views, ...setOf(plain, 1, 'b').views] }, 'table thing'],
    ['a view twice', { name: 'things', views: [setOf(plain).views, setOf(plain).views].flat() }, 'view thing'],
    ['a name that is no file name', { ...setOf(plain), name: '../things' }, 'no name for a view set'],
    ['a table with a name of the engine’s', setOf({ ...plain, name: '_parked' }), 'no name for a table'],
    [
      'a column that is SQL',
      setOf({ ...plain, columns: { ...columns, 'x" TEXT); --': 'TEXT' } }),
      'no name for a table',
    ],
    ['a table without a key', setOf({ ...plain, key: [] }), 'has no key'],
    ['a key that is no column', setOf({ ...plain, key: ['nothing'] }), 'has no column nothing'],
    ['an index over no column', setOf({ ...plain, indexes: [['nothing']] }), 'has no column nothing'],
  ])('cannot declare %s', (_what, set, message) => {
    expect(() => new DeclaredSet(set)).toThrow(message);
  });

  test('folds an event in every view that names it, in the order of its views', () => {
    const order: string[] = [];
    const on = (name: string) => ({ Happened: () => void order.push(name) });
    const views = ['a', 'b'].map((name) =>
      view({ name, version: 1, tables: [table(plain) as Table<never>], on: on(name) }),
    );
    const [first, second] = views;
    if (!first || !second) throw new Error('two views');
    const set = new DeclaredSet({ name: 'things', views: [first, { ...second, tables: [] }] });
    for (const fold of set.foldsOf('Happened')) fold({} as never, {} as never);
    expect(order).toEqual(['a', 'b']);
    expect(set.types).toEqual(['Happened']);
    expect(set.foldsOf('Other')).toEqual([]);
  });
});
