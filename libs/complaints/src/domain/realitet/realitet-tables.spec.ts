import { permissions } from '@lydhoer/access';
import { realitetStepsTold } from '../../testing/realitet-steps.js';
import { chairTrack } from './chair.track.js';
import { bodyByLaw, statuteOf } from './legal-basis.rules.js';
import { realitetTables } from './realitet.tracks.js';

describe('The tables that a jurist reads', () => {
  it.each([...Object.entries(realitetTables), ['chair', chairTrack] as const])(
    'say of each step of the %s’s track, in words, what follows from it or what it rests on',
    (_track, rows) => {
      expect(rows.filter(({ rule }) => !/^[A-ZÆØÅ].{10,}\.$/s.test(rule))).toEqual([]);
      expect(rows.filter(({ by }) => !Object.keys(permissions).includes(by))).toEqual([]);
    },
  );
});

describe('A step that leads where its outcome says', () => {
  it.each(Object.entries(realitetTables))(
    'has in the table of the %s a row for each, wherever it is taken',
    (_, rows) => {
      for (const { state, may } of rows) {
        const listed = rows.filter((row) => row.state === state && row.may === may).map(({ when }) => when);
        const told = realitetStepsTold.filter(({ step }) => step === may).map(({ when }) => when);
        expect([state, may, ...listed.sort()]).toEqual([state, may, ...told.sort()]);
      }
    },
  );
});

describe('Voksenansvarsloven', () => {
  it.each([
    ['2017-01-01', 'voksenansvarsloven-74/1'],
    ['2023-12-31', 'voksenansvarsloven-74/1'],
    ['2024-01-01', 'voksenansvarsloven-142/1'],
  ])('gives the committee on %s what %s names, and says nothing of the rest', (on, regime) => {
    for (const paragraph of ['§ 11, stk. 1', '§ 11, stk. 2', '§ 15, stk. 1']) {
      expect(bodyByLaw({ statute: 'voksenansvarsloven', paragraph }, on)).toEqual({ body: 'committee', regime });
    }
    for (const paragraph of ['§ 11, stk. 3', '§ 15, stk. 2', '§ 9']) {
      expect(bodyByLaw({ statute: 'voksenansvarsloven', paragraph }, on).body).toBeNull();
    }
  });

  it('had no such list before 2017', () => {
    expect(bodyByLaw({ statute: 'voksenansvarsloven', paragraph: '§ 11, stk. 1' }, '2016-12-31').body).toBeNull();
  });
});

describe('The name of a statute', () => {
  it.each([
    ['barnets-lov', ['Barnets lov', 'barnetsloven', 'BL', 'Lov om barnet']],
    ['voksenansvarsloven', ['Voksenansvarsloven', 'voksenansvarslov', 'Lov om voksenansvar']],
    [
      'ungdomskriminalitetsloven',
      [
        'Ungdomskriminalitetsloven',
        'lov om bekæmpelse af ungdomskriminalitet',
        'lov om bekaempelse af ungdomskriminalitet',
      ],
    ],
  ])('%s is the same however people write it', (statute, written) => {
    expect(written.map(statuteOf)).toEqual(written.map(() => statute));
  });
});
