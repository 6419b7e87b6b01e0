import fc from 'fast-check';
import { centuryOf, readCpr } from './cpr.js';

const two = (number: number) => String(number).padStart(2, '0');
const birthday = fc
  .date({ min: new Date('1858-01-01'), max: new Date('2057-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** The seventh digits that a birth year may have, by the table of the CPR office. */
const seventhDigits = (year: number): readonly number[] => {
  if (year < 1900) return [5, 6, 7, 8];
  if (year < 1937) return [0, 1, 2, 3];
  if (year < 2000) return [0, 1, 2, 3, 4, 9];
  return year < 2037 ? [4, 5, 6, 7, 8, 9] : [5, 6, 7, 8];
};
const born = birthday.chain((bornOn) =>
  fc.record({
    bornOn: fc.constant(bornOn),
    seventh: fc.constantFrom(...seventhDigits(Number(bornOn.slice(0, 4)))),
    last: fc.integer({ min: 0, max: 999 }),
  }),
);
const written = (bornOn: string, seventh: number, last: number, addedToDay = 0) => {
  const [year = '', month = '', day = ''] = bornOn.split('-');
  return `${two(Number(day) + addedToDay)}${month}${year.slice(2)}${seventh}${String(last).padStart(3, '0')}`;
};

describe('A CPR number', () => {
  it.each(['-', ' ', '', '\u2010', '\u2013', '\u00a0'])('is one number however its halves are joined: %j', (joint) => {
    expect(readCpr(`010119${joint}4567`)?.text).toBe('0101194567');
  });
  it.each(['/', '--', '.'])('is none when its halves are joined by %j', (joint) => {
    expect(readCpr(`010119${joint}4567`)).toBeUndefined();
  });

  it.each([
    [0, 0, '19'],
    [3, 99, '19'],
    [4, 0, '20'],
    [4, 36, '20'],
    [4, 37, '19'],
    [4, 99, '19'],
    [5, 0, '20'],
    [5, 57, '20'],
    [5, 58, '18'],
    [8, 57, '20'],
    [8, 99, '18'],
    [9, 36, '20'],
    [9, 37, '19'],
    [9, 58, '19'],
  ] as const)('with the seventh digit %d and the year %d is of the century %s', (seventh, year, century) => {
    expect(centuryOf(seventh, year)).toBe(century);
  });

  it('says when somebody was born, whatever modulus 11 says', () => {
    fc.assert(
      fc.property(born, ({ bornOn, seventh, last }) => {
        const text = written(bornOn, seventh, last);
        expect(readCpr(text)).toEqual({ text, kind: 'cpr', bornOn });
      }),
    );
  });

  it('is one number, however it is written', () => {
    fc.assert(
      fc.property(born, fc.constantFrom('-', ' ', ''), ({ bornOn, seventh, last }, between) => {
        const text = written(bornOn, seventh, last);
        expect(readCpr(` ${text.slice(0, 6)}${between}${text.slice(6)} `)?.text).toBe(text);
      }),
    );
    expect(readCpr('010190ab1å')?.text).toBe('010190AB1Å');
  });

  it('is unverified, and says nothing of the birth, when it is an administrative one: the day and 60', () => {
    fc.assert(
      fc.property(born, ({ bornOn, seventh, last }) => {
        const text = written(bornOn, seventh, last, 60);
        expect(readCpr(text)).toEqual({ text, kind: 'unverified', bornOn: null });
      }),
    );
  });

  it('is unverified when it holds letters, on a day that exists in some century', () => {
    expect(readCpr('290200-ABC1')).toEqual({ text: '290200ABC1', kind: 'unverified', bornOn: null });
    expect(readCpr('610190XX12')).toEqual({ text: '610190XX12', kind: 'unverified', bornOn: null });
    expect(readCpr('2902001AB2')).toEqual({ text: '2902001AB2', kind: 'unverified', bornOn: null });
    expect(readCpr('300200ABC1')).toBeUndefined();
  });

  it.each([
    '',
    '0101901',
    '010190123',
    '01019012345',
    '3002901234',
    '2902011234',
    '2902004',
    '0113901234',
    '0001901234',
    '6001901234',
    '9201901234',
    '010190--1234',
    '01-01-901234',
    '010190 -1234',
    '01019O1234',
    'ABCDEF1234',
    'x0101901234',
    '90101901234',
    '010190123!',
  ])('is not %p', (text) => {
    expect(readCpr(text)).toBeUndefined();
  });

  it('is never anything but ten characters of a day that exists', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        expect(readCpr(text)?.text.length ?? 10).toBe(10);
      }),
    );
  });

  it('of a leap day is one in leap years alone', () => {
    expect(readCpr('2902004000')?.bornOn).toBe('2000-02-29');
    expect(readCpr('2902000000')).toBeUndefined();
    expect(readCpr('2902960000')?.bornOn).toBe('1996-02-29');
  });
});
