import { connect } from 'node:net';
import { anonymousContact } from './cases.js';
import { RunningApp } from './running-app.js';

describe('Stopping', () => {
  it('keeps every registration that was answered, and does not wait for a caller who never finishes', async () => {
    let app = await RunningApp.start();
    try {
      const { hostname, port } = new URL(app.url);
      const slow = connect(Number(port), hostname);
      const cut = new Promise((resolve) => slow.once('close', resolve));
      slow.on('error', () => undefined);
      slow.write(
        'POST /demo/tokens HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      );

      const answered = new Map<string, string>();
      const register = (key: string) =>
        app.as('jurist-1').post('/contacts', anonymousContact, { 'idempotency-key': key });
      await register('first');
      const busy = Array.from({ length: 4 }, async (_, caller) => {
        for (let next = 0; ; next++) {
          const key = `${caller}-${next}`;
          const answer = await register(key).catch(() => undefined);
          if (answer?.status !== 201) return;
          answered.set(key, answer.body.id as string);
        }
      });
      while (answered.size < 20) await register(`until-${answered.size}`);
      expect(await app.stop()).toBe(0);
      await Promise.all([cut, ...busy]);

      app = await RunningApp.start(app.folder);
      for (const [key, id] of answered) expect((await register(key)).body).toMatchObject({ id, repeated: true });
    } finally {
      await app.remove();
    }
  }, 60_000);
});
