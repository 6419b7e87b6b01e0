import { today } from './cases.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

describe('A review on own initiative', () => {
  let at: string;
  let recommendationId: string;

  it('is opened without a complaint and without consent', async () => {
    const consent = { givenOn: today(), how: 'oral' };
    const review = { openedOn: today(), occasion: 'own-initiative', subject: 'Notatpligten i tre teams' };
    expect((await app.as('jurist-1').post('/reviews', review)).status).toBe(403);
    expect((await app.as('borgerraadgiver').post('/reviews', { ...review, consent })).status).toBeGreaterThanOrEqual(
      400,
    );
    const opened = await app.as('borgerraadgiver').post('/reviews', review);
    expect(opened.status).toBe(201);
    at = `/reviews/${opened.body.id}`;
  });

  it('is a draft that nobody else sees or counts', async () => {
    const adviser = app.as('borgerraadgiver');
    const recommendation = await adviser.post(`${at}/recommendations`, {
      addressee: { kind: 'team', id: 'skoleliv' },
      replyDueOn: today(),
      text: 'Skriv notat samme dag.',
    });
    recommendationId = recommendation.body.id;
    expect((await adviser.post(`${at}/conclusion`, {})).body.type).toBe('/problems/review-without-finding');
    const finding = { criticism: 'criticisable', text: 'Notater mangler i hver tredje sag.' };
    expect((await adviser.post(`${at}/findings`, finding)).status).toBe(201);
    for (const persona of ['jurist-1', 'team-leader-skoleliv', 'working-group-1'] as const) {
      expect((await app.as(persona).get('/reviews')).body.items).toEqual([]);
      expect((await app.as(persona).get(at)).text).not.toContain('Notatpligten');
    }
    expect((await adviser.get('/reviews')).body.items).toHaveLength(1);
  });

  it('cannot be replied to before it is published, and then by its addressee alone', async () => {
    const reply = { reply: 'rejected', repliedOn: today(), reasons: 'Vi gør det allerede.' };
    const path = `${at}/recommendations/${recommendationId}/reply`;
    expect((await app.as('team-leader-skoleliv').post(path, reply)).status).toBeGreaterThanOrEqual(400);
    expect((await app.as('borgerraadgiver').post(`${at}/publication`, {})).status).toBe(200);
    expect((await app.as('team-leader-boerneliv').post(path, reply)).status).toBe(403);
    const without = await app.as('team-leader-skoleliv').post(path, { ...reply, reasons: undefined });
    expect(without.status).toBeGreaterThanOrEqual(400);
    expect((await app.as('team-leader-skoleliv').post(path, reply)).status).toBe(200);
  });

  it('is concluded, and changes no more', async () => {
    const adviser = app.as('borgerraadgiver');
    expect((await adviser.post(`${at}/conclusion`, {})).status).toBe(200);
    const after = await adviser.post(`${at}/findings`, { criticism: 'none', text: 'For sent.' });
    expect(after.status).toBe(409);
    expect((await app.as('jurist-1').get(at)).body.concludedOn).toBe(today());
  });
});
