import { connect, type AddressInfo } from 'node:net';
import { NotesModule } from '../testing/probe.js';
import { sliceBench, type SliceBench } from '../testing/slice-bench.js';
import { Requests, type EndedRequest } from './requests.js';

describe('The requests of a server', () => {
  let bench: SliceBench;
  let requests: Requests;
  let port: number;
  beforeEach(async () => {
    bench = await sliceBench([NotesModule]);
    await bench.app.listen(0, '127.0.0.1');
    requests = Requests.of(bench.app.getHttpAdapter().getInstance());
    port = (bench.app.getHttpServer().address() as AddressInfo).port;
  });
  afterEach(() => bench.close());

  const next = (what: 'began' | 'ended') =>
    new Promise<EndedRequest | undefined>((resolve) => {
      requests.observe({
        [what]: (told?: EndedRequest) => {
          resolve(told);
        },
      });
    });
  /** A command of which the body never comes. */
  async function begun() {
    const began = next('began');
    const socket = connect(port, '127.0.0.1');
    socket.write('POST /notes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{');
    await began;
    return socket;
  }

  it('of a caller who hangs up before the answer end as abandoned, and are in nobody’s hand', async () => {
    const socket = await begun();
    expect(requests.inHand).toBe(1);
    const ended = next('ended');
    socket.destroy();
    expect(await ended).toMatchObject({ status: 499, outcome: 'abandoned', route: '/notes' });
    expect(requests.inHand).toBe(0);
  });

  it('end once, with the status that was answered', async () => {
    const ended: EndedRequest[] = [];
    requests.observe({ ended: (request) => ended.push(request) });
    const closed = new Promise((resolve) =>
      bench.app.getHttpServer().once('connection', (socket: NodeJS.EventEmitter) => socket.once('close', resolve)),
    );
    await fetch(`http://127.0.0.1:${port}/nowhere`, { headers: { connection: 'close' } });
    await closed;
    expect(ended.map(({ status }) => status)).toEqual([404]);
  });

  it('are turned away while the server stops, which waits for those in hand', async () => {
    const socket = await begun();
    let drained = false;
    const draining = requests.drain().then(() => (drained = true));
    expect((await bench.as('jurist-1').get('/notes')).status).toBe(503);
    expect(drained).toBe(false);
    socket.destroy();
    await draining;
    expect(requests.inHand).toBe(0);
  });

  it('are let in before it is ready only from within, and after it when the process is there to answer', async () => {
    const ask = () => bench.as('jurist-1').get('/notes');
    requests.closed = 'starting';
    const early = await ask();
    expect([early.status, early.body.type, early.headers['retry-after']]).toEqual([503, '/problems/starting', '5']);
    expect((await requests.asInsider(ask)).status).not.toBe(503);
    requests.closed = 'not-answered-here';
    expect((await ask()).body).toMatchObject({ status: 421, type: '/problems/not-answered-here' });
    requests.closed = undefined;
    expect((await ask()).status).not.toBe(503);
  });

  it('keep a server that has none in hand from nothing', async () => {
    await requests.drain();
    expect(requests.stopping).toBe(true);
  });
});
