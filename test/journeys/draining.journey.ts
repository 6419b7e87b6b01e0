import { connect, type Socket } from 'node:net';
import { RunningApp } from './running-app.js';

const rows = [
  'registernr;modtaget;type;kanal;form;klager;art;tema;team',
  '2015-001;12-01-2015;klage;brev;skriftlig;forældremyndighedsindehaver;formalitet;TIME.LONG;team-1',
];
const register = `${rows.join('\r\n')}\r\n`;

/** An upload of which the last bytes are still to come. */
async function halfSent(app: RunningApp): Promise<{ finish: () => Promise<string>; socket: Socket }> {
  const body = JSON.stringify({ persona: 'borgerraadgiver' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${app.url}/demo/tokens`, { method: 'POST', headers, body });
  const { token } = (await answer.json()) as { token: string };
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  let answered = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (answered += chunk));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  socket.write(
    `POST /imports?register=halvt HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: text/csv\r\nContent-Length: ${Buffer.byteLength(register)}\r\n\r\n${register.slice(0, 40)}`,
  );
  const finish = async () => {
    socket.write(register.slice(40));
    await ended;
    return answered;
  };
  return { finish, socket };
}

describe('An app that is told to stop', () => {
  it('says that it is not ready and takes nothing new, while what it has in hand is finished', async () => {
    const app = await RunningApp.start();
    try {
      const metrics = async () => (await fetch(`${app.url}/metrics`)).text();
      const upload = await halfSent(app);
      // The scrape is itself one of the two.
      while (!(await metrics()).includes('lydhoer_http_requests_in_hand 2'));
      expect((await fetch(`${app.url}/health/ready`)).status).toBe(200);

      const stopped = app.stop();
      let ready = await fetch(`${app.url}/health/ready`);
      while (ready.status !== 503) ready = await fetch(`${app.url}/health/ready`);
      expect(await ready.json()).toMatchObject({ status: 'stopping', store: 'reachable' });
      expect(ready.headers.get('connection')).toBe('close');
      expect(ready.headers.get('cache-control')).toBe('no-store');
      expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
      expect(await metrics()).toContain('lydhoer_store_up 1');
      const turnedAway = await app.as('jurist-1').get('/complaints');
      expect(turnedAway).toMatchObject({ status: 503, body: { type: '/problems/stopping' } });
      expect(turnedAway.headers.get('retry-after')).toBe('5');

      expect(await upload.finish()).toMatch(/^HTTP\/1\.1 200 .*"imported":1,/s);
      expect(await stopped).toBe(0);
    } finally {
      await app.remove();
    }
  }, 60_000);
});
