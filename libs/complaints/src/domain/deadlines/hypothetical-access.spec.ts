import type { RuleCode } from '@lydhoer/calendar';
import { rulebook } from '../../testing/deadline-examples.js';
import type { AccessRequest } from './hypothetical-access.js';
import { explain, type Explained } from './hypothetical.js';

/** Received on Monday 1 June 2026: until Monday 29 June. */
const asked = (accessRequests: readonly AccessRequest[], rule: RuleCode = 'APPEAL_4W'): Explained =>
  explain(
    rule,
    {
      ...{ startedOn: '2026-06-01', startedAt: null, team: null, legalBasis: null, length: null },
      ...{ closingDays: [], pauses: [], extendedBy: 0, extendedTo: null, accessRequests },
    },
    rulebook(),
  );
const request = (requestedOn: string, answeredOn: string | null = null) => ({ requestedOn, answeredOn });
const latestOn = (...requests: readonly AccessRequest[]) => asked(requests).computed?.latestOn;

describe('A time for appeals within which somebody might ask for access to the files', () => {
  it('runs on with the answer, with what was left and at least fourteen days', () => {
    expect(latestOn()).toBe('2026-06-29');
    expect(latestOn(request('2026-06-03', '2026-06-12'))).toBe('2026-07-08');
    expect(latestOn(request('2026-06-26', '2026-07-02'))).toBe('2026-07-16');
    expect(latestOn(request('2026-06-03', '2026-06-12'), request('2026-07-08', '2026-07-10'))).toBe('2026-07-24');
  });
  it('keeps its last day where access was asked for on the first and given at once, however often', () => {
    expect(latestOn(request('2026-06-01', '2026-06-01'), request('2026-06-01', '2026-06-01'))).toBe('2026-06-29');
  });
  it('waits from its first day for an answer to what was asked before it began', () => {
    expect(latestOn(request('2026-05-20', '2026-06-12'))).toBe('2026-07-10');
    expect(latestOn(request('2026-05-20', '2026-06-02'), request('2026-06-02', '2026-06-03'))).toBe('2026-07-01');
    const { computed, pausedSince } = asked([request('2026-05-20')]);
    expect([computed?.latestOn, pausedSince]).toEqual(['2026-06-29', '2026-05-20']);
  });
  it('stands still while there is no answer', () => {
    const { computed, pausedSince, suspensions } = asked([request('2026-06-03')]);
    expect([computed?.latestOn, pausedSince]).toEqual(['2026-06-29', '2026-06-03']);
    expect(suspensions).toEqual([{ from: '2026-06-03', to: null, ground: 'access-to-files' }]);
    expect(asked([request('2026-06-03', '2026-06-12')]).pausedSince).toBeNull();
  });
  it.each<[string, readonly AccessRequest[], object]>([
    [
      'access-asked-too-early',
      [request('2026-05-31', '2026-06-01')],
      { field: 'accessRequests[0].requestedOn', earliest: '2026-06-01' },
    ],
    [
      'access-asked-too-late',
      [request('2026-06-30')],
      { field: 'accessRequests[0].requestedOn', latest: '2026-06-29' },
    ],
    [
      'access-asked-too-late',
      [request('2026-06-03', '2026-06-12'), request('2026-07-09')],
      { field: 'accessRequests[1].requestedOn', latest: '2026-07-08' },
    ],
    [
      'access-asked-too-early',
      [request('2026-06-03', '2026-06-12'), request('2026-06-11')],
      { field: 'accessRequests[1].requestedOn', earliest: '2026-06-12' },
    ],
    [
      // An earlier request that is told afterwards leaves the first one no more days.
      'access-asked-too-late',
      [request('2026-06-30', '2026-07-02'), request('2026-06-26', '2026-06-28')],
      { field: 'accessRequests[0].requestedOn', latest: '2026-06-29' },
    ],
    [
      'access-answer-missing',
      [request('2026-06-03'), request('2026-06-11')],
      { field: 'accessRequests[0].answeredOn' },
    ],
    [
      'access-answered-before-asked',
      [request('2026-06-03', '2026-06-02')],
      { field: 'accessRequests[0].answeredOn', earliest: '2026-06-03' },
    ],
    [
      'date-beyond-calendar',
      [request('2026-06-03', '2200-01-01')],
      { field: 'accessRequests[0].answeredOn', latest: '2199-12-31' },
    ],
  ])('is refused for %s', (code, requests, facts) => {
    expect(() => asked(requests)).toThrow(expect.objectContaining({ code, facts }) as Error);
  });
  it('is the only deadline that the law stops for it', () => {
    for (const rule of ['REASSESS_4W', 'COURT_4W'] as const) {
      const facts = { field: 'accessRequests', rule };
      expect(() => asked([request('2026-06-03')], rule)).toThrow(
        expect.objectContaining({ code: 'rule-not-stopped-by-law', facts }) as Error,
      );
    }
    expect(asked([request('2026-06-03', '2026-06-12')], 'APPEAL_BU_4W').computed?.latestOn).toBe('2026-07-08');
  });
});
