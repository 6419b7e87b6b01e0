import { request as rawRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { sliceBench, type SliceBench } from '../testing/slice-bench.js';

/** Stands for what must never show up: in an answer, in a log line. */
const personal = '010190-1234';

let bench: SliceBench;
let port: number;
beforeAll(async () => {
  bench = await sliceBench([]);
  await bench.app.listen(0, '127.0.0.1');
  ({ port } = bench.app.getHttpServer().address() as AddressInfo);
});
afterAll(() => bench.close());

describe('Bytes that are no request', () => {
  const wire = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('close', () => {
        resolve(answer);
      });
      socket.on('error', reject);
    });

  it('are answered 400 as a problem, and the connection is closed', async () => {
    const answer = await wire(`GET /notes?${personal} HTTP/9\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(answer).not.toContain(personal);
  });

  it('are answered 431 when the headers are too large', async () => {
    const answer = await wire(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('/problems/headers-too-large');
  });

  it('do not keep others from being answered', async () => {
    const status = await new Promise((resolve, reject) => {
      rawRequest({ port, path: '/problems' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(200);
  });
});
