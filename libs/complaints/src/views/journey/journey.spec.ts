import { personKey, textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  adviserChangeBody,
  answerBody,
  citizenContactBody,
  complaintBody,
  complaintsBench,
  pointIds,
  recordForeign,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

const secrets = /Mette|Villads|ventet|stille|besked|Ringede/;

describe('GET /complaints/:id/journey', () => {
  let bench: SliceBench;
  let id: string;
  beforeAll(async () => {
    bench = await complaintsBench();
    id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const jurist = bench.as('jurist-1');
    await jurist.post(`/complaints/${id}/adviser-changes`, adviserChangeBody());
    await jurist.post(`/complaints/${id}/citizen-contacts`, citizenContactBody());
    bench.clock.set('2026-03-05T09:00:00.000Z');
    const [pointId = ''] = await pointIds(bench, id);
    await jurist.post(`/complaints/${id}/points/${pointId}/answer`, answerBody({ answeredOn: '2026-03-04' }));
    bench.clock.set('2026-03-09T09:00:00.000Z');
  });
  afterAll(() => bench.close());

  const journey = (query = '') => bench.as('jurist-1').get(`/complaints/${id}/journey${query}`);

  it('tells what the citizen met, in order, and how long it took', async () => {
    const { status, body } = await journey();
    expect(status).toBe(200);
    const steps = body.steps.filter(({ kind }: { kind: string }) => !kind.startsWith('deadline'));
    expect(steps.map(({ text }: { text: string }) => text)).toEqual([
      'Den 3. november 2025 blev en tidligere rådgiver afløst af rådgiver A, fordi rådgiveren stoppede i kommunen.',
      'Den 1. december 2025 henvendte borgeren sig pr. telefon, og borgeren måtte fortælle sin historie igen.',
      'Den 20. februar 2026 klagede borgeren i en e-mail.',
      'Den 4. marts 2026 svarede kommunen på klagen: borgeren fik medhold.',
    ]);
    expect(body.steps[0].daysSinceLast).toBeNull();
    expect(body.steps[1].daysSinceLast).toBe(28);
    expect(body.staff).toEqual([{ letter: 'A', staffId: staffId('caseworker-boerneliv') }]);
  });

  it('says what it comes to', async () => {
    const { body } = await journey();
    expect(body).toMatchObject({ asOf: null, on: '2026-03-09', complainantRole: 'custody-holder' });
    expect(body.facts).toMatchObject({
      beganOn: '2025-11-03',
      receivedOn: '2026-02-20',
      endedOn: null,
      daysSinceReceipt: 17,
      advisers: 2,
      adviserChanges: 1,
      caseworkers: 0,
      contacts: 1,
      storyToldAgain: 1,
      longestSilence: { from: '2026-02-20', to: '2026-03-04', days: 12, lasts: false },
    });
  });

  it('is pseudonymised for anybody who does not ask for persons', async () => {
    const { text } = await journey();
    expect(text).not.toMatch(secrets);
    expect((await journey('?format=text')).text).not.toMatch(secrets);
  });

  it('names people and quotes texts for those who may read them', async () => {
    const { body } = await journey('?persons=true');
    expect([body.citizen.name, body.concerns.name]).toEqual(['Mette Holm', 'Villads Holm']);
    const contact = body.steps.find(({ kind }: { kind: string }) => kind === 'contact');
    expect(contact.words).toEqual([{ label: 'Notat', text: 'Ringede og fortalte om Villads forfra.' }]);
    const { text } = await journey('?persons=true&format=text');
    expect(text).toContain('Borgeren er Mette Holm (forældremyndighedsindehaver), og sagen handler om Villads Holm.');
    expect(text).toContain('Begrundelse: »Der gik fire måneder uden besked.«');
  });

  it.each([
    ['working-group-1', 200, 403],
    ['borgerraadgiver', 200, 403],
    ['team-leader-boerneliv', 200, 200],
    ['caseworker-boerneliv', 200, 200],
    ['caseworker-ungeliv', 403, 403],
    ['analyst', 403, 403],
    ['operator', 403, 403],
  ] as const)('answers %s with %i, with persons %i', async (persona, without, withPersons) => {
    expect((await bench.as(persona).get(`/complaints/${id}/journey`)).status).toBe(without);
    expect((await bench.as(persona).get(`/complaints/${id}/journey?persons=true`)).status).toBe(withPersons);
  });

  it('is a Danish text where Accept prefers one, and `format` decides before that', async () => {
    const accept = { accept: 'text/plain' };
    const aloud = await bench.as('jurist-1').get(`/complaints/${id}/journey`, accept);
    expect(aloud.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(aloud.headers.vary).toContain('Accept');
    expect(aloud.text).toMatch(/^Klagerejse: klage 2026-0001\n\nSådan er rejsen, som den ser ud den 9\. marts 2026\./);
    expect(aloud.headers.etag).toBe((await journey()).headers.etag);
    const json = await bench.as('jurist-1').get(`/complaints/${id}/journey?format=json`, accept);
    expect(json.body.id).toBe(id);
    expect((await journey('?format=pdf')).status).toBe(400);
  });

  it('shows what was published of reviews, and nothing of drafts', async () => {
    const other = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const review = (reviewId: string, type: string, data: object) =>
      recordForeign(bench, `review-${reviewId}`, { type, data: { reviewId, ...data } });
    const opened = { openedBy: 'x', openedOn: '2026-03-06', occasion: 'complaint', complaintId: other, subject: 'x' };
    const consent = { givenOn: '2026-03-06', how: 'oral' };
    await review('r1', 'ReviewOpened', { ...opened, consent });
    await review('r2', 'ReviewOpened', { ...opened, consent });
    await review('r1', 'ReviewPublished', { publishedOn: '2026-03-07', findings: [], recommendations: [] });
    const { body } = await bench.as('jurist-1').get(`/complaints/${other}/journey`);
    expect(body.steps.filter(({ kind }: { kind: string }) => kind === 'review')).toMatchObject([
      { on: '2026-03-07', text: 'Den 7. marts 2026 offentliggjorde borgerrådgiveren sin undersøgelse.', type: null },
    ]);
    const before = await bench.as('jurist-1').get(`/complaints/${other}/journey?asOf=2026-03-08`);
    expect([before.status, before.body.type]).toEqual([404, '/problems/complaint-not-known-then']);
  });

  it('shows that somebody and their words were forgotten', async () => {
    const gone = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const { body: known } = await bench.as('jurist-1').get(`/complaints/${gone}/journey?persons=true`);
    await bench.vault.forget(personKey(known.citizen.personId));
    await bench.vault.forget(textKey(`complaint-${gone}`));
    const { body } = await bench.as('jurist-1').get(`/complaints/${gone}/journey?persons=true`);
    expect(body.citizen).toEqual({ personId: known.citizen.personId, name: null, forgotten: true });
    expect(body.steps[0].words).toContainEqual({ label: 'Med borgerens egne ord', text: null });
  });

  it('of nothing is not found', async () => {
    const unknown = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000/journey');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/complaint-unknown']);
    expect((await bench.as('jurist-1').get('/complaints/4711/journey')).status).toBe(404);
  });

  describe('as of a day', () => {
    it('is what was known at its end: without what came later', async () => {
      const { body } = await journey('?asOf=2026-03-04');
      expect(body).toMatchObject({
        on: '2026-03-04',
        asOf: { day: '2026-03-04', position: expect.stringMatching(/^\d+$/) },
      });
      expect(body.facts.longestSilence).toEqual({ from: '2026-02-20', to: '2026-03-04', days: 12, lasts: true });
      expect(body.steps.some(({ kind }: { kind: string }) => kind === 'answer')).toBe(false);
      expect((await journey('?asOf=2026-03-04&format=text')).text).toContain('som man kendte den den 4. marts 2026');
    });

    it('is the same for ever', async () => {
      const before = await journey('?asOf=2026-03-05');
      const jurist = bench.as('jurist-1');
      await jurist.post(`/complaints/${id}/receipt-date`, { receivedOn: '2026-02-18', reason: 'Postrummet.' });
      expect((await journey('?asOf=2026-03-05')).text).toBe(before.text);
      expect((await journey()).body.facts.receivedOn).toBe('2026-02-18');
    });

    it.each([
      ['2026-03-09', 400, 'as-of-not-a-finished-day'],
      ['2026-03-10', 400, 'as-of-not-a-finished-day'],
      ['2026-03-01', 404, 'complaint-not-known-then'],
      ['2026-02-30', 400, 'input-not-valid'],
    ])('refuses %s', async (asOf, status, code) => {
      const answer = await journey(`?asOf=${asOf}`);
      expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
    });
  });
});
