import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench, recordForeign } from '../testing/complaints-bench.js';
import { StepsElsewhere } from './steps-elsewhere.js';

describe('What happened to a complaint elsewhere, as of a position', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const told = async (type: string, data: object) => {
    await recordForeign(bench, 'collective-f1', { type, data: { collectiveId: 'f1', ...data } });
    return bench.store.head();
  };

  it('is without what was taken back, and with it before it was', async () => {
    await told('CollectiveOpened', {
      openedOn: '2026-02-05',
      title: 'x',
      source: { kind: 'letter', reference: null },
    });
    const joined = await told('FamilyJoined', { complaintId: 'c1', joinedOn: '2026-02-05', team: null });
    const undone = await told('FamilyLeft', {
      complaintId: 'c1',
      leftOn: '2026-02-06',
      reason: 'joined-by-mistake',
      note: null,
    });
    const again = await told('FamilyJoined', { complaintId: 'c1', joinedOn: '2026-02-07', team: null });
    await bench.as('jurist-1').get('/complaints');
    const elsewhere = bench.app.get(StepsElsewhere, { strict: false });
    const first = { what: 'collective-joined', thing: 'f1', on: '2026-02-05' };
    expect(elsewhere.of('c1', joined)).toEqual([first]);
    expect(elsewhere.of('c1', undone)).toEqual([]);
    expect(elsewhere.of('c1', again)).toEqual([{ ...first, on: '2026-02-07' }]);
    expect(elsewhere.of('c1', null)).toEqual([{ ...first, on: '2026-02-07' }]);
    expect(elsewhere.of('c2', null)).toEqual([]);
  });
});
