import type { SliceBench } from '@lydhoer/http/testing';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  contactBody,
  pointIds,
  registered,
  staffId,
  withDemoGoals,
} from '../../testing/complaints-bench.js';

let bench: SliceBench;
beforeEach(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterEach(() => bench.close());

const complaint = (changes: object = {}) => registered(bench, 'jurist-1', '/complaints', complaintBody(changes));
const deadlines = (id: string, query = '', headers: Record<string, string> = {}) =>
  bench.as('jurist-1').get(`/complaints/${id}/deadlines${query}`, headers);
const statesOf = async (id: string): Promise<unknown> => {
  const { body } = await deadlines(id);
  return (body.deadlines as readonly { deadlineId: string; state: string }[]).map(({ deadlineId, state }) => [
    deadlineId.split('.')[0],
    state,
  ]);
};

describe('The deadlines of a complaint', () => {
  it('run from the corrected receipt also where they have no date', async () => {
    const id = await registered(bench, 'jurist-1', '/contacts', contactBody({ receivedOn: '2026-02-20' }));
    const corrected = await bench
      .as('jurist-1')
      .post(`/complaints/${id}/receipt-date`, { receivedOn: '2026-02-18', reason: 'Postrummet.' });
    expect(corrected.status).toBe(200);
    const { body } = await deadlines(id);
    expect(body.deadlines).toMatchObject([
      { deadlineId: 'ACK', startedOn: '2026-02-18', computed: null, state: 'no-deadline-set' },
      { deadlineId: 'REPLY', startedOn: '2026-02-18', computed: null, state: 'no-deadline-set' },
    ]);
    const due = (await bench.as('jurist-1').get('/deadlines?due=undated')).body.items as readonly object[];
    expect(due).toMatchObject([{ startedOn: '2026-02-18' }, { startedOn: '2026-02-18' }]);
  });

  it('are shown with everything that explains them', async () => {
    const id = await complaint();
    const { status, body, headers } = await deadlines(id);
    expect([status, body.id, body.revision, headers.etag]).toEqual([200, id, '2', '"2"']);
    expect(body).toMatchObject({ asOf: null, on: '2026-03-02', duties: [] });
    expect(body.deadlines[1]).toMatchObject({
      deadlineId: 'REPLY',
      state: 'running',
      subject: { pointId: null, decisionId: null, personId: null },
      rule: { code: 'REPLY', version: 1, name: 'Svar på klage', family: 'service-goal', binds: 'municipality' },
      startedOn: '2026-02-20',
      startedBy: 'complaint-received',
      computed: {
        dueOn: '2026-03-20',
        latestOn: '2026-03-20',
        judgedBy: 'due',
        judgedSoBecause: 'rule',
        countsOn: '2026-03-20',
        movedBy: [],
        calendar: 'dk-1',
      },
      daysLeft: 18,
      breachedOnCreation: false,
      pauses: [],
      extensions: [],
      moves: [],
    });
    expect(body.deadlines[1].sentences.duty).toBe(
      'Kommunen skal have besvaret klagen senest fredag den 20. marts 2026 (kommunens servicemål).',
    );
    expect(body.deadlines[1].sentences.reason).toContain('20 arbejdsdage');
  });

  it('speak English where that is asked for', async () => {
    const { body } = await deadlines(await complaint(), '', { 'accept-language': 'en' });
    expect(body.deadlines[1].sentences.duty).toContain('The municipality must have answered');
    expect(body.deadlines[1].rule.name).toBe('Reply to a complaint');
  });

  it('stand as of today: over, running, met', async () => {
    const id = await complaint();
    expect(await statesOf(id)).toEqual([
      ['ACK', 'overdue'],
      ['REPLY', 'running'],
    ]);
    const [pointId = ''] = await pointIds(bench, id);
    const answer = answerBody({ answeredOn: '2026-02-27' });
    expect((await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/answer`, answer)).status).toBe(200);
    expect(await statesOf(id)).toEqual([
      ['ACK', 'met'],
      ['REPLY', 'met'],
    ]);
    expect((await deadlines(id)).body.deadlines[1]).toMatchObject({ metOn: '2026-02-27', daysLeft: null });
  });

  it('are due soon a week before their date, and superseded by a withdrawal', async () => {
    const id = await complaint({ receivedOn: '2026-03-02' });
    expect(await statesOf(id)).toEqual([
      ['ACK', 'due-soon'],
      ['REPLY', 'running'],
    ]);
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-03-02', afterDialogue: true });
    expect(await statesOf(id)).toEqual([
      ['ACK', 'superseded'],
      ['REPLY', 'superseded'],
    ]);
    expect((await deadlines(id)).body.deadlines[0].superseded).toBe('withdrawn');
  });

  it('that were over when the complaint was withdrawn stay missed, here and in the journey, until that is taken back', async () => {
    const id = await complaint({ receivedOn: '2026-02-16' });
    const ended = async () => {
      const { body } = await deadlines(id);
      const [ack, reply] = body.deadlines as readonly Record<string, unknown>[];
      return [ack, reply].map((one) => [one?.state, one?.superseded, one?.endedOn, one?.wasOverdue]);
    };
    const facts = async () => (await bench.as('jurist-1').get(`/complaints/${id}/journey`)).body.facts as object;
    const before = await ended();
    expect(before).toEqual([
      ['overdue', null, null, false],
      ['running', null, null, false],
    ]);
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, { withdrawnOn: '2026-02-26', afterDialogue: true });
    expect(await ended()).toEqual([
      ['superseded', 'withdrawn', '2026-02-26', true],
      ['superseded', 'withdrawn', '2026-02-26', false],
    ]);
    expect(await facts()).toMatchObject({ deadlinesMet: 0, deadlinesMissed: 1 });
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal/revocation`, { reason: 'En anden klage.' });
    expect(await ended()).toEqual(before);
  });

  it('move with a corrected receipt, and tell of it', async () => {
    const id = await complaint();
    await bench
      .as('jurist-1')
      .post(`/complaints/${id}/receipt-date`, { receivedOn: '2026-02-18', reason: 'Postrummet.' });
    expect((await deadlines(id)).body.deadlines[1].moves).toEqual([
      { recordedOn: '2026-03-02', cause: 'receipt-date-corrected', was: '2026-03-20', countsOn: '2026-03-18' },
    ]);
  });

  it('were what was believed of them on a day that is over', async () => {
    const id = await complaint();
    bench.clock.set('2026-03-10T09:00:00.000Z');
    await bench
      .as('jurist-1')
      .post(`/complaints/${id}/receipt-date`, { receivedOn: '2026-02-18', reason: 'Postrummet.' });
    const then = await deadlines(id, '?asOf=2026-03-09');
    expect(then.status).toBe(200);
    expect(then.body).toMatchObject({ on: '2026-03-09', asOf: { day: '2026-03-09' } });
    expect(then.body.deadlines[1]).toMatchObject({ computed: { countsOn: '2026-03-20' }, daysLeft: 11, moves: [] });
    expect((await deadlines(id)).body.deadlines[1].computed.countsOn).toBe('2026-03-18');
  });

  it('of a point moved to the other kind were over on the day they were born, and are counted apart', async () => {
    const id = await complaint({ receivedOn: '2026-01-05' });
    const [pointId = ''] = await pointIds(bench, id);
    const facts = { kind: 'realitet', theme: 'DECISION', team: 'boerneliv' };
    const done = await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/classification`, facts);
    expect(done.status).toBe(200);
    const { body } = await deadlines(id);
    expect(body.deadlines.at(-1)).toMatchObject({
      rule: { code: 'FORWARD' },
      subject: { pointId },
      state: 'overdue',
      startedOn: '2026-01-05',
      breachedOnCreation: true,
      recordedOn: '2026-03-02',
      recordedLate: false,
    });
    const { facts: told, steps } = (await bench.as('jurist-1').get(`/complaints/${id}/journey`)).body;
    // The acknowledgement was owed all along, and the reply until the point was moved: both were missed like any other.
    expect(told).toMatchObject({ deadlinesMet: 0, deadlinesMissed: 2, deadlinesBreachedOnCreation: 2 });
    expect(steps.map(({ text }: { text: string }) => text).slice(2)).toEqual([
      'Den 2. februar 2026 løb en frist ud, uden at kommunen havde holdt den: Svar på klage.',
      'Den 2. februar 2026 løb en frist ud, som først senere begyndte at gælde, så ingen kunne holde den: Genvurdering (retssikkerhedsloven § 66).',
      'Den 2. februar 2026 løb en frist ud, som først senere begyndte at gælde, så ingen kunne holde den: Videresendelse til Ankestyrelsen (retssikkerhedsloven § 66).',
      'Den 2. marts 2026 begyndte kommunen at behandle klagen som en klage over en afgørelse og ikke længere som en klage over sagsbehandlingen.',
    ]);
  });

  it('of what was typed in late were over on that day, too, which is said and counted like any other', async () => {
    const { body } = await deadlines(await complaint());
    const [ack, reply] = body.deadlines as readonly object[];
    expect(ack).toMatchObject({ state: 'overdue', recordedOn: '2026-03-02', recordedLate: true });
    expect(ack).toMatchObject({ breachedOnCreation: false });
    expect(reply).toMatchObject({ state: 'running', recordedOn: '2026-03-02', recordedLate: false });
  });

  it('of a contact that nobody has run by the whole municipality’s goal, and by the department’s once one has it', async () => {
    const goal = { goal: 'acknowledge', workingDays: 3, convention: 'B', longestExtension: 0 };
    const everybodys = { ...goal, validFrom: '2015-01-01', source: 'Fælles servicemål' };
    expect((await bench.as('jurist-1').post('/organisation/service-goals', everybodys)).status).toBe(200);
    await bench.readModels.caughtUp('complaints');
    const id = await registered(bench, 'team-leader-boerneliv', '/contacts', contactBody({ receivedOn: '2026-03-02' }));
    const shown = async () => (await deadlines(id)).body.deadlines as readonly object[];
    expect(await shown()).toMatchObject([
      { deadlineId: 'ACK', state: 'due-soon', computed: { countsOn: '2026-03-05' } },
      { deadlineId: 'REPLY', state: 'no-deadline-set', computed: null },
    ]);
    const assignment = { assignee: staffId('caseworker-boerneliv'), team: 'boerneliv' };
    expect((await bench.as('team-leader-boerneliv').post(`/complaints/${id}/assignment`, assignment)).status).toBe(200);
    expect(await shown()).toMatchObject([
      {
        deadlineId: 'ACK',
        computed: { countsOn: '2026-03-09' },
        moves: [{ was: '2026-03-05', cause: 'reclassified' }],
      },
      { deadlineId: 'REPLY', state: 'running', computed: { countsOn: '2026-03-30' } },
    ]);
  });

  it('are for those who may read the complaint', async () => {
    const id = await complaint();
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}/deadlines`)).status).toBe(403);
    expect((await bench.as('working-group-1').get(`/complaints/${id}/deadlines`)).status).toBe(200);
    const unknown = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000/deadlines');
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/complaint-unknown']);
    expect((await deadlines(id, '?asOf=i-dag')).status).toBe(400);
  });
});
