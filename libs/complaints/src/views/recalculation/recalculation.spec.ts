import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';
import type { RecalculationResponse } from './recalculation.response.js';

const none = { later: 0, earlier: 0, otherwise: 0, begin: 0, end: 0 };

describe('The preview of a recalculation', () => {
  let bench: SliceBench;
  let id: string;
  beforeEach(async () => {
    bench = await withDemoGoals(await complaintsBench());
    // Acknowledged by 27 February, answered by 20 March.
    id = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-20' }));
    await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-03-02' }));
    const closed = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-20' }));
    const withdrawal = { withdrawnOn: '2026-02-25', afterDialogue: false };
    await bench.as('jurist-1').post(`/complaints/${closed}/withdrawal`, withdrawal);
  });
  afterEach(() => bench.close());
  const preview = async (query = '', persona: 'jurist-1' | 'operator' = 'jurist-1') => {
    const { status, body } = await bench.as(persona).get(`/deadlines/recalculation${query}`);
    expect(status).toBe(200);
    return body as RecalculationResponse;
  };
  const declare = (on: string) =>
    bench.as('operator').post('/organisation/closing-days', { on, name: 'Rådhuset lukket', reason: 'Vedtaget' });

  it('says how many deadlines a closing day would move, by rule, with examples, and moves none', async () => {
    const head = await bench.store.head();
    expect(await preview('?closingDay=2026-03-20')).toEqual({
      calendar: 'dk-1',
      complaints: 2,
      examined: 2,
      rules: [{ ...none, rule: 'REPLY', later: 2 }],
      examples: expect.arrayContaining([
        {
          ...{ complaintId: id, number: '2026-0001', deadlineId: 'REPLY', rule: 'REPLY' },
          ...{ countsOn: '2026-03-20', wouldCountOn: '2026-03-23' },
          ...{ latestOn: '2026-03-20', wouldBeLatestOn: '2026-03-23' },
        },
      ]),
    });
    expect(await bench.store.head()).toBe(head);
  });

  it('looks only at deadlines that the day lies in', async () => {
    expect(await preview('?closingDay=2026-02-24')).toMatchObject({
      complaints: 1,
      rules: [
        { rule: 'ACK', later: 1 },
        { rule: 'REPLY', later: 1 },
      ],
    });
    expect(await preview('?closingDay=2026-02-22')).toMatchObject({ complaints: 1, rules: [], examples: [] });
    expect(await preview('?closingDay=2027-02-22')).toMatchObject({ complaints: 0, examined: 0 });
  });

  it('says what a change that was made has not moved yet, and what taking it back would', async () => {
    expect(await preview()).toMatchObject({ complaints: 2, rules: [] });
    expect((await declare('2026-03-20')).status).toBe(201);
    expect(await preview()).toMatchObject({ calendar: 'dk-1+1', rules: [{ rule: 'REPLY', later: 2 }] });
    expect(await preview('?withdrawn=2026-03-20')).toMatchObject({ complaints: 2, rules: [] });
  });

  it('says what a shorter goal would bring forward', async () => {
    const goal = { department: 'boern-og-familie', goal: 'acknowledge', workingDays: 3, convention: 'B' };
    const more = { longestExtension: 0, validFrom: '2026-01-01', source: 'x' };
    await bench.as('jurist-1').post('/organisation/service-goals', { ...goal, ...more });
    expect((await preview()).rules).toEqual([{ ...none, rule: 'ACK', earlier: 2 }]);
  });

  it('gives examples to those alone who may read the complaints', async () => {
    const { rules, examples } = await preview('?closingDay=2026-03-20', 'operator');
    expect([rules, examples]).toEqual([[{ ...none, rule: 'REPLY', later: 2 }], []]);
  });

  it('is for those who set what moves deadlines, and refuses days that are none', async () => {
    expect((await bench.as('team-leader-boerneliv').get('/deadlines/recalculation')).status).toBe(403);
    const { status, body } = await bench.as('jurist-1').get('/deadlines/recalculation?closingDay=2026-02-30');
    expect([status, body.errors[0].field]).toEqual([400, 'closingDay']);
  });
});
