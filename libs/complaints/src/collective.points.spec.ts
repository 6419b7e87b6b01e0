import { cameWith, raisedBy } from './collective.points.js';
import { point } from './testing/complaint-examples.js';

const shared = (raisedOn: string | null) => ({ point: point('s1'), raisedOn });

describe('A shared point that a family took over into a complaint it had', () => {
  it.each([
    ['joined, with an older complaint', '2026-08-01', '2026-10-20', null, '2026-10-20'],
    ['joined, after the families had raised it', '2026-08-01', '2026-10-20', '2026-10-15', '2026-10-20'],
    ['raised it with the others, after it had joined', '2026-08-01', '2026-10-02', '2026-10-15', '2026-10-15'],
    ['complained, where that is newer', '2026-11-10', '2026-10-20', '2026-10-15', '2026-11-10'],
    ['joined, with a complaint since the opening', '2026-11-10', '2026-11-12', null, '2026-11-12'],
  ])('was raised on the day on which it %s', (_what, complainedOn, joinedOn, raisedOn, day) => {
    expect(raisedBy(shared(raisedOn), { complainedOn, joinedOn })).toBe(day);
  });
});

describe('A complaint that is registered with its family', () => {
  it('has the points that the families had raised by then', () => {
    expect(cameWith(shared(null), '2026-02-20')).toBe(true);
    expect(cameWith(shared('2026-02-20'), '2026-02-20')).toBe(true);
    expect(cameWith(shared('2026-02-19'), '2026-02-20')).toBe(true);
    expect(cameWith(shared('2026-02-21'), '2026-02-20')).toBe(false);
  });
});
