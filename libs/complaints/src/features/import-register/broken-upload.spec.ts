import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
  await bench.app.listen(0, '127.0.0.1');
});
afterEach(() => bench.close());

const narrative = 'y'.repeat(20_000);
const registerOf = (cases: number) =>
  [
    'registernr;modtaget;klagers_navn;beskrivelse',
    ...Array.from({ length: cases }, (_, index) => `${index + 1};02-01-2015;Mette Holm;${narrative}`),
    '',
  ].join('\n');

async function upload(): Promise<ClientRequest> {
  const { body } = await bench.bare().post('/demo/tokens', { persona: 'analyst' });
  const { port } = bench.app.getHttpServer().address() as AddressInfo;
  const headers = { authorization: `Bearer ${String(body.token)}`, 'content-type': 'text/csv' };
  return request({ port, method: 'POST', path: '/imports?register=r', headers });
}

describe('An upload that breaks off', () => {
  it.each([
    ['that would be imported at once', 5],
    ['that would become a job', 80],
  ])('leaves nothing, and is simply given again: one %s', async (_which, cases) => {
    const whole = registerOf(cases);
    const head = await bench.store.head();
    const broken = await upload();
    broken.on('error', () => undefined);
    const taken = once(broken, 'drain');
    broken.write(whole.slice(0, -10_000));
    await taken;
    broken.destroy();
    while (!bench.logged.some((line) => line.includes('"route":"/imports"'))) await turn();
    expect(await bench.store.head()).toBe(head);

    const csv = { 'content-type': 'text/csv' };
    const again = await bench.as('analyst').post('/imports?register=r', whole, csv);
    expect(again.status).toBe(cases === 5 ? 200 : 202);
  });
});
