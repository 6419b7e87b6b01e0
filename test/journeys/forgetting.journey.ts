import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { RunningApp, type Answer } from './running-app.js';
import { filesWith, secret, secrets, secretsIn } from './secrets.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date());

const done = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
};

const figuresAsked = [
  '/trends?unit=contact&bucket=year&by=channel&by=role',
  '/trends?unit=complaint&bucket=month&by=theme',
  '/trends?unit=point&bucket=quarter&by=outcome&by=team&basis=closed',
];
/** Every figure there is, without the log position: a forgetting is an event too. */
async function figures(): Promise<string> {
  const analyst = app.as('analyst');
  const trends = [];
  for (const path of figuresAsked) trends.push({ ...done(await analyst.get(path)).body, position: undefined });
  const { items } = done(await analyst.get('/learning-log')).body as { items: { action: object | null }[] };
  const untitled = { title: undefined, forgotten: undefined };
  const log = items.map((item) => ({ ...item, ...untitled, action: item.action && { ...item.action, ...untitled } }));
  return JSON.stringify([trends, log]);
}

describe('Forgetting', () => {
  let complaintId: string;
  let contactId: string;
  let reviewId: string;
  let learningPointId: string;
  let actionId: string;
  let staffId: string;
  let before: string;
  const asked: Answer[] = [];

  const names = (field: string) => ({
    complainant: { role: 'custody-holder', person: { name: secret(`${field}Klager`) } },
    concerns: { name: secret(`${field}Barn`) },
    narrative: secret(`${field}Fortaelling`),
  });
  const point = (field: string) => ({
    kind: 'formalitet',
    theme: 'TIME.NO_NOTICE',
    team: 'boerneliv',
    description: secret(`${field}Punkt`),
  });
  const received = () => ({ channel: 'phone', form: 'oral', receivedOn: today() });

  it('has something to forget once every operation that takes names or texts was used', async () => {
    const caseworker = app.as('caseworker-boerneliv');
    const leader = app.as('team-leader-boerneliv');
    const jurist = app.as('jurist-1');
    const adviser = app.as('borgerraadgiver');
    const group = app.as('working-group-1');
    const post = async (who: typeof jurist, path: string, body: unknown): Promise<Answer> => {
      const answer = done(await who.post(path, body));
      asked.push(answer);
      return answer;
    };

    staffId = 'ny.medarbejder@slagelse.example';
    const joins = {
      staffId,
      name: secret('Medarbejder'),
      roles: ['team-leader'],
      teams: ['boerneliv'],
      validFrom: today(),
    };
    await post(app.as('operator'), '/organisation/staff', joins);
    contactId = (await post(caseworker, '/contacts', { ...received(), ...names('Henvendelse') })).body.id;
    await post(jurist, `/contacts/${contactId}/complaint`, { turnedOn: today(), points: [point('Vendt')] });
    await post(jurist, `/complaints/${contactId}/withdrawal`, {
      withdrawnOn: today(),
      afterDialogue: true,
      note: secret('Tilbagetrukket'),
    });

    const complaint = { ...received(), ...names('Klage'), points: [point('Klage')] };
    complaintId = (await post(caseworker, '/complaints', complaint)).body.id;
    const at = `/complaints/${complaintId}`;
    const pointId = (await post(jurist, `${at}/points`, point('Nyt'))).body.id;
    const classified = { kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' };
    await post(jurist, `${at}/points/${pointId}/classification`, {
      ...classified,
      reason: secret('Omklassificeret'),
    });
    const [lead, other] = (await leader.get('/organisation/staff')).body.staff.filter(
      (member: { teams: string[]; validTo: string | null }) =>
        member.teams.includes('boerneliv') && member.validTo === null,
    );
    await post(leader, `${at}/assignment`, { assignee: lead.staffId, team: 'boerneliv' });
    await post(leader, `${at}/handover`, {
      from: lead.staffId,
      to: other.staffId,
      team: 'boerneliv',
      reason: secret('Overdraget'),
    });
    await post(jurist, `${at}/receipt-date`, { receivedOn: '2026-01-05', reason: secret('Rettet') });
    await post(jurist, `${at}/points/${pointId}/tags`, {
      scheme: 'legal-cause',
      cause: 'PROCEDURE.TIME_LIMIT',
      note: secret('Maerkat'),
    });
    await post(jurist, `${at}/points/${pointId}/tags/legal-cause/PROCEDURE.TIME_LIMIT/removal`, {
      reason: secret('Fjernet'),
    });
    await post(jurist, `${at}/points/${pointId}/tags`, { scheme: 'duty', cause: 'OFL.13', note: secret('Maerkat2') });

    const consent = { givenOn: today(), how: 'oral' };
    const review = { openedOn: today(), occasion: 'complaint', complaintId, consent, subject: secret('Emne') };
    reviewId = (await post(adviser, '/reviews', review)).body.id;
    await post(adviser, `/reviews/${reviewId}/findings`, { pointId, criticism: 'regrettable', text: secret('Fund') });
    const recommendation = await post(adviser, `/reviews/${reviewId}/recommendations`, {
      addressee: { kind: 'team', id: 'boerneliv' },
      replyDueOn: today(),
      text: secret('Anbefaling'),
    });
    await post(adviser, `/reviews/${reviewId}/publication`, {});
    await post(leader, `/reviews/${reviewId}/recommendations/${recommendation.body.id}/reply`, {
      reply: 'rejected',
      repliedOn: today(),
      reasons: secret('Svar'),
    });
    await post(jurist, `${at}/points/${pointId}/answer`, {
      outcome: 'upheld',
      answeredOn: today(),
      reasons: secret('Begrundelse'),
      remedy: secret('Genopretning'),
      furtherSteps: secret('Vejledning'),
    });

    learningPointId = (
      await post(group, '/learning-points', {
        theme: 'TIME.NO_NOTICE',
        title: secret('Laering'),
        identifiedOn: today(),
        evidence: [{ kind: 'complaint-point', complaintId, pointId }],
      })
    ).body.id;
    const proposal = {
      type: 'training',
      title: secret('Tiltag'),
      description: secret('Tiltagstekst'),
      proposedOn: today(),
    };
    actionId = (await post(group, `/learning-points/${learningPointId}/actions`, proposal)).body.id;
    await post(app.as('working-group-2'), `/actions/${actionId}/agreement`, { agreedOn: today() });
    const owner = (await leader.get('/organisation/staff')).body.staff.find(
      ({ name }: { name: string }) => name === 'Susanne Krogh Lind',
    ).staffId;
    await post(app.as('working-group-2'), `/actions/${actionId}/assignment`, {
      owner,
      dueOn: today(),
      measure: secret('Maal'),
    });
    await post(leader, `/actions/${actionId}/progress`, { note: secret('Fremdrift'), percent: 50 });
    await post(leader, `/actions/${actionId}/completion`, {
      completedOn: today(),
      evidence: [{ kind: 'document', reference: secret('Dokument') }],
    });
    await post(app.as('jurist-2'), `/actions/${actionId}/effect`, {
      verifiedOn: today(),
      effect: 'effective',
      basis: secret('Grundlag'),
    });

    const row = [
      '2019-001',
      '04-03-2019',
      secret('ImportKlager'),
      secret('ImportBarn'),
      secret('ImportFortaelling'),
      secret('ImportPunkt'),
    ];
    const register = `registernr;modtaget;klagers_navn;vedrører_navn;beskrivelse;klagepunkt;klager;art;tema;team\r\n${row.join(';')};forældremyndighedsindehaver;formalitet;TIME.LONG;team-1\r\n`;
    const imported = await app.as('operator').post('/imports?register=gammelt', register);
    expect(imported.body).toMatchObject({ imported: 1, refused: 0 });
    asked.push(imported);
    before = await figures();
  }, 60_000);

  const openNames = () => app.as('jurist-1').get(`/complaints/${complaintId}?persons=true`);

  it('is needed: those who may still read every name and text', async () => {
    const read = [
      await openNames(),
      await app.as('jurist-1').get(`/complaints/${complaintId}/timeline`),
      await app.as('jurist-1').get(`/complaints/${contactId}/timeline`),
      await app.as('jurist-1').get(`/complaints/${complaintId}/tags`),
      await app.as('borgerraadgiver').get(`/reviews/${reviewId}`),
      await app.as('working-group-1').get(`/learning-points/${learningPointId}`),
      await app.as('working-group-1').get(`/actions/${actionId}`),
      await app.as('jurist-1').get('/organisation/staff'),
    ].map(({ text }) => text);
    const unread = secrets.filter((word) => !read.some((text) => text.includes(word)));
    expect(unread.map((word) => word.replace(/^Hemlig|Qvistenborgz$/g, ''))).toEqual([
      'Maerkat', // its tag was taken away
      'Fjernet',
      'ImportKlager',
      'ImportBarn',
      'ImportFortaelling',
      'ImportPunkt',
    ]);
  });

  it('comes after sealing: no name and no text stands in any file, in any guise, nor in the log, nor in an answer', async () => {
    expect(secretsIn(app.folder)).toEqual([]);
    expect(filesWith(staffId, app.folder)).not.toEqual([]); // an id is no secret: the search does find what is there
    const refused = [
      await app.as('jurist-1').post('/complaints', { ...received(), ...names('Afvist'), points: [] }),
      await app.as('jurist-1').post(`/complaints/${complaintId}/closing`, { closedOn: secret('Lukket') }),
      await app.as('jurist-1').get(`/complaints?team=${encodeURIComponent(secret('Filter'))}`),
      await app.as('jurist-1').post('/contacts', { ...received(), ...names('Fremtid'), receivedOn: '2999-01-01' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 422]);
    for (const { text } of [...asked, ...refused]) expect(secrets.filter((word) => text.includes(word))).toEqual([]);
    expect(secrets.filter((word) => app.logged.includes(word))).toEqual([]);
    await app.stop();
    expect(secretsIn(app.folder)).toEqual([]);
    app = await RunningApp.start(app.folder);
    await app.stop('SIGKILL');
    expect(secretsIn(app.folder)).toEqual([]);
    app = await RunningApp.start(app.folder);
  }, 60_000);

  it('is the operator’s: a person and a text of every kind are forgotten, each once', async () => {
    const { complainant } = (await openNames()).body;
    const forget = (path: string, body: object) =>
      app.as('operator').post(`/forgettings/${path}`, { ...body, ground: 'erasure-request' });
    for (const personId of [complainant.person.personId, staffId]) {
      expect((await forget('persons', { personId })).status).toBe(201);
    }
    const texts = {
      complaint: complaintId,
      tagging: complaintId,
      review: reviewId,
      'learning-point': learningPointId,
      action: actionId,
    };
    expect((await app.as('jurist-1').post('/forgettings/texts', { kind: 'complaint', id: complaintId })).status).toBe(
      403,
    );
    for (const [kind, id] of Object.entries(texts)) {
      expect([kind, (await forget('texts', { kind, id })).status]).toEqual([kind, 201]);
    }
    const listed = (await app.as('operator').get('/forgettings')).body.items as { keyDestroyed: boolean }[];
    expect(listed.map(({ keyDestroyed }) => keyDestroyed)).toEqual(Array(7).fill(true));
  });

  const kept = /KlageBarn|Henvendelse|Vendt|Tilbagetrukket/;
  const nothingIsLeft = async () => {
    const read = [
      await openNames(),
      await app.as('jurist-1').get(`/complaints/${complaintId}/timeline`),
      await app.as('jurist-1').get(`/complaints/${contactId}/timeline`),
      await app.as('jurist-1').get(`/complaints/${complaintId}/tags`),
      await app.as('borgerraadgiver').get(`/reviews/${reviewId}`),
      await app.as('borgerraadgiver').get('/reviews'),
      await app.as('borgerraadgiver').get('/recommendations'),
      await app.as('working-group-1').get(`/learning-points/${learningPointId}`),
      await app.as('working-group-1').get(`/actions/${actionId}`),
      await app.as('working-group-1').get('/learning-log'),
      await app.as('jurist-1').get('/organisation/staff'),
    ];
    expect(read.map(({ status }) => status)).toEqual(Array(11).fill(200));
    for (const { text } of read) {
      expect(secrets.filter((word) => text.includes(word) && !kept.test(word))).toEqual([]);
    }
    const [complaint] = read;
    expect(complaint?.body).toMatchObject({
      narrative: null,
      forgotten: true,
      complainant: { person: { name: null, forgotten: true } },
      concerns: { name: expect.stringContaining('KlageBarn') },
    });
    expect(await figures()).toBe(before);
  };

  it('shows that something was forgotten, keeps what was not, and changes no figure', nothingIsLeft);

  it('is final: nothing comes back when the views are made anew from the log', async () => {
    await app.stop();
    rmSync(join(app.folder, 'demo', 'views'), { recursive: true });
    app = await RunningApp.start(app.folder);
    await nothingIsLeft();
    expect(secretsIn(app.folder)).toEqual([]);
  }, 60_000);

  it('lets no one write under a key that is gone', async () => {
    const answer = await app
      .as('jurist-1')
      .post(`/complaints/${complaintId}/receipt-date`, { receivedOn: '2026-01-06', reason: secret('Efter') });
    expect([answer.status, answer.body.type]).toEqual([410, '/problems/personal-data-forgotten']);
    expect(answer.text).not.toContain('Qvistenborgz');
  });
});
