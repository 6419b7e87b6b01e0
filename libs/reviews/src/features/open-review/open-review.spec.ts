import type { SliceBench } from '@lydhoer/http/testing';
import {
  complaintReviewBody,
  done,
  nobodys,
  ownInitiativeBody,
  registeredComplaint,
  reviewsBench,
} from '../../testing/reviews-bench.js';

describe('Opening a review', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await reviewsBench();
  });
  afterAll(() => bench.close());
  const open = (body: object) => bench.as('borgerraadgiver').post('/reviews', body);

  it('on own initiative gives its id', async () => {
    const { status, body, headers } = await open(ownInitiativeBody());
    expect([status, headers.etag, body.revision, body.repeated]).toEqual([201, '"0"', '0', false]);
  });
  it('on a complaint keeps the citizen’s consent', async () => {
    const { complaintId } = await registeredComplaint(bench);
    const { body } = await open(complaintReviewBody(complaintId));
    const review = await bench.as('borgerraadgiver').get(`/reviews/${body.id}`);
    expect(review.body).toMatchObject({
      occasion: 'complaint',
      complaintId,
      consent: { givenOn: '2026-02-26', how: 'oral' },
      subject: 'Familien Holm har ventet siden november',
      state: 'draft',
    });
  });
  it('on a complaint without consent is refused', async () => {
    const { complaintId } = await registeredComplaint(bench);
    const { status, body } = await open(complaintReviewBody(complaintId, { consent: null }));
    expect([status, body.type]).toEqual([422, '/problems/review-consent-missing']);
  });
  it('on a complaint nobody registered is refused', async () => {
    const { status, body } = await open(complaintReviewBody(nobodys));
    expect([status, body.type]).toEqual([422, '/problems/reviewed-complaint-unknown']);
  });
  it('on a contact is refused until it is a complaint', async () => {
    const contactId = await done(bench, 'jurist-1', '/contacts', {
      channel: 'phone',
      form: 'oral',
      receivedOn: '2026-02-20',
      complainant: { role: 'anonymous' },
    });
    const { body } = await open(complaintReviewBody(contactId));
    expect(body.type).toBe('/problems/reviewed-contact-is-no-complaint');
    await done(bench, 'jurist-1', `/contacts/${contactId}/complaint`, {
      turnedOn: '2026-02-21',
      points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
    });
    expect((await open(complaintReviewBody(contactId))).status).toBe(201);
  });
  it('on a complaint that was merged away is refused with the one that goes on, until it is taken out again', async () => {
    const { complaintId: first } = await registeredComplaint(bench);
    const { complaintId: again } = await registeredComplaint(bench);
    const before = await open(complaintReviewBody(again));
    expect(before.status).toBe(201);
    await done(bench, 'jurist-1', `/complaints/${again}/merging`, { into: first, reason: 'Samme brev' });
    const { status, body } = await open(complaintReviewBody(again));
    expect([status, body.type, body.goesOnIn]).toEqual([422, '/problems/reviewed-complaint-goes-on-elsewhere', first]);
    expect(body.detail).toContain(first);
    expect((await open(complaintReviewBody(first))).status).toBe(201);
    const review = await bench.as('borgerraadgiver').get(`/reviews/${before.body.id}`);
    expect(review.body.complaintId).toBe(again);
    const finding = `/reviews/${before.body.id}/findings`;
    await done(bench, 'borgerraadgiver', finding, { criticism: 'regrettable', text: 'Ingen fik besked.' });
    await done(bench, 'jurist-1', `/complaints/${again}/unmerging`, { reason: 'To breve' });
    expect((await open(complaintReviewBody(again))).status).toBe(201);
  });
  it('on a registration that was annulled is refused, until it is reinstated', async () => {
    const { complaintId: other } = await registeredComplaint(bench);
    const { complaintId: twice } = await registeredComplaint(bench);
    const { complaintId: mistaken } = await registeredComplaint(bench);
    const reason = 'Fejl';
    const annulment = { ground: 'registered-twice', otherComplaintId: other, reason };
    await done(bench, 'jurist-1', `/complaints/${twice}/annulment`, annulment);
    await done(bench, 'jurist-1', `/complaints/${mistaken}/annulment`, { ground: 'registered-in-error', reason });
    const [sent, refused] = [await open(complaintReviewBody(twice)), await open(complaintReviewBody(mistaken))];
    expect([sent.body.type, sent.body.goesOnIn]).toEqual(['/problems/reviewed-complaint-goes-on-elsewhere', other]);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/reviewed-complaint-annulled']);
    await done(bench, 'jurist-1', `/complaints/${mistaken}/reinstatement`, { reason });
    expect((await open(complaintReviewBody(mistaken))).status).toBe(201);
  });
  it('again under the same key is the same review', async () => {
    const key = { 'idempotency-key': 'open-1' };
    const first = await bench.as('borgerraadgiver').post('/reviews', ownInitiativeBody(), key);
    const again = await bench.as('borgerraadgiver').post('/reviews', ownInitiativeBody(), key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    const other = await bench.as('borgerraadgiver').post('/reviews', ownInitiativeBody({ subject: 'Andet' }), key);
    expect(other.status).toBe(422);
  });
  it.each(['jurist-1', 'team-leader-boerneliv', 'working-group-1', 'operator'] as const)(
    'is not for the %s',
    async (persona) => {
      const { status, body } = await bench.as(persona).post('/reviews', ownInitiativeBody());
      expect([status, body.type]).toEqual([403, '/problems/forbidden']);
    },
  );
  it.each([
    ['an unknown field', { cpr: '0101901234' }, 'cpr'],
    ['an impossible date', { openedOn: '2026-02-30' }, 'openedOn'],
    ['an unknown occasion', { occasion: 'rumour' }, 'occasion'],
    ['a blank subject', { subject: ' ' }, 'subject'],
    ['a consent that is no object', { consent: ['oral'] }, 'consent'],
    ['a consent of an unknown form', { consent: { givenOn: '2026-02-26', how: 'nod' } }, 'consent.how'],
    ['a complaint that is no id', { complaintId: "1' OR 1=1" }, 'complaintId'],
  ])('with %s names the field and writes nothing', async (_what, changes, field) => {
    const head = await bench.store.head();
    const { status, body } = await open(ownInitiativeBody(changes));
    expect([status, body.errors[0].field]).toEqual([400, field]);
    expect(await bench.store.head()).toBe(head);
  });
  it('in the future is refused, in Danish and in English', async () => {
    const body = ownInitiativeBody({ openedOn: '2026-03-03' });
    const danish = await open(body);
    expect([danish.status, danish.body.title]).toEqual([422, 'Datoen ligger i fremtiden']);
    const english = await bench.as('borgerraadgiver').post('/reviews', body, { 'accept-language': 'en' });
    expect(english.body.detail).toContain('2026-03-02');
  });
});
