import { connect, type AddressInfo } from 'node:net';
import { demoPersona } from '@lydhoer/access';
import { HostedApplication } from './hostile/application.js';
import { logHolds } from './hostile/promises.js';
import { planted } from './hostile/nasty.js';

let application: HostedApplication;
let port: number;
let jurist: string;
let analyst: string;

beforeAll(async () => {
  application = await HostedApplication.open();
  await application.app.listen(0, '127.0.0.1');
  ({ port } = application.app.getHttpServer().address() as AddressInfo);
  jurist = `Host: x\r\nConnection: close\r\nAuthorization: Bearer ${await application.tokenOf(demoPersona('jurist-1'))}\r\n`;
  analyst = `Host: x\r\nAuthorization: Bearer ${await application.tokenOf(demoPersona('analyst'))}\r\n`;
});

/** Sends bytes on a connection of their own, and gives everything that comes back until the server closes it. */
function wire(bytes: string | Buffer, { breaksOff = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => (breaksOff ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
const statusesIn = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

const json = 'Content-Type: application/json\r\n';
const chunked = `${json}Transfer-Encoding: chunked\r\n`;
const post = (headers: string, body: string) => () => `POST /complaints HTTP/1.1\r\n${jurist}${headers}\r\n${body}`;
const get =
  (url: string, headers = '') =>
  () =>
    `GET ${url} HTTP/1.1\r\n${jurist}${headers}\r\n`;

const keptAlive = 'GET /problems/x HTTP/1.1\r\nHost: x\r\n\r\n';

describe('On the bare connection', () => {
  it.each<[string, () => string | Buffer, number[]]>([
    ['a TLS handshake', () => Buffer.from('16030100c8010000c40303', 'hex'), [400]],
    ['the preface of HTTP/2', () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400]],
    ['no Host', () => 'GET /complaints HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
    ['two lengths', post(`${json}Content-Length: 2\r\nContent-Length: 3\r\n`, '{}'), [400]],
    ['a length and chunks', post(`${chunked}Content-Length: 2\r\n`, '2\r\n{}\r\n0\r\n\r\n'), [400]],
    ['a length below zero', post(`${json}Content-Length: -1\r\n`, '{}'), [400]],
    ['a length beyond numbers', post(`${json}Content-Length: ${'9'.repeat(21)}\r\n`, '{}'), [400]],
    ['a length beyond the limit', post(`${json}Content-Length: 99999999\r\n`, '{}'), [413]],
    ['a chunk without a size', post(chunked, 'zz\r\n{}\r\n0\r\n\r\n'), [400]],
    ['a chunk of 20 kB of extensions', post(chunked, `2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`), [400]],
    ['trailers', post(chunked, '2\r\n{}\r\n0\r\nX-Y: z\r\n\r\n'), [400]],
    ['an expectation', post(`${json}Expect: x\r\nContent-Length: 2\r\n`, '{}'), [417]],
    ['a header without a colon', get('/complaints', 'nonsense\r\n'), [400]],
    ['a header with U+0000', get('/complaints', 'X: a\u0000b\r\n'), [400]],
    ['a header over two lines', get('/complaints', 'X: a\r\n b\r\n'), [400]],
    ['bare line feeds', () => `GET /complaints HTTP/1.1\n${jurist}\n`, [400]],
    ['headers of 20 kB', get('/complaints', `X: ${'x'.repeat(20_000)}\r\n`), [431]],
    ['5 000 headers', get('/complaints', 'A: b\r\n'.repeat(5_000)), [431]],
    ['an address of 20 kB', get(`/${'x'.repeat(20_000)}`), [431]],
    ['an address with a blank', get(`/complaints/${planted.cpr} x`), [400]],
    ['an address without a slash', get('complaints'), [400]],
    ['an address in raw Danish', get(`/complaints/${planted.name}`), [400]],
    ['an address out of the documentation’s folder', get('/docs/../../../package.json'), [404]],
    ['the same, encoded', get('/docs/..%2f..%2f..%2fpackage.json'), [404]],
    ['the same, encoded twice', get('/docs/%252e%252e/%252e%252e/package.json'), [404]],
    ['an address with a host of its own', get(`//evil.example/${planted.cpr}`), [404]],
    ['a file of a dot', get('/docs/.env'), [404]],
    ['an asterisk', () => `OPTIONS * HTTP/1.1\r\n${jurist}\r\n`, [404]],
    ['two keys', post(`${json}Idempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: 2\r\n`, '{}'), [400]],
    ['two positions', get('/complaints', 'Lydhoer-Position: 1\r\nLydhoer-Position: 2\r\n'), [400]],
    ['requests one behind the other', () => `${keptAlive}${keptAlive}${get('/nowhere')()}`, [404, 404, 404]],
    ['rubbish behind a request', () => `${keptAlive}\u0001\u0002\r\n\r\n`, [404, 400]],
    ['an upgrade', () => 'GET /nowhere HTTP/1.0\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', [404]],
  ])('%s is answered as a problem, and nothing is written', async (_what, bytes, statuses) => {
    const [before, lines] = [await application.head(), application.logged.length];
    const answer = await wire(bytes());
    expect(statusesIn(answer)).toEqual(statuses);
    expect(answer.match(/Content-Type: application\/problem\+json/gi)).toHaveLength(statuses.length);
    expect(answer).not.toMatch(/node_modules|\bat .+:\d+:\d+|"name": "lydhoer"/);
    expect(await application.head()).toBe(before);
    logHolds(application.logged.slice(lines));
  });

  it.each([
    ['half a request line', () => 'GET /comp'],
    ['half a body', post(`${json}Content-Length: 100\r\n`, '{"channel":')],
    ['half a chunk', post(chunked, '10\r\n{"channel":')],
  ])('%s is answered, and nothing is written', async (_what, bytes) => {
    const before = await application.head();
    expect(statusesIn(await wire(bytes(), { breaksOff: true }))).toEqual([400]);
    expect(await application.head()).toBe(before);
  });

  it('a register whose sender hangs up leaves nothing', async () => {
    const [before, lines] = [await application.head(), application.logged.length];
    const rows = [
      'registernr;modtaget;beskrivelse',
      ...[1, 2, 3, 4, 5].map((id) => `${id};02-01-2024;${'y'.repeat(19_000)}`),
    ];
    const headers = `POST /imports?register=r HTTP/1.1\r\n${analyst}Content-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n`;
    const socket = connect(port, '127.0.0.1');
    await new Promise((sent) => socket.write(headers + rows.join('\n'), sent));
    socket.destroy();
    const ended = () => application.logged.slice(lines).some((line) => line.includes('"route":"/imports"'));
    while (!ended()) await new Promise(setImmediate);
    expect(await application.head()).toBe(before);
  });

  it('afterwards everybody else is answered, and nothing of it was a failure of the server’s', async () => {
    expect(statusesIn(await wire(get('/complaints')()))).toEqual([200]);
    // Whatever still went on has ended then.
    await application.close();
    expect(application.logged.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
