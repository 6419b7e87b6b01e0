import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Chance } from '../../apps/api/src/demo/chance.js';
import { onServer } from '../log-server.js';
import { FaultsBench, say } from './bench/bench.js';
import { load } from './bench/clients.js';
import { Ledger } from './bench/ledger.js';
import { faultsIn, readLog } from './bench/log-check.js';
import { registerOf } from './bench/register.js';
import { seed } from './bench/settings.js';

/** What a container's keeper grants before it kills: a promise of the product, in milliseconds. */
const promised = 10_000;
const times = onServer ? 2 : 5;

const bench = new FaultsBench();
afterEach(() => bench.close());

describe('An app that is told to stop under load', () => {
  test.each([
    ['connections that are kept', false],
    ['a connection for each request', true],
  ])(
    'loses no acknowledged command, cuts no request off, and is gone in under 10 s, with %s',
    async (_which, alone) => {
      const folder = bench.folder();
      let seenUntil = 0n;
      for (let time = 1; time <= times; time++) {
        const chance = new Chance(`${seed}-stop-${alone}-${time}`);
        const { api, process } = await bench.start(folder);
        const ledger = new Ledger();
        const stopAfter = chance.between(1, 300);
        let asked = 0;
        const onAcknowledged = () => {
          if (ledger.acknowledged !== stopAfter) return;
          setTimeout(
            () => {
              asked = performance.now();
              process.signal('SIGTERM');
            },
            chance.between(0, 10),
          );
        };
        const unanswered = await load({ api, ledger, name: `stop-${alone}-${time}`, onAcknowledged, alone });
        expect(await process.ended).toBe(0);
        expect(performance.now() - asked).toBeLessThan(promised);

        expect(unanswered.filter(({ begun }) => begun)).toEqual([]);
        const events = await readLog(folder, seenUntil);
        expect(faultsIn(ledger.entries.values(), events)).toEqual([]);
        // Who was not answered was not heard either: carried out without an answer would be cut off.
        const written = new Set(events.map(({ metadata }) => metadata.commandId));
        expect(ledger.unanswered().filter(({ key }) => written.has(key))).toEqual([]);
        expect(ledger.refusals.filter((refusal) => !refusal.includes('503'))).toEqual([]);
        expect(process.complaints().filter((line) => !line.includes('"problem":"stopping"'))).toEqual([]);
        seenUntil = events.at(-1)?.position ?? seenUntil;
        say(
          `stop ${time} of ${times}: ${ledger.acknowledged} acknowledged and there, ` +
            `${ledger.refusals.length} told that it stops, ${unanswered.length} not let in (${[...new Set(unanswered.map(({ code }) => code))].join(', ')})`,
        );
      }
    },
  );

  test('answers an upload that it had begun to take, to its end', async () => {
    const folder = bench.folder();
    const { api, process } = await bench.start(folder);
    // On a server each case is a journey of its own, and those in hand have five seconds: fewer cases, of the same size.
    const register = onServer ? registerOf(200, 'Der er gået ti måneder uden svar. '.repeat(16)) : registerOf(3_000);
    const [heading = '', ...rows] = register.split('\n');
    const half = rows.length - 50;
    const upload = request(`${api.url}/imports?register=stopped`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.tokenOf('analyst')}`, 'content-type': 'text/csv' },
    });
    const answered = new Promise<string>((resolve, reject) => {
      upload.on('response', (response) => void text(response).then(resolve, reject));
      upload.on('error', reject);
    });
    upload.write([heading, ...rows.slice(0, half), ''].join('\n'));
    // The question about the metrics is itself one of the two.
    const inHand = async () => (await fetch(`${api.url}/metrics`)).text();
    while (!(await inHand()).includes('lydhoer_http_requests_in_hand 2')) await api.health();
    process.signal('SIGTERM');
    await untilStopping(api.url);
    upload.end(rows.slice(half).join('\n'));
    expect(JSON.parse(await answered)).toMatchObject({ imported: rows.length, refused: 0, readToEnd: true });
    expect(await process.ended).toBe(0);
    const imported = (await readLog(folder)).filter(({ type }) => type === 'ComplaintRegistered');
    expect(imported).toHaveLength(rows.length);
  });
});

/** Waits until the app turns new requests away: it has heard that it is to stop. */
async function untilStopping(url: string): Promise<void> {
  while ((await fetch(`${url}/vocabulary`)).status !== 503);
}
