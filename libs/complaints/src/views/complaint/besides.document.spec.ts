import { membershipsOf } from './besides.document.js';

describe('The collective complaints of a complaint', () => {
  it('are those the family joined, with when it left', () => {
    const step = (what: 'collective-joined' | 'collective-left', thing: string, on: string) => ({ what, thing, on });
    expect(
      membershipsOf([
        step('collective-joined', 'f1', '2026-01-01'),
        step('collective-left', 'f1', '2026-01-05'),
        step('collective-joined', 'f2', '2026-01-03'),
        step('collective-joined', 'f1', '2026-01-09'),
        { what: 'review-published', thing: 'r1', on: '2026-01-10' },
      ]),
    ).toEqual([
      { collectiveId: 'f1', joinedOn: '2026-01-01', leftOn: '2026-01-05' },
      { collectiveId: 'f2', joinedOn: '2026-01-03', leftOn: null },
      { collectiveId: 'f1', joinedOn: '2026-01-09', leftOn: null },
    ]);
  });
});
