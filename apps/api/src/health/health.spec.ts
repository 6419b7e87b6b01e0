import { problemOfSet, statusOf } from './health.js';

const set = (state: 'catching-up' | 'live' | 'failed', problem: string | null = null) => ({
  set: 'complaints',
  state,
  position: '7',
  head: '9',
  lag: 2,
  problem,
  parked: [],
});
const well = { stopping: false, storeReachable: true, starting: false, sets: [set('live'), set('live')] };

describe('The health of the process', () => {
  it.each([
    ['ready', {}],
    ['catching-up', { sets: [set('live'), set('catching-up')] }],
    ['store-unavailable', { storeReachable: false }],
    ['store-unavailable', { storeReachable: false, starting: true }],
    ['starting', { starting: true, sets: [set('catching-up')] }],
    ['failed', { sets: [set('failed'), set('catching-up')] }],
    ['failed', { storeReachable: false, sets: [set('failed')] }],
    ['stopping', { stopping: true, storeReachable: false, sets: [set('failed')] }],
  ])('is %s, given %j', (status, found) => {
    expect(statusOf({ ...well, ...found })).toBe(status);
  });

  it('tells where a set stopped, and never in the words of the error', () => {
    const quoting = 'event 8 of staff-1234 is not what was written: Alma Prøvesen';
    expect(problemOfSet(set('live'))).toBeNull();
    expect(problemOfSet(set('catching-up', quoting))).toMatch(/stopped at position 7/);
    expect(problemOfSet(set('failed', quoting))).toMatch(/damaged after position 7.*restore/i);
    for (const state of ['catching-up', 'failed', 'live'] as const) {
      expect(problemOfSet(set(state, quoting)) ?? '').not.toMatch(/staff-1234|Alma/);
    }
  });
});
