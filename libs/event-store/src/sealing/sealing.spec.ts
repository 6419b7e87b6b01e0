import Type from 'typebox';
import { sealedForPerson, sealedText } from '@lydhoer/kernel';
import { sealedFieldsOf } from '../catalog/sealed-fields.js';
import { keysFor, keysOfBoxes, sealData } from './sealing.js';
import { SqliteVault } from './sqlite-vault.js';

const person = Type.Object({
  personId: Type.String(),
  name: Type.Union([Type.Unsafe<string>(sealedForPerson('personId')), Type.Null()]),
});
const paths = sealedFieldsOf(
  Type.Object({
    people: Type.Array(person),
    text: Type.Union([Type.Unsafe<string>(sealedText(100)), Type.Null()]),
    about: Type.Union([person, Type.Null()]),
    titles: Type.Array(Type.Unsafe<string>(sealedText(100))),
    count: Type.Integer(),
  }),
);
const stream = 'case-1';
const data = {
  people: [
    { personId: 'a', name: 'Åse' },
    { personId: 'b', name: 'Bo' },
    { personId: 'c', name: null },
  ],
  text: 'What happened',
  about: { personId: 'a', name: 'Åse' },
  titles: ['Letter to Åse', 'Minutes'],
  count: 3,
};

describe('Sealing an event', () => {
  const vault = SqliteVault.open(':memory:', Buffer.alloc(32, 3));
  afterAll(() => {
    vault.close();
  });

  it('needs the keys of the people and the text in it, each once, none for what is absent', () => {
    expect(keysFor(stream, data, paths)).toEqual(['person:a', 'person:b', 'text:case-1']);
    expect(keysFor(stream, { people: [], text: null, about: null, titles: [], count: 0 }, paths)).toEqual([]);
  });

  it('replaces each personal field by a box, and nothing else', async () => {
    await vault.ensure(keysFor(stream, data, paths));
    const sealed = sealData(stream, data, paths, vault);
    const open = (value: unknown) => vault.open(value as string);
    expect(sealed.people.map(({ personId, name }) => [personId, name && open(name)])).toEqual([
      ['a', 'Åse'],
      ['b', 'Bo'],
      ['c', null],
    ]);
    expect([open(sealed.text), open(sealed.about.name), sealed.count]).toEqual(['What happened', 'Åse', 3]);
    expect(sealed.titles.map(open)).toEqual(['Letter to Åse', 'Minutes']);
    expect(JSON.stringify(sealed)).not.toMatch(/Åse|Bo"|happened|Minutes/);
    expect(data.text).toBe('What happened');
  });

  it('leaves boxes from which the keys can be told again', async () => {
    await vault.ensure(keysFor(stream, data, paths));
    const sealed = sealData(stream, data, paths, vault);
    expect([...keysOfBoxes(sealed)].sort()).toEqual(['person:a', 'person:b', 'text:case-1']);
    expect(keysOfBoxes(data)).toEqual([]);
    expect(keysOfBoxes({ key: 'a', box: 'b', more: 1 })).toEqual([]);
  });

  it('needs the key of texts that stand in a list, and refuses names that stand in one without ids', () => {
    const titles = Type.Object({ titles: Type.Array(Type.Unsafe<string>(sealedText(100))) });
    expect(keysFor(stream, { titles: ['Minutes'] }, sealedFieldsOf(titles))).toEqual(['text:case-1']);
    const names = Type.Object({ names: Type.Array(Type.Unsafe<string>(sealedForPerson('personId'))) });
    expect(() => keysFor(stream, { names: ['Åse'] }, sealedFieldsOf(names))).toThrow('personId');
  });

  it('refuses a name with nobody’s id beside it', () => {
    expect(() => keysFor(stream, { people: [{ name: 'Åse' }] }, paths)).toThrow('personId');
  });
});
