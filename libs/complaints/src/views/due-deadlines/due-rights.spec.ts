import type { PersonaName } from '@lydhoer/access';
import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, going, ways, type Appealed } from '../../testing/appealed-complaints.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { withOtherParty } from '../../testing/other-party.js';

interface Shown {
  readonly deadlineId: string;
  readonly state: string;
  readonly daysLeft: number | null;
}

/** Ankestyrelsen's decision in a committee's case was received on 18 February 2026: four weeks to go to court. */
describe('A time to go to court', () => {
  let bench: SliceBench;
  let decided: Appealed;
  beforeAll(async () => {
    bench = await complaintsBench();
    decided = await appealedComplaint(bench, 'committee');
    await going(bench, decided, ...ways.decided(decided), ['closing', { closedOn: '2026-03-02' }]);
  });
  afterAll(() => bench.close());

  const found = async (query: string, persona: PersonaName = 'jurist-1') => {
    const { status, body } = await bench.as(persona).get(`/deadlines${query}`);
    expect(status).toBe(200);
    return (body.items as readonly { rule: string; state: string }[]).map(({ rule, state }) => `${rule} ${state}`);
  };
  const shown = async (query = '') => {
    const { body } = await bench.as('jurist-1').get(`/complaints/${decided.id}/deadlines${query}`);
    const deadlines = body.deadlines as readonly Shown[];
    const court = deadlines.find(({ deadlineId }) => deadlineId.startsWith('COURT_4W'));
    return [court?.state, court?.daysLeft];
  };
  const queries = ['?binds=citizen', '?rule=COURT_4W', '?binds=citizen&team=boerneliv', '?binds=municipality,citizen'];

  it.each<PersonaName>(['jurist-1', 'caseworker-boerneliv'])(
    'is due until its last day is over, for %s',
    async (who) => {
      bench.clock.set('2026-03-18T12:00:00.000Z');
      for (const query of queries) expect(await found(query, who)).toEqual(['COURT_4W due-soon']);
      expect(await shown()).toEqual(['due-soon', 0]);
    },
  );

  it.each<PersonaName>(['jurist-1', 'caseworker-boerneliv'])(
    'is due no more once it has run out, for %s',
    async (who) => {
      bench.clock.set('2026-03-19T12:00:00.000Z');
      for (const query of queries) {
        expect(await found(query, who)).toEqual([]);
        expect(await found(`${query}&due=overdue`, who)).toEqual([]);
      }
    },
  );

  it('has run out then: nobody missed anything', async () => {
    bench.clock.set('2026-03-19T12:00:00.000Z');
    expect(await shown()).toEqual(['ran-out', null]);
    expect(await shown('?asOf=2026-03-18')).toEqual(['due-soon', 0]);
    const { body } = await bench.as('jurist-1').get(`/complaints/${decided.id}/journey`);
    expect(body.facts).toMatchObject({ deadlinesMissed: 0 });
    const told = (body.steps as readonly { text: string }[]).map(({ text }) => text).join(' ');
    expect(told).toContain('udløb fristen for at gå til domstolene, uden at der blev anlagt sag');
    expect(told).not.toContain('uden at borgeren havde holdt den');
  });
});

describe('A time to appeal', () => {
  it('that stands still is due, though its last day is over', async () => {
    const bench = await complaintsBench();
    const { appealed, personId } = await withOtherParty(bench);
    const rules = async (query: string) => {
      const { body: due } = await bench.as('jurist-1').get(`/deadlines${query}`);
      return (due.items as readonly { rule: string; state: string }[]).map(({ rule, state }) => `${rule} ${state}`);
    };
    expect(await rules('?binds=citizen')).toEqual(['APPEAL_4W due-soon']);
    await going(bench, appealed, ['decision/access-request', { personId, requestedOn: '2026-02-27' }]);
    bench.clock.set('2026-04-30T12:00:00.000Z');
    expect(await rules('?binds=citizen')).toEqual(['APPEAL_4W paused']);
    expect(await rules('?binds=citizen&due=overdue')).toEqual([]);
    await bench.close();
  });
});
