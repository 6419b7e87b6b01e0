import type { AdviserChange } from '../../domain/journey/journey.state.js';
import { advisersIn, longestSilence } from './facts.js';

const change = (from: string, to: string, changedOn: string): AdviserChange => ({
  changeId: changedOn,
  from,
  to,
  changedOn,
  cause: 'left',
});

describe('How many advisers', () => {
  it.each<[number, string, readonly AdviserChange[]]>([
    [2, 'one change is two people', [change('a', 'b', '2025-01-01')]],
    [3, 'a chain counts each once', [change('a', 'b', '2025-01-01'), change('b', 'c', '2025-02-01')]],
    [2, 'who comes back is the same', [change('a', 'b', '2025-01-01'), change('b', 'a', '2025-02-01')]],
    [2, 'nobody by name is somebody', [change('former', 'b', '2025-01-01')]],
    [2, 'two without names are two', [change('former', 'former', '2025-01-01')]],
    [
      3,
      'who came without a name goes without one',
      [change('former', 'former', '2025-01-01'), change('former', 'b', '2025-02-01')],
    ],
    [
      3,
      'a nameless one after a named one is another',
      [change('former', 'b', '2025-01-01'), change('former', 'b', '2025-02-01')],
    ],
    [
      3,
      'they are read in the order of days, not of records',
      [change('former', 'b', '2025-02-01'), change('former', 'former', '2025-01-01')],
    ],
    [0, 'none recorded, none counted', []],
  ])('%i: %s', (expected, _why, changes) => {
    expect(advisersIn(changes)).toBe(expected);
  });
});

describe('The longest silence', () => {
  const heard = (...days: readonly string[]) => days.map((on) => ({ on, heard: true }));

  it('lasts while nobody was heard from', () => {
    expect(longestSilence([], '2026-02-20', null, '2026-03-02')).toEqual({
      from: '2026-02-20',
      to: '2026-03-02',
      days: 10,
      lasts: true,
    });
  });

  it('is the longest between two days on which the citizen heard something', () => {
    expect(longestSilence(heard('2026-02-22', '2026-02-27'), '2026-02-20', null, '2026-03-02')).toEqual({
      from: '2026-02-22',
      to: '2026-02-27',
      days: 5,
      lasts: false,
    });
  });

  it('is the first of two that are as long', () => {
    expect(longestSilence(heard('2026-02-25'), '2026-02-20', null, '2026-03-02')).toMatchObject({
      days: 5,
      lasts: false,
    });
    expect(longestSilence(heard('2026-02-25'), '2026-02-20', '2026-03-02', '2026-03-20')).toMatchObject({
      lasts: false,
    });
  });

  it('is not broken by what the citizen did not hear', () => {
    const steps = [{ on: '2026-02-25', heard: false }];
    expect(longestSilence(steps, '2026-02-20', null, '2026-03-02')).toMatchObject({ days: 10 });
  });

  it('begins with the receipt and stops with the end', () => {
    const steps = heard('2025-06-01', '2026-02-22', '2026-05-01');
    expect(longestSilence(steps, '2026-02-20', '2026-02-27', '2026-06-01')).toEqual({
      from: '2026-02-22',
      to: '2026-02-27',
      days: 5,
      lasts: false,
    });
  });

  it('is none on the day of the receipt', () => {
    expect(longestSilence([], '2026-03-02', null, '2026-03-02')).toBeNull();
  });
});
