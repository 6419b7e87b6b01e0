import { personKey, textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  contactBody,
  pointIds,
  recordForeign,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

const secrets = /Mette|Villads|ventet|stille|besked|rådgiver|note/;

describe('A complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const answeredComplaint = async () => {
    const id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    const [pointId = ''] = await pointIds(bench, id);
    await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/answer`, answerBody());
    return id;
  };
  const consentTo = (complaintId: string, consent: object | null) =>
    recordForeign(bench, `review-${complaintId}`, {
      type: 'ReviewOpened',
      data: {
        reviewId: complaintId,
        openedBy: staffId('borgerraadgiver'),
        openedOn: '2026-03-02',
        occasion: 'complaint',
        complaintId,
        consent,
        subject: 'Ventetid.',
      },
    });

  it('is pseudonymised: no sealed field is there, for anybody who does not ask for persons', async () => {
    const id = await answeredComplaint();
    const { body, text } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(text).not.toMatch(secrets);
    expect(body).not.toHaveProperty('narrative');
    expect(body.complainant.person).toEqual({ personId: expect.any(String) });
    expect(body.points[0].answer).toEqual({ outcome: 'upheld', dismissalReason: null, answeredOn: '2026-02-27' });
  });

  it('carries its revision as ETag', async () => {
    const id = await answeredComplaint();
    const { body, headers } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect([body.revision, headers.etag]).toEqual(['1', '"1"']);
  });

  it.each(['jurist-1', 'team-leader-boerneliv', 'caseworker-boerneliv'] as const)(
    'is shown with persons to %s',
    async (persona) => {
      const id = await answeredComplaint();
      const { body } = await bench.as(persona).get(`/complaints/${id}?persons=true`);
      expect(body.complainant.person.name).toBe('Mette Holm');
      expect(body.points[0].answer.reasons).toBe('Der gik fire måneder uden besked.');
    },
  );

  it.each(['team-leader-skoleliv', 'working-group-1', 'borgerraadgiver'] as const)(
    'is shown without persons only to %s',
    async (persona) => {
      const id = await answeredComplaint();
      expect((await bench.as(persona).get(`/complaints/${id}`)).status).toBe(200);
      const refused = await bench.as(persona).get(`/complaints/${id}?persons=true`);
      expect(refused.status).toBe(403);
      expect(refused.text).not.toMatch(/Mette|Villads/);
    },
  );

  it('is shown with persons to the borgerrådgiver where the citizen agreed, and only there', async () => {
    const agreed = await answeredComplaint();
    const unasked = await answeredComplaint();
    await consentTo(agreed, { givenOn: '2026-03-01', how: 'written' });
    const { status, body } = await bench.as('borgerraadgiver').get(`/complaints/${agreed}?persons=true`);
    expect([status, body.narrative]).toEqual([200, 'Jeg har ventet på svar siden november.']);
    expect((await bench.as('borgerraadgiver').get(`/complaints/${unasked}?persons=true`)).status).toBe(403);
  });

  it('is hidden from a caseworker of another team', async () => {
    const id = await answeredComplaint();
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}`)).status).toBe(403);
  });

  it('shows that a person was forgotten, and nothing else changes', async () => {
    const id = await answeredComplaint();
    const before = (await bench.as('jurist-1').get(`/complaints/${id}?persons=true`)).body;
    await bench.vault.forget(personKey(before.complainant.person.personId));
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    const { personId } = before.complainant.person;
    const [complainant, ...others] = before.parties;
    expect(complainant).toMatchObject({ personId, name: 'Mette Holm' });
    expect(body).toEqual({
      ...before,
      complainant: { ...before.complainant, person: { personId, name: null, forgotten: true } },
      parties: [{ ...complainant, name: null, forgotten: true }, ...others],
    });
  });

  it('shows that its texts were forgotten', async () => {
    const id = await answeredComplaint();
    await bench.vault.forget(textKey(`complaint-${id}`));
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(body).toMatchObject({ narrative: null, forgotten: true });
    expect(body.points[0]).toMatchObject({
      description: null,
      forgotten: true,
      answer: { reasons: null, forgotten: true },
    });
    expect(body.complainant.person).toMatchObject({ name: 'Mette Holm' });
  });

  it('tells an unknown name from a forgotten one', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody({ complainant: { role: 'anonymous' } }));
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(body).toMatchObject({ complainant: { person: null }, narrative: null });
    expect(body).not.toHaveProperty('forgotten');
  });

  it('that does not exist is not found', async () => {
    const unknown = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/complaint-unknown']);
    expect((await bench.as('caseworker-ungeliv').get('/complaints/00000000-0000-4000-8000-000000000000')).status).toBe(
      404,
    );
    expect((await bench.as('jurist-1').get('/complaints/..%2Fpersons')).status).toBe(404);
  });
});
