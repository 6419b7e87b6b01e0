import fc from 'fast-check';
import { resemblance } from './near-text.js';

const letter = 'Jeg har ventet på svar siden november, og ingen har ringet til mig om min søn.';

describe('The resemblance of two texts', () => {
  it('is 1 for the same words, however they are written', () => {
    expect(resemblance(letter, letter)).toBe(1);
    expect(resemblance(letter, `  ${letter.toUpperCase().replaceAll(' ', '\n')} !!`)).toBe(1);
    expect(resemblance('Ægteparret søger å få børn hjem nu', 'ægteparret SØGER Å FÅ BØRN hjem nu')).toBe(1);
  });
  it('is the share of three-word sequences that both have', () => {
    // Eight words make six sequences; with the last word changed, five of the seven there are in common.
    expect(resemblance('en to tre fire fem seks syv otte', 'en to tre fire fem seks syv ni')).toBeCloseTo(5 / 7, 12);
    expect(resemblance('en to tre fire fem seks', 'syv otte ni ti elleve tolv')).toBe(0);
    expect(resemblance('en to tre fire fem seks', 'seks fem fire tre to en')).toBe(0);
  });
  it('knows words apart that make the same letters, or the same capitals', () => {
    expect(resemblance('ab c d e f g', 'a bc d e f g')).toBeCloseTo(2 / 6, 12);
    expect(resemblance('en to tre fire fem straße', 'en to tre fire fem strasse')).toBeCloseTo(3 / 5, 12);
  });
  it('counts a sequence once, however often it is said', () => {
    expect(resemblance('a b c a b c a b c', 'a b c a b c')).toBe(1);
  });
  it('is 0 where a text has fewer than six words', () => {
    expect(resemblance('en to tre fire fem', 'en to tre fire fem')).toBe(0);
    expect(resemblance('en to tre fire fem seks', 'en to tre fire fem')).toBe(0);
    expect(resemblance('en to tre fire fem seks', 'en to tre fire fem seks')).toBe(1);
    expect(resemblance('', '')).toBe(0);
    expect(resemblance('… !', letter)).toBe(0);
  });
  it('is the same from either side, and between 0 and 1', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, words, (one, another) => {
        const found = resemblance(one, another);
        expect(resemblance(another, one)).toBe(found);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});
