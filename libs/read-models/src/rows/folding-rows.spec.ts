import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { table, type Cell, type Row } from '../view.js';
import { FoldingRows } from './folding-rows.js';
import { compareKeys, keyText } from './row-shape.js';
import { creation, selection } from './table-sql.js';

interface Item extends Record<string, Cell> {
  owner: string;
  place: number;
  label: string | null;
}
const items = table<Item>({
  name: 'item',
  columns: { owner: 'TEXT', place: 'INTEGER', label: 'TEXT' },
  key: ['owner', 'place'],
});

function open(rowsKept = 1_000) {
  const database = new DatabaseSync(':memory:');
  database.exec(creation(items));
  const stored = () =>
    database
      .prepare(selection(items, 0))
      .all()
      .map((row) => ({ ...row }));
  return { stored, rows: new FoldingRows(database, [items], rowsKept) };
}

/** What `Rows` promises, as plainly as it can be said. */
class Oracle {
  rows = new Map<string, Item>();
  private before = new Map<string, Item>();
  key = ({ owner, place }: Pick<Item, 'owner' | 'place'>) => keyText([owner, place]);
  sorted = (owner?: string) =>
    [...this.rows.values()]
      .filter((row) => owner === undefined || row.owner === owner)
      .sort((a, b) => Buffer.compare(Buffer.from(a.owner), Buffer.from(b.owner)) || a.place - b.place);
  keep = () => (this.before = new Map(this.rows));
  undo = () => (this.rows = new Map(this.before));
}

const owner = fc.constantFrom('', '-', 'a', 'a\0', '\u{1f600}', '\uffff');
const key = { owner, place: fc.integer({ min: -1, max: 1 }) };
const label = fc.option(fc.string({ unit: 'binary', maxLength: 3 }));
const step = fc.oneof(
  fc.record({ do: fc.constant('put' as const), ...key, label }),
  fc.record({ do: fc.constant('change' as const), ...key, label }),
  fc.record({ do: fc.constant('remove' as const), ...key }),
  fc.record({ do: fc.constant('get' as const), ...key }),
  fc.record({ do: fc.constant('under' as const), ...key }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const event = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  end: fc.constantFrom('keep' as const, 'flush' as const, 'undo' as const),
});

/** Does the same to both, and compares what they say. */
function take(step: Step, rows: FoldingRows, oracle: Oracle): void {
  const key = { owner: step.owner, place: step.place };
  const known = oracle.rows.get(oracle.key(key));
  if (step.do === 'get') expect(rows.get(items, key)).toEqual(known);
  else if (step.do === 'under') expect(rows.under(items, { owner: step.owner })).toEqual(oracle.sorted(step.owner));
  else if (step.do === 'remove') {
    rows.remove(items, key);
    oracle.rows.delete(oracle.key(key));
  } else if (step.do === 'change' && !known) {
    expect(() => {
      rows.change(items, key, { label: step.label });
    }).toThrow('has no row');
  } else {
    if (step.do === 'put') rows.put(items, { ...key, label: step.label });
    else rows.change(items, key, { label: step.label });
    oracle.rows.set(oracle.key(key), { ...key, label: step.label });
  }
}

describe('The rows of a view while it is folded', () => {
  test('behave as a plain map, whatever is pending, undone or written', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 15 }), fc.constantFrom(0, 2, 1_000), (events, rowsKept) => {
        const { rows, stored } = open(rowsKept);
        const oracle = new Oracle();
        for (const { steps, end } of events) {
          for (const each of steps) take(each, rows, oracle);
          if (end === 'undo') {
            rows.undo();
            oracle.undo();
            continue;
          }
          rows.keep();
          oracle.keep();
          if (end === 'flush') rows.flush();
        }
        expect(rows.under(items, {})).toEqual(oracle.sorted());
        rows.flush();
        expect(stored()).toEqual(oracle.sorted());
      }),
      { numRuns: 300 },
    );
  });

  test('are found among many whose keys begin with the same value', () => {
    const { rows, stored } = open();
    const oracle = new Oracle();
    const label = 'x';
    for (let at = 0; at < 300; at++) {
      const place = (at * 7) % 150;
      take({ do: 'put', owner: 'a', place, label }, rows, oracle);
      if (at % 3 === 0) take({ do: 'remove', owner: 'a', place }, rows, oracle);
      if (at % 50 === 0) take({ do: 'under', owner: 'a', place }, rows, oracle);
      take({ do: 'get', owner: 'a', place: (at * 11) % 160 }, rows, oracle);
    }
    rows.keep();
    rows.flush();
    expect(stored()).toEqual(oracle.sorted());
  });

  test('are written in key order as SQLite has it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareKeys([a], [b]))).toBe(bytes);
      }),
    );
  });

  test('show a fold only rows it cannot change in passing', () => {
    const { rows } = open();
    rows.put(items, { owner: 'a', place: 1, label: 'x' });
    const row = rows.get(items, { owner: 'a', place: 1 });
    expect(() => Object.assign(row as object, { label: 'y' })).toThrow(TypeError);
  });

  test.each<[string, Row, string]>([
    ['a number for a text', { owner: 'a', place: 1, label: 5 }, 'item.label cannot hold number'],
    ['a text for a number', { owner: 'a', place: '1', label: 'x' }, 'item.place cannot hold string'],
    ['a fraction', { owner: 'a', place: 0.5, label: 'x' }, 'item.place cannot hold number'],
    ['null in its key', { owner: null, place: 1, label: 'x' }, 'item.owner cannot hold null'],
    ['a column too few', { owner: 'a', place: 1 }, 'item.label cannot hold undefined'],
    ['a column too many', { owner: 'a', place: 1, label: 'x', more: 1 }, 'item has no column more'],
    ['a boolean', { owner: 'a', place: 1, label: true as unknown as string }, 'item.label cannot hold boolean'],
  ])('refuse %s before it reaches the file', (_what, row, message) => {
    const { rows } = open();
    expect(() => {
      rows.put(items, row as Item);
    }).toThrow(message);
  });

  test('refuse a key that is not whole, a change of the key, and a foreign table', () => {
    const { rows } = open();
    rows.put(items, { owner: 'a', place: 1, label: 'x' });
    expect(() => rows.get(items, { owner: 'a' })).toThrow('item: expected the key owner, place');
    expect(() => rows.under(items, { place: 1 })).toThrow('item: expected the key owner');
    expect(() => {
      rows.change(items, { owner: 'a', place: 1 }, { place: 2 });
    }).toThrow('place is part of the key');
    const other = table<Item>({ ...items, name: 'other' });
    expect(() => rows.get(other, { owner: 'a', place: 1 })).toThrow('not a table of this view set');
  });

  test('write a text as the file can hold it, so that a later batch reads the same', () => {
    const { rows, stored } = open();
    rows.put(items, { owner: 'a', place: -0, label: 'half \ud83d of a pair' });
    const pending = rows.get(items, { owner: 'a', place: 0 });
    rows.keep();
    rows.flush();
    expect(stored()).toEqual([pending]);
    expect(pending).toEqual({ owner: 'a', place: 0, label: 'half \ufffd of a pair' });
  });
});
