import { createHash } from 'node:crypto';
import { today } from './cases.js';
import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const letter =
  'Vi har ventet i fem måneder på en afgørelse om aflastning til vores søn, og ingen har sagt, hvorfor det trækker ud.';
const complaint = (over: object = {}) => ({
  channel: 'letter',
  form: 'written',
  receivedOn: '2026-03-02',
  complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
  journalReference: { system: 'slagelse-esdh', id: '330-2026-7' },
  narrative: letter,
  points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'boerneliv' }],
  ...over,
});

/** A replacement number with letters: nobody's. */
const cpr = '150215XX12';

describe('A complaint that came by letter and by e-mail, and was registered twice', () => {
  let first: string;
  let again: string;
  let learningPoint: string;
  let review: string;

  const jurist = () => app.as('jurist-1');
  /** Each point is tagged, and both are evidence of one thing that can be learned. */
  const learnedFrom = async (complaints: readonly string[]) => {
    const evidence = [];
    for (const complaintId of complaints) {
      const [{ pointId }] = (await jurist().get(`/complaints/${complaintId}`)).body.points as [{ pointId: string }];
      const tag = { scheme: 'legal-cause', cause: 'PROCEDURE.TIME_LIMIT' };
      const tagged = await jurist().post(`/complaints/${complaintId}/points/${pointId}/tags`, tag);
      expect(tagged.status).toBe(200);
      evidence.push({ kind: 'complaint-point', complaintId, pointId });
    }
    const learning = { theme: 'TIME.LONG', title: 'Familier venter', identifiedOn: today(), evidence };
    const identified = await jurist().post('/learning-points', learning);
    expect(identified.status).toBe(201);
    learningPoint = identified.body.id;
  };
  const pointOf = async (complaintId: string) =>
    (await jurist().get(`/complaints/${complaintId}`)).body.points[0].pointId as string;
  /** What was done to the second registration alone: a tag, and a review of the borgerrådgiver. */
  const doneToTheSecond = async () => {
    const pointId = await pointOf(again);
    const tag = { scheme: 'duty', cause: 'OFL.13', note: 'Opkaldet er ikke noteret.' };
    expect((await jurist().post(`/complaints/${again}/points/${pointId}/tags`, tag)).status).toBe(200);
    const hers = app.as('borgerraadgiver');
    const opened = await hers.post('/reviews', {
      ...{ openedOn: today(), occasion: 'complaint', complaintId: again, subject: 'Ventetid' },
      consent: { givenOn: today(), how: 'oral' },
    });
    review = opened.body.id;
    const finding = { pointId, criticism: 'regrettable', text: 'Der blev ikke givet besked.' };
    expect((await hers.post(`/reviews/${review}/findings`, finding)).status).toBeLessThan(300);
    expect((await hers.post(`/reviews/${review}/publication`, {})).status).toBe(200);
  };
  const registered = async (body: object) => (await jurist().post('/complaints', body)).body.id as string;
  /** What a person looks at when they count, list, plan, look up or learn. */
  const state = async () => {
    const paths = [
      '/complaints',
      '/complaints?untagged=true',
      '/complaints?team=boerneliv&status=open',
      '/complaints?standing=merged',
      `/complaints/${first}`,
      `/complaints/${first}/deadlines`,
      `/complaints/${first}/links`,
      `/complaints/${first}/parties?persons=true`,
      `/complaints/${first}/tags`,
      `/complaints/${again}/deadlines`,
      `/complaints/${again}/links`,
      `/complaints/${again}/parties?persons=true`,
      `/complaints/${again}/duplicates`,
      `/complaints/${again}/tags`,
      '/trends?unit=contact&bucket=month&from=2026-01-01',
      '/trends?unit=complaint&bucket=month&by=theme&from=2026-01-01',
      '/trends?unit=point&bucket=year&by=team&from=2026-01-01',
      '/deadlines',
      '/deadlines?due=overdue',
      '/deadlines?team=boerneliv&track=formalitet',
      '/learning-log',
      '/learning-points',
      `/learning-points/${learningPoint}`,
      '/reviews',
      `/reviews?complaintId=${first}`,
      `/reviews/${review}`,
      '/reminders',
    ];
    const answers = await Promise.all(paths.map(async (path) => ({ of: path, ...(await jurist().get(path)) })));
    const found = { of: 'finding a person', ...(await jurist().post('/persons/find', { cpr })) };
    return [...answers, found].map(({ of, status, text }) => {
      if (status !== 200) throw new Error(`${of}: ${status} ${text}`);
      return [of, createHash('sha256').update(toldOf(text)).digest('hex')];
    });
  };
  /** The log has grown by the merge and its undoing: how far an answer has read is not what it says. */
  const toldOf = (text: string) =>
    text.replaceAll(/"(position|revision)":"\d+"/g, '"$1":"…"').replaceAll(/"generatedAt":"[^"]*"/g, '');

  it('is suggested as a duplicate, with the reasons, and nothing is done about it', async () => {
    first = await registered(complaint());
    again = await registered(
      complaint({
        ...{ channel: 'e-mail', receivedOn: '2026-03-04', narrative: `${letter} Venlig hilsen Alma` },
        concerns: { name: 'Bo Prøvesen', cpr },
      }),
    );
    await learnedFrom([first, again]);
    await doneToTheSecond();
    const before = await state();
    const { status, body } = await jurist().get(`/complaints/${again}/duplicates`);
    expect(status).toBe(200);
    expect(body.suggestions).toEqual([
      expect.objectContaining({
        complaintId: first,
        reasons: [expect.objectContaining({ reason: 'near-text' }), { reason: 'same-journal-reference', weight: 0.5 }],
      }),
    ]);
    expect(body.suggestions[0].score).toBeGreaterThan(0.8);
    expect(await state()).toEqual(before);
  });

  it('is merged by a person, into the one that came in first, and never the other way round', async () => {
    const wrong = await jurist().post(`/complaints/${first}/merging`, { into: again, reason: 'Samme brev' });
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/merge-the-other-way-round']);
    const forbidden = await app
      .as('working-group-1')
      .post(`/complaints/${again}/merging`, { into: first, reason: 'x' });
    expect(forbidden.status).toBe(403);
  });

  it('then stands in no list and no figure, and its points are shown under the one that goes on', async () => {
    const before = await state();
    const merged = await jurist().post(`/complaints/${again}/merging`, { into: first, reason: 'Samme brev' });
    expect(merged.status).toBe(200);
    const changed = (await state()).filter(([, hash], at) => hash !== before[at]?.[1]).map(([of]) => of);
    expect(changed).toEqual(expect.arrayContaining(['/complaints', '/deadlines', '/learning-log']));
    const listed = await jurist().get('/complaints');
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([first]);
    const count = async (unit: string) =>
      (await jurist().get(`/trends?unit=${unit}&bucket=year&from=2026-01-01`)).body.rows[0].count as number;
    expect([await count('contact'), await count('complaint'), await count('point')]).toEqual([1, 1, 1]);
    const due = await jurist().get('/deadlines');
    expect(due.body.items.filter(({ complaintId }: { complaintId: string }) => complaintId === again)).toEqual([]);
    const links = await jurist().get(`/complaints/${first}/links`);
    expect(links.body.merged).toEqual([
      expect.objectContaining({ complaintId: again, points: [expect.objectContaining({ theme: 'TIME.LONG' })] }),
    ]);
    const [point, onTheSecond] = [await pointOf(first), { complaintId: again, pointId: await pointOf(again) }];
    const tags = await jurist().get(`/complaints/${first}/tags`);
    expect(tags.body.tags).toEqual([
      expect.objectContaining({ cause: 'OFL.13', pointId: point, setOn: [onTheSecond] }),
      expect.objectContaining({ pointId: point, setOn: [{ complaintId: first, pointId: point }, onTheSecond] }),
    ]);
    const learned = await jurist().get(`/learning-points/${learningPoint}`);
    expect([learned.body.evidenceCount, learned.headers.get('etag')]).toEqual([1, '"0.1"']);
    const reviews = await jurist().get(`/reviews?complaintId=${first}`);
    expect(reviews.body.items).toEqual([expect.objectContaining({ reviewId: review, goesOnIn: first })]);
    const late = await jurist().post(`/complaints/${again}/withdrawal`, {
      withdrawnOn: '2026-03-09',
      afterDialogue: false,
    });
    expect([late.status, late.body.type]).toEqual([409, '/problems/complaint-merged']);
    const unmerged = await jurist().post(`/complaints/${again}/unmerging`, { reason: 'To forskellige børn' });
    expect(unmerged.status).toBe(200);
    expect(await state()).toEqual(before);
  });

  it('tells of both in its timeline and its journey', async () => {
    const { body } = await jurist().get(`/complaints/${again}/timeline`);
    const types = body.entries.map(({ type }: { type: string }) => type);
    expect(types.filter((type: string) => type.startsWith('ComplaintMerged') || type === 'ComplaintUnmerged')).toEqual([
      'ComplaintMergedInto',
      'ComplaintUnmerged',
    ]);
    const journey = await jurist().get(`/complaints/${again}/journey`);
    expect(journey.text).toContain('lagt sammen med en anden');
    expect(journey.text).toContain('skilt ad igen');
    const ofTheFirst = await jurist().get(`/complaints/${first}/timeline`);
    const elsewhere = ofTheFirst.body.entries.filter(({ revision }: { revision: unknown }) => revision === null);
    expect(elsewhere).toMatchObject([
      { type: 'ComplaintMergedInto', data: { complaintId: again, into: first } },
      { type: 'ComplaintUnmerged', data: { complaintId: again, from: first } },
    ]);
    const firstJourney = await jurist().get(`/complaints/${first}/journey`);
    expect(firstJourney.text).toContain('lagt ind under denne');
    expect(firstJourney.text).toContain('taget ud igen');
  });

  it('is as if it had not been, after a restart, too', async () => {
    const before = await state();
    await app.stop();
    app = await RunningApp.start(app.folder);
    expect(await state()).toEqual(before);
    const again409 = await jurist().post(`/complaints/${again}/unmerging`, { reason: 'Igen' });
    expect([again409.status, again409.body.type]).toEqual([409, '/problems/complaint-not-merged']);
  }, 60_000);
});
