import { RunningApp } from './running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
}, 60_000);
afterAll(() => app.remove());

const teams = ['boerneliv', 'skoleliv', 'ungeliv'] as const;
const answer = {
  outcome: 'upheld',
  answeredOn: '2026-03-20',
  reasons: 'Sagen har ligget stille, og I fik ingen besked.',
  restsOn: 'God forvaltningsskik: besked, når en sag trækker ud.',
  remedy: 'I får en ny rådgiver, som ringer i denne uge.',
  outstandingActions: [],
  furtherSteps: 'I kan skrive til borgerrådgiveren.',
};

/** What is looked at of a collective complaint. */
interface Collective {
  readonly families: readonly {
    readonly complaintId: string;
    readonly number: string;
    readonly leftOn: string | null;
  }[];
  readonly points: readonly object[];
  readonly statements: readonly { readonly id: string }[];
  readonly corrections: readonly { readonly was: string; readonly on: string | null }[];
  readonly counts: object;
  readonly outOfReach: number;
}

describe('32 families who complain together', () => {
  let collective: string;
  const jurist = () => app.as('jurist-1');
  const read = async (query = '') => (await jurist().get(`/collectives/${collective}${query}`)).body as Collective;
  const posted = async (path: string, body: object) => (await app.done('jurist-1', path, body)).body.id as string;
  const counts = async () => (await read()).counts;

  it('are one collective complaint, of whom two sources give two numbers that both stay known', async () => {
    collective = await posted('/collectives', {
      title: 'Klage fra 32 familier over sagsbehandlingen',
      openedOn: '2026-03-02',
      source: { kind: 'letter', reference: 'Fælles brev af 1. marts' },
    });
    const newspaper = { kind: 'newspaper', reference: 'Sjællandske Nyheder' };
    await posted(`/collectives/${collective}/statements`, { families: 32, statedOn: '2026-03-01', source: newspaper });
    const slides = { kind: 'municipal-document', reference: 'Slides til arbejdsgruppen' };
    await posted(`/collectives/${collective}/statements`, { families: 42, statedOn: '2026-03-05', source: slides });
    const { statements, counts } = await read();
    expect(statements).toEqual([
      { id: expect.any(String), families: 32, statedOn: '2026-03-01', source: { kind: 'newspaper' } },
      { id: expect.any(String), families: 42, statedOn: '2026-03-05', source: { kind: 'municipal-document' } },
    ]);
    expect(counts).toMatchObject({ collectives: 1, statedLeast: 32, statedMost: 42, enrolledNow: 0, complaints: 0 });
  });

  it('share a grievance, and join at once: one with the complaint it has, the others as they signed', async () => {
    await posted(`/collectives/${collective}/points`, {
      kind: 'formalitet',
      theme: 'TIME.NO_NOTICE',
      team: 'boerneliv',
    });
    const own = await posted('/complaints', {
      channel: 'e-mail',
      form: 'written',
      receivedOn: '2026-02-20',
      complainant: { role: 'custody-holder', person: { name: 'Alma Prøvesen' } },
      points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'skoleliv' }],
    });
    const signed = Array.from({ length: 31 }, (_, index) => ({
      complainant: { role: 'custody-holder', person: { name: `Familie Prøvesen ${index + 2}` } },
      team: teams[index % 3],
      ...(index === 0 ? { points: [{ kind: 'formalitet', theme: 'CONDUCT', team: 'boerneliv' }] } : {}),
    }));
    const letter = { channel: 'letter', form: 'written', receivedOn: '2026-03-02', narrative: 'Vi er mange familier.' };
    const body = { joinedOn: '2026-03-02', letter, families: [{ complaintId: own, team: 'skoleliv' }, ...signed] };
    const wrong = { ...body, families: [...body.families.slice(0, 31), { ...signed[0], team: 'nowhere' }] };
    const refused = await jurist().post(`/collectives/${collective}/families`, wrong);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([
      422,
      '/problems/team-unknown',
      'families[31].team',
    ]);
    expect((await jurist().get('/complaints')).body.items).toHaveLength(1);
    const key = { 'idempotency-key': 'the-32-families' };
    const enrolled = await jurist().post(`/collectives/${collective}/families`, body, key);
    expect(enrolled.status).toBe(200);
    const again = await jurist().post(`/collectives/${collective}/families`, body, key);
    expect(again.body).toEqual({ ...enrolled.body, repeated: true });
    const { families, points, counts } = await read();
    expect(families).toHaveLength(32);
    expect(new Set(families.map(({ number }) => number)).size).toBe(32);
    expect(points).toEqual([expect.objectContaining({ theme: 'TIME.NO_NOTICE', takenOver: 32, answered: 0 })]);
    expect(families[0]).toMatchObject({ complaintId: own, furtherPoints: 1, receivedOn: '2026-02-20' });
    expect(counts).toMatchObject({
      collectives: 1,
      enrolledNow: 32,
      enrolledEver: 32,
      complaints: 32,
      openComplaints: 32,
    });
  });

  it('are counted each by its unit: one collective complaint, 32 complaints, their points', async () => {
    const count = async (unit: string) =>
      (await jurist().get(`/trends?unit=${unit}&bucket=year&from=2026-01-01`)).body.rows[0].count as number;
    expect([await count('complaint'), await count('point')]).toEqual([32, 34]);
    expect((await jurist().get('/collectives')).body.counts).toMatchObject({ collectives: 1, complaints: 32 });
  });

  it('shows names and titles to those who may see them, and to nobody else', async () => {
    expect(JSON.stringify(await read())).not.toMatch(/Prøvesen|32 familier/);
    expect(await read('?persons=true')).toMatchObject({ title: 'Klage fra 32 familier over sagsbehandlingen' });
    expect((await app.as('working-group-1').get(`/collectives/${collective}?persons=true`)).status).toBe(403);
    expect((await app.as('analyst').get('/collectives')).status).toBe(403);
    const caseworkers = await app.as('caseworker-ungeliv').get(`/collectives/${collective}`);
    const { families, outOfReach } = caseworkers.body as Collective;
    expect(families.length).toBeLessThan(32);
    expect(outOfReach + families.length).toBe(32);
  });

  it('lose three, who go on by themselves with what they had; of one that was a mistake', async () => {
    const { families } = await read();
    const ids = families.map(({ complaintId }) => complaintId);
    const mistaken = ids[30] ?? '';
    const leave = (complaintId: string | undefined) =>
      posted(`/collectives/${collective}/families/${String(complaintId)}/leaving`, {
        ...{ leftOn: '2026-03-10', reason: 'goes-on-alone' },
      });
    const before = await read();
    await leave(mistaken);
    expect(await counts()).toMatchObject({ enrolledNow: 31, enrolledEver: 32 });
    const takeBack = (step: string) => ({ step, reason: 'Det var familien i nr. 13, der ringede.' });
    const path = `/collectives/${collective}/families/${mistaken}/taking-back`;
    const wrong = await jurist().post(path, takeBack('joined'));
    expect([wrong.status, wrong.body.type, wrong.body.last]).toEqual([
      409,
      '/problems/another-family-step-was-last',
      'left',
    ]);
    await posted(path, takeBack('left'));
    const after = await read('?persons=true');
    expect([after.families, after.points, after.counts]).toEqual([
      before.families.map((family) => ({ ...family, note: null })),
      before.points.map((point) => ({ ...point, description: null })),
      before.counts,
    ]);
    expect(after.corrections).toMatchObject([{ step: 'left', complaintId: mistaken, was: '2026-03-10', on: null }]);
    const complaint = await jurist().get(`/complaints/${mistaken}`);
    expect(complaint.body.collectives).toEqual([{ collectiveId: collective, joinedOn: '2026-03-02', leftOn: null }]);
    for (const complaintId of [ids[29], ids[31], ids[12]]) await leave(complaintId);
    expect(await counts()).toMatchObject({ enrolledNow: 29, enrolledEver: 32, complaints: 29, openComplaints: 29 });
    const gone = await jurist().get(`/complaints/${String(ids[31])}`);
    expect(gone.body).toMatchObject({ status: 'open', points: [{ theme: 'TIME.NO_NOTICE' }] });
  });

  it('have their wrong days and numbers put right, and both stay known', async () => {
    const { statements, families } = await read();
    const [newspaper] = statements;
    const statement = `/collectives/${collective}/statements/${String(newspaper?.id)}/correction`;
    const right = { families: 31, statedOn: '2026-03-01', source: { kind: 'newspaper', reference: 'Avisen, side 4' } };
    await posted(statement, { statement: right, reason: 'Læst igen.' });
    expect(await counts()).toMatchObject({ statedLeast: 31, statedMost: 42 });
    await posted(statement, { statement: { ...right, families: 32 }, reason: 'Der står 32.' });
    const dates = `/collectives/${collective}/step-date`;
    await posted(dates, { step: 'opened', on: '2026-02-27', reason: 'Stemplet i postrummet.' });
    const period = async (from: string, to: string) =>
      (await jurist().get(`/collectives?openedFrom=${from}&openedTo=${to}`)).body.counts.collectives as number;
    expect([await period('2026-02-01', '2026-02-28'), await period('2026-03-01', '2026-03-31')]).toEqual([1, 0]);
    const [{ complaintId } = { complaintId: '' }] = families;
    await posted(dates, { step: 'joined', complaintId, on: '2026-03-01', reason: 'Skrev under søndag.' });
    await posted(dates, {
      step: 'left',
      complaintId: families[12]?.complaintId,
      on: '2026-03-09',
      reason: 'Dagen før.',
    });
    const early = await jurist().post(dates, { step: 'joined', complaintId, on: '2026-02-26', reason: 'x' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      422,
      '/problems/date-before-opening',
      '2026-02-27',
    ]);
    const { points } = (await jurist().get(`/complaints/${complaintId}`)).body;
    // Its own point came with its complaint; the shared one it raised by joining.
    expect(points).toMatchObject([{ raisedOn: '2026-02-20' }, { raisedOn: '2026-03-01' }]);
    const shown = await read();
    expect(shown.corrections.map(({ was, on }) => [was, on])).toEqual([
      ['2026-03-10', null],
      ['2026-03-01', '2026-03-01'],
      ['2026-03-01', '2026-03-01'],
      ['2026-03-02', '2026-02-27'],
      ['2026-03-02', '2026-03-01'],
      ['2026-03-10', '2026-03-09'],
    ]);
    await posted(dates, { step: 'opened', on: '2026-03-01', reason: 'Alligevel ikke.' });
    expect(await counts()).toMatchObject({ statedLeast: 32, enrolledNow: 29, enrolledEver: 32 });
  });

  it('are answered each by itself, and closed together when all are', async () => {
    const early = await jurist().post(`/collectives/${collective}/closing`, { closedOn: '2026-03-21' });
    expect([early.status, early.body.type, early.body.count]).toEqual([409, '/problems/parts-open', 29]);
    const { families } = await read();
    for (const { complaintId } of families.filter(({ leftOn }) => leftOn === null)) {
      const { points } = (await jurist().get(`/complaints/${complaintId}`)).body;
      for (const { pointId } of points) await posted(`/complaints/${complaintId}/points/${pointId}/answer`, answer);
      await posted(`/complaints/${complaintId}/closing`, { closedOn: '2026-03-20' });
    }
    expect((await read()).points[0]).toMatchObject({ takenOver: 29, answered: 29 });
    const before = await jurist().post(`/collectives/${collective}/closing`, { closedOn: '2026-03-19' });
    expect([before.status, before.body.type]).toEqual([422, '/problems/closed-before-its-parts']);
    await posted(`/collectives/${collective}/closing`, { closedOn: '2026-03-21' });
    expect(await read()).toMatchObject({ status: 'closed', closedOn: '2026-03-21' });
    expect(await counts()).toMatchObject({ complaints: 29, openComplaints: 0 });
    const open = await jurist().get('/complaints?status=open');
    expect(open.body.items).toHaveLength(3);
  }, 60_000);

  it('are open together again when one of them goes on, for every reader, until they are closed anew', async () => {
    const [{ complaintId } = { complaintId: '' }] = (await read()).families;
    await posted(`/complaints/${complaintId}/reopening`, { reason: 'Et punkt var overset.' });
    expect(await read()).toMatchObject({ status: 'open', closedOn: null, counts: { openComplaints: 1 } });
    expect((await jurist().get('/collectives?status=closed')).body.items).toEqual([]);
    await posted(`/complaints/${complaintId}/closing`, { closedOn: '2026-03-23' });
    const before = await jurist().post(`/collectives/${collective}/closing`, { closedOn: '2026-03-22' });
    expect([before.status, before.body.type]).toEqual([422, '/problems/closed-before-its-parts']);
    await posted(`/collectives/${collective}/closing`, { closedOn: '2026-03-24' });
    expect(await read()).toMatchObject({ status: 'closed', closedOn: '2026-03-24' });
  });
});
