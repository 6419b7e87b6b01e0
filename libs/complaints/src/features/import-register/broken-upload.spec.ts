import { type ClientRequest, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintsBench } from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await complaintsBench();
  await bench.app.listen(0, '127.0.0.1');
});
afterEach(() => bench.close());

/** Enough of them that the first come in while the rest is under way: nothing is dealt with before 64 KiB are there. */
const narrative = 'y'.repeat(20_000);
const whole = [
  'registernr;modtaget;klagers_navn;beskrivelse',
  ...['1;02-01-2015;Mette Holm', '2;03-01-2015;', '3;04-01-2015;', '4;04-01-2015;', '5;04-01-2015;'].map(
    (row) => `${row};${narrative}`,
  ),
  '',
];

async function upload(): Promise<ClientRequest> {
  const { body } = await bench.bare().post('/demo/tokens', { persona: 'analyst' });
  const { port } = bench.app.getHttpServer().address() as AddressInfo;
  const headers = { authorization: `Bearer ${String(body.token)}`, 'content-type': 'text/csv' };
  return request({ port, method: 'POST', path: '/imports?register=r', headers });
}

/** Waits until so many complaints stand in the log, now or later. */
async function complaintsWritten(wanted: number): Promise<void> {
  const stop = new AbortController();
  let seen = 0;
  const filter = { categories: ['complaint'] };
  for await (const { events } of bench.store.follow({ after: 0n, filter, signal: stop.signal })) {
    seen += events.length;
    if (seen >= wanted) stop.abort();
  }
}

describe('An upload that breaks off', () => {
  it('leaves what was acknowledged, and goes on where it was when it is given again', async () => {
    const broken = await upload();
    broken.on('error', () => undefined);
    broken.write(whole.slice(0, 5).join('\n') + '\n5;04-0');
    await complaintsWritten(3);
    broken.destroy();

    const again = await bench
      .as('analyst')
      .post('/imports?register=r', whole.join('\n'), { 'content-type': 'text/csv' });
    expect(again.body).toMatchObject({ rows: 5, imported: 2, skipped: 3, refused: 0 });
    await complaintsWritten(5);
  });
});
