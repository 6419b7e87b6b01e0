import { StoreUnavailable } from '@lydhoer/event-store';
import { NotesModule } from '../testing/probe.js';
import { sliceBench, type SliceBench } from '../testing/slice-bench.js';

describe('A read while the log cannot be asked where it ends', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await sliceBench([NotesModule]);
  });
  afterEach(() => bench.close());

  it('answers what is known, and says until when that was all', async () => {
    const before = new Date().toISOString();
    const fresh = await bench.as('jurist-1').get('/notes');
    expect([fresh.status, fresh.headers['lydhoer-fresh-until']]).toEqual([200, undefined]);
    bench.store.head = () => Promise.reject(new StoreUnavailable('away'));
    const stale = await bench.as('jurist-1').get('/notes');
    expect([stale.status, stale.body]).toEqual([200, fresh.body]);
    expect(stale.headers['lydhoer-position']).toBe(fresh.headers['lydhoer-position']);
    const until = String(stale.headers['lydhoer-fresh-until']);
    expect(until >= before && until <= new Date().toISOString()).toBe(true);
  });

  it('is refused when it names a position that is not reached', async () => {
    bench.store.head = () => Promise.reject(new StoreUnavailable('away'));
    const named = await bench.as('jurist-1').get('/notes', { 'lydhoer-position': '99' });
    expect([named.status, named.body.type]).toEqual([503, '/problems/views-behind']);
  });
});
