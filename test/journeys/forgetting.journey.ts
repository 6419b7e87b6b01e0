import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { done, names, received, tellEverything, type Told } from './everything-told.js';
import { RunningApp } from './running-app.js';
import { filesWith, secret, secrets, secretsIn } from './secrets.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

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
  let told: Told;
  let before: string;

  it('has something to forget once every operation that takes names or texts was used', async () => {
    told = await tellEverything(app);
    before = await figures();
  }, 60_000);

  const openNames = () => app.as('jurist-1').get(`/complaints/${told.complaintId}?persons=true`);
  const pagesOfCases = async () => [
    await openNames(),
    await app.as('jurist-1').get(`/complaints/${told.complaintId}/timeline`),
    await app.as('jurist-1').get(`/complaints/${told.contactId}/timeline`),
    await app.as('jurist-1').get(`/complaints/${told.complaintId}/tags`),
    await app.as('borgerraadgiver').get(`/reviews/${told.reviewId}`),
  ];

  it('is needed: those who may still read every name and text', async () => {
    const read = [
      ...(await pagesOfCases()),
      await app.as('working-group-1').get(`/learning-points/${told.learningPointId}`),
      await app.as('working-group-1').get(`/actions/${told.actionId}`),
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
    expect(filesWith(told.staffId, app.folder)).not.toEqual([]); // an id is no secret: the search does find what is there
    const refused = [
      await app.as('jurist-1').post('/complaints', { ...received(), ...names('Afvist'), points: [] }),
      await app.as('jurist-1').post(`/complaints/${told.complaintId}/closing`, { closedOn: secret('Lukket') }),
      await app.as('jurist-1').get(`/complaints?team=${encodeURIComponent(secret('Filter'))}`),
      await app.as('jurist-1').post('/contacts', { ...received(), ...names('Fremtid'), receivedOn: '2999-01-01' }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 422]);
    for (const { text } of [...told.answers, ...refused])
      expect(secrets.filter((word) => text.includes(word))).toEqual([]);
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
    for (const personId of [complainant.person.personId, told.staffId]) {
      expect((await forget('persons', { personId })).status).toBe(201);
    }
    const texts = {
      complaint: told.complaintId,
      tagging: told.complaintId,
      review: told.reviewId,
      'learning-point': told.learningPointId,
      action: told.actionId,
    };
    expect(
      (await app.as('jurist-1').post('/forgettings/texts', { kind: 'complaint', id: told.complaintId })).status,
    ).toBe(403);
    for (const [kind, id] of Object.entries(texts)) {
      expect([kind, (await forget('texts', { kind, id })).status]).toEqual([kind, 201]);
    }
    const listed = (await app.as('operator').get('/forgettings')).body.items as { keyDestroyed: boolean }[];
    expect(listed.map(({ keyDestroyed }) => keyDestroyed)).toEqual(Array(7).fill(true));
  });

  const kept = /KlageBarn|Henvendelse|Vendt|Tilbagetrukket/;
  const nothingIsLeft = async () => {
    const read = [
      ...(await pagesOfCases()),
      await app.as('borgerraadgiver').get('/reviews'),
      await app.as('borgerraadgiver').get('/recommendations'),
      await app.as('working-group-1').get(`/learning-points/${told.learningPointId}`),
      await app.as('working-group-1').get(`/actions/${told.actionId}`),
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
      .post(`/complaints/${told.complaintId}/receipt-date`, { receivedOn: '2026-01-06', reason: secret('Efter') });
    expect([answer.status, answer.body.type]).toEqual([410, '/problems/personal-data-forgotten']);
    expect(answer.text).not.toContain('Qvistenborgz');
  });
});
