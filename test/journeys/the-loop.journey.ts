import { today } from './cases.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const complaint = (over: object = {}) => ({
  channel: 'phone',
  form: 'oral',
  receivedOn: today(),
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  concerns: { name: 'Bo Prøvesen' },
  narrative: 'Moderen har ventet i fem måneder uden at høre noget.',
  points: [{ kind: 'formalitet', theme: 'TIME.NO_NOTICE', team: 'boerneliv', consequences: ['TRUST'] }],
  ...over,
});

describe('The loop: from a complaint to an agreed action and a trend', () => {
  let complaintId: string;
  let pointId: string;
  let actionId: string;
  let leader: string;

  it('begins with a caseworker who registers a complaint by telephone', async () => {
    const answer = await app
      .as('caseworker-boerneliv')
      .post('/complaints', complaint(), { 'idempotency-key': 'loop-1' });
    expect(answer.status).toBe(201);
    // With the registration the two service goals begin.
    expect(answer.headers.get('etag')).toBe('"2"');
    complaintId = answer.body.id;
  });

  it('gives the first answer when the same request comes again, and refuses another body under its key', async () => {
    const caseworker = app.as('caseworker-boerneliv');
    const again = await caseworker.post('/complaints', complaint(), { 'idempotency-key': 'loop-1' });
    expect(again.body).toMatchObject({ id: complaintId, repeated: true });
    const other = await caseworker.post('/complaints', complaint({ channel: 'letter' }), {
      'idempotency-key': 'loop-1',
    });
    expect(other.body.type).toBe('/problems/idempotency-key-reused');
  });

  it('shows the complaint without names, and with them to who may see them', async () => {
    const plain = await app.as('jurist-1').get(`/complaints/${complaintId}`);
    expect(plain.status).toBe(200);
    expect(plain.text).not.toContain('Alma');
    pointId = plain.body.points[0].pointId;
    const named = await app.as('jurist-1').get(`/complaints/${complaintId}?persons=true`);
    expect(named.text).toContain('Alma Prøvesen');
    expect((await app.as('borgerraadgiver').get(`/complaints/${complaintId}?persons=true`)).status).toBe(403);
  });

  it('lets the borgerrådgiver review it with consent, in drafts that are hers alone', async () => {
    const adviser = app.as('borgerraadgiver');
    const review = await adviser.post('/reviews', {
      openedOn: today(),
      occasion: 'complaint',
      complaintId,
      consent: { givenOn: today(), how: 'oral' },
      subject: 'Besked, når sagen trækker ud',
    });
    expect(review.status).toBe(201);
    const at = `/reviews/${review.body.id}`;
    const finding = await adviser.post(`${at}/findings`, {
      pointId,
      criticism: 'regrettable',
      text: 'Ingen besked i fem måneder.',
    });
    expect(finding.status).toBe(201);
    const recommendation = await adviser.post(`${at}/recommendations`, {
      addressee: { kind: 'team', id: 'boerneliv' },
      replyDueOn: today(),
      text: 'Giv besked med en ny dato.',
    });
    expect(recommendation.status).toBe(201);
    expect((await app.as('team-leader-boerneliv').get(at)).status).toBe(404);
    expect((await adviser.post(`${at}/publication`, {})).status).toBe(200);
    expect((await app.as('team-leader-boerneliv').get(at)).status).toBe(200);
    const reply = await app.as('team-leader-boerneliv').post(`${at}/recommendations/${recommendation.body.id}/reply`, {
      reply: 'accepted',
      repliedOn: today(),
    });
    expect(reply.status).toBe(200);
    expect((await adviser.get(`/complaints/${complaintId}?persons=true`)).status).toBe(200);
  });

  it('has a jurist tag the cause: until then the point stands in the queue', async () => {
    const queue = () => app.as('jurist-1').get('/complaints?untagged=true');
    expect((await queue()).body.items).toHaveLength(1);
    const tag = await app.as('jurist-1').post(`/complaints/${complaintId}/points/${pointId}/tags`, {
      scheme: 'legal-cause',
      cause: 'PROCEDURE.TIME_LIMIT',
    });
    expect(tag.status).toBe(200);
    expect((await queue()).body.items).toHaveLength(0);
  });

  it('turns it into a learning point and an action that others agree, carry out and verify', async () => {
    const learning = await app.as('working-group-1').post('/learning-points', {
      theme: 'TIME.NO_NOTICE',
      title: 'Familier får ikke besked',
      identifiedOn: today(),
      evidence: [{ kind: 'complaint-point', complaintId, pointId }],
    });
    expect(learning.status).toBe(201);
    const action = await app.as('working-group-1').post(`/learning-points/${learning.body.id}/actions`, {
      type: 'communication',
      title: 'Sig til, når det trækker ud',
      proposedOn: today(),
    });
    actionId = action.body.id;
    expect((await app.as('jurist-1').post(`/actions/${actionId}/agreement`, { agreedOn: today() })).status).toBe(403);
    expect((await app.as('working-group-2').post(`/actions/${actionId}/agreement`, { agreedOn: today() })).status).toBe(
      200,
    );
    const staff = await app.as('working-group-2').get('/organisation/staff');
    leader = staff.body.staff.find((member: { name: string }) => member.name === 'Susanne Krogh Lind').staffId;
    const assigned = await app.as('working-group-2').post(`/actions/${actionId}/assignment`, {
      owner: leader,
      dueOn: today(),
      measure: 'Antal klagepunkter pr. kvartal',
    });
    expect(assigned.status).toBe(200);
    const owner = app.as('team-leader-boerneliv');
    expect(
      (await owner.post(`/actions/${actionId}/progress`, { note: 'Brevet er skrevet.', percent: 50 })).status,
    ).toBe(200);
    const bare = await owner.post(`/actions/${actionId}/completion`, { completedOn: today(), evidence: [] });
    expect(bare.body.type).toBe('/problems/completion-needs-evidence');
    const completed = await owner.post(`/actions/${actionId}/completion`, {
      completedOn: today(),
      evidence: [{ kind: 'document', reference: 'Brevskabelon 12' }],
    });
    expect(completed.status).toBe(200);
    const verdict = { verifiedOn: today(), effect: 'effective', basis: 'Ingen nye klager i kvartalet.' };
    expect((await owner.post(`/actions/${actionId}/effect`, verdict)).status).toBe(403);
    expect((await app.as('jurist-2').post(`/actions/${actionId}/effect`, verdict)).status).toBe(200);
  });

  it('shows in the trend and in the learning log', async () => {
    const trend = await app.as('analyst').get('/trends?unit=point&bucket=month&by=theme');
    expect(trend.body.rows).toEqual([
      expect.objectContaining({ values: { theme: 'TIME.NO_NOTICE' }, count: 1, partial: true, change: null }),
    ]);
    const log = await app.as('working-group-1').get('/learning-log');
    expect(log.body.items).toEqual([
      expect.objectContaining({
        title: 'Familier får ikke besked',
        evidence: 1,
        status: 'verified',
        action: expect.objectContaining({ owner: leader, effect: 'effective' }),
      }),
    ]);
  });

  it('is all there after a power cut', async () => {
    const before = await app.as('analyst').get('/trends?unit=point&bucket=month&by=theme');
    await app.stop('SIGKILL');
    app = await RunningApp.start(app.folder);
    const after = await app.as('analyst').get('/trends?unit=point&bucket=month&by=theme');
    expect(after.text).toBe(before.text);
    const again = await app
      .as('caseworker-boerneliv')
      .post('/complaints', complaint(), { 'idempotency-key': 'loop-1' });
    expect(again.body).toMatchObject({ id: complaintId, repeated: true });
  }, 60_000);
});
