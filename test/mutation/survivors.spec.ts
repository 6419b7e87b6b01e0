import { compareSurvivors, nameOf, type NamedSurvivor } from './survivors.js';

const source = 'const low = 1;\nif (given < low) {\n  refuse();\n}\nreturn given;\n';

describe('The name of a mutant', () => {
  it('is the line it touches, before and after', () => {
    const place = { start: { line: 2, column: 11 }, end: { line: 2, column: 12 } };
    expect(nameOf('rule.ts', source, place, '<=')).toEqual({
      file: 'rule.ts',
      original: 'if (given < low) {',
      replacement: 'if (given <= low) {',
    });
  });

  it('does not change when the code above it does, nor when it is indented', () => {
    const place = { start: { line: 5, column: 8 }, end: { line: 5, column: 13 } };
    const moved = source.replace('return', '    return');
    const further = { start: { line: 6, column: 12 }, end: { line: 6, column: 17 } };
    expect(nameOf('rule.ts', `// More.\n${moved}`, further, '0')).toEqual(nameOf('rule.ts', source, place, '0'));
  });

  it('is written on one line when the mutant empties several', () => {
    const place = { start: { line: 2, column: 18 }, end: { line: 4, column: 2 } };
    expect(nameOf('rule.ts', source, place, '{}')).toEqual({
      file: 'rule.ts',
      original: 'if (given < low) { refuse(); }',
      replacement: 'if (given < low) {}',
    });
  });

  it('leaves out the middle of what is long', () => {
    const long = `call(${'a, '.repeat(200)}b);`;
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: long.length + 1 } };
    const { original, replacement } = nameOf('rule.ts', long, place, ';');
    expect(original).toMatch(/^call\(a, .* … .*, b\);$/);
    expect(original.length).toBeLessThan(210);
    expect(replacement).toBe(';');
  });
});

describe('What survived, held against what is named', () => {
  const survivor = { file: 'rule.ts', original: 'a < b', replacement: 'a <= b' };
  const named: NamedSurvivor = { ...survivor, because: 'They are never the same.' };

  it('is in order when each has its name', () => {
    expect(compareSurvivors([survivor], [named])).toEqual({ unnamed: [], dead: [] });
  });

  it.each([{ file: 'other.ts' }, { original: 'a < c' }, { replacement: 'true' }])(
    'is not in order when the name is of something else: %p',
    (difference) => {
      const other = { ...named, ...difference };
      expect(compareSurvivors([survivor], [other])).toEqual({ unnamed: [survivor], dead: [other] });
    },
  );

  it('needs a name for each of two that look alike', () => {
    expect(compareSurvivors([survivor, survivor], [named]).unnamed).toEqual([survivor]);
    expect(compareSurvivors([survivor], [named, named]).dead).toEqual([named]);
  });
});
