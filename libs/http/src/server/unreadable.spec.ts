import { connect, type AddressInfo } from 'node:net';
import { NotesModule } from '../testing/probe.js';
import { sliceBench, type SliceBench } from '../testing/slice-bench.js';

let bench: SliceBench;
let token: string;
beforeAll(async () => {
  bench = await sliceBench([NotesModule]);
  await bench.app.listen(0, '127.0.0.1');
  const { body } = await bench.bare().post('/demo/tokens', { persona: 'jurist-1' });
  token = String(body.token);
});
afterAll(() => bench.close());

/** Sends bytes on a connection of their own, and gives everything that comes back until it is closed. */
async function wire(...parts: readonly string[]): Promise<string> {
  const { port } = bench.app.getHttpServer().address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const part of parts) socket.write(part);
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
const statusesIn = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const problemsIn = (answer: string) => [...answer.matchAll(/"type":"\/problems\/([\w-]+)"/g)].map(([, code]) => code);

const note = JSON.stringify({ day: '2026-03-01', lines: [{ text: 'Æøå' }] });
const posted = (body: string, length: number, more = '') =>
  `POST /notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n${more}` +
  `Content-Length: ${length}\r\n\r\n${body}`;

describe('Bytes that are no request', () => {
  it('behind a command that is carried out do not take the place of its answer', async () => {
    const before = await bench.store.head();
    const answer = await wire(posted(`${note}rubbish`, Buffer.byteLength(note)));
    expect(statusesIn(answer)).toEqual([201, 400]);
    expect(await bench.store.head()).toBe(before + 1n);
  });

  it('behind several requests are answered last', async () => {
    const get = 'GET /problems/x HTTP/1.1\r\nHost: x\r\n\r\n';
    const answer = await wire(`${get}${get}\u0000\u0001\r\n\r\n`, 'more\r\n\r\n');
    expect(problemsIn(answer)).toEqual(['problem-unknown', 'problem-unknown', 'request-malformed']);
  });

  it('inside a body are answered at once, and nothing is written', async () => {
    const before = await bench.store.head();
    const headers = `POST /notes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n`;
    const answer = await wire(`${headers}Content-Type: application/json\r\n\r\nzz\r\n${note}\r\n0\r\n\r\n`);
    expect(problemsIn(answer)).toEqual(['request-malformed']);
    expect(await bench.store.head()).toBe(before);
  });
});

describe('What Node refuses by itself is told as a problem', () => {
  it('when the Host is missing', async () => {
    const answer = await wire('GET /problems/x HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect([statusesIn(answer), problemsIn(answer)]).toEqual([[400], ['request-malformed']]);
  });

  it('but not when the request is HTTP/1.0, which knows no Host', async () => {
    expect(problemsIn(await wire('GET /problems/x HTTP/1.0\r\n\r\n'))).toEqual(['problem-unknown']);
  });

  it('when something unknown is expected', async () => {
    const answer = await wire(posted(note, Buffer.byteLength(note), 'Expect: a-miracle\r\nAccept-Language: en\r\n'));
    expect([statusesIn(answer), problemsIn(answer)]).toEqual([[417], ['expectation-failed']]);
    expect(answer).toContain('That cannot be promised');
  });
});
