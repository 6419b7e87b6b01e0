import { NotesModule } from '../testing/probe.js';
import { sliceBench, type SliceBench } from '../testing/slice-bench.js';

const json = { 'content-type': 'application/json' };
const note = { day: '2026-03-01', lines: [{ text: 'Et brev' }] };
const somewhere = '/notes/6f1d3a52-8f0e-4d0b-9c44-6a2f6d1c9b7e';

let bench: SliceBench;
beforeAll(async () => {
  bench = await sliceBench([NotesModule]);
});
afterAll(() => bench.close());
const leader = () => bench.as('team-leader-skoleliv');

describe('A route refuses what it would not read', () => {
  it.each([
    ['a query string, where it reads', () => leader().get(`${somewhere}?persons=true`), 'persons'],
    ['a query string, where it writes', () => bench.as('jurist-1').post('/notes?dryRun=true', note, json), 'dryRun'],
    ['a body', () => leader().post(`${somewhere}/strike`, { reason: 'x' }, json), 'reason'],
    ['a name that class-transformer drops', () => leader().get('/notes?__proto__=x'), '__proto__'],
  ])('%s', async (_claim, send, field) => {
    const { status, body } = await send();
    expect([status, body.type]).toEqual([400, '/problems/input-not-valid']);
    expect(body.errors).toEqual([{ field, problem: 'er et ukendt felt', expected: expect.any(String) }]);
    expect(await bench.store.head()).toBe(0n);
  });

  it('but takes an empty object where it wants no body', async () => {
    expect((await leader().post(`${somewhere}/strike`, {}, json)).body.type).toBe('/problems/note-unknown');
  });

  it('but a public route does not mind', async () => {
    expect((await leader().get('/problems?probe=1')).status).toBe(200);
  });
});
