import { validateSync } from 'class-validator';
import { IsInstant } from './is-instant.js';

class Told {
  @IsInstant() at: unknown;
}

const accepted = (at: unknown) => validateSync(Object.assign(new Told(), { at })).length === 0;

describe('An instant', () => {
  it.each([
    '2026-03-02T08:30Z',
    '2026-03-02T08:30:15Z',
    '2026-03-02T08:30:15.123Z',
    '2026-03-02T08:30:00+01:00',
    '2024-02-29T23:59:59-14:00',
    '1900-01-01T00:00Z',
  ])('is %s', (at) => {
    expect(accepted(at)).toBe(true);
  });

  it.each([
    ['a day', '2026-03-02'],
    ['without a zone', '2026-03-02T08:30:00'],
    ['on a day that does not exist', '2026-02-30T08:30Z'],
    ['at an hour that does not exist', '2026-03-02T24:00Z'],
    ['at a minute that does not exist', '2026-03-02T08:60Z'],
    ['at a second that does not exist', '2026-03-02T08:30:60Z'],
    ['in a zone that does not exist', '2026-03-02T08:30+15:00'],
    ['with something behind it', '2026-03-02T08:30Z '],
    ['a slip of the pen', '0026-03-02T08:30Z'],
    ['a number', 1772440200000],
    ['nothing', null],
  ])('is not one %s', (_which, at) => {
    expect(accepted(at)).toBe(false);
  });
});
