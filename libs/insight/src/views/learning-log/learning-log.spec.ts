import { parse } from 'csv-parse/sync';
import { demoPersona } from '@lydhoer/access';
import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, complaint, insightBench, onDay, point, read } from '../../testing/insight-bench.js';
import type { LearningLogResponse } from './learning-log.response.js';

const owner = demoPersona('caseworker-boerneliv').staffId;

describe('GET /learning-log', () => {
  let bench: SliceBench;
  let late: string;
  let formula: string;
  let bare: string;

  const post = async (persona: Parameters<SliceBench['as']>[0], url: string, body: object) =>
    carriedOut(await bench.as(persona).post(url, body));
  const identified = async (theme: string, title: string) => {
    const complaintId = await complaint(bench, [point(theme)]);
    const { points } = await read<{ points: { pointId: string }[] }>(bench, 'jurist-1', `/complaints/${complaintId}`);
    const evidence = points.map(({ pointId }) => ({ kind: 'complaint-point', complaintId, pointId }));
    return post('jurist-1', '/learning-points', { theme, title, identifiedOn: '2021-06-08', evidence });
  };
  const assigned = async (learningPointId: string, title: string, dueOn: string) => {
    const proposal = { type: 'workflow', title, proposedOn: '2021-06-08' };
    const actionId = await post('jurist-1', `/learning-points/${learningPointId}/actions`, proposal);
    await post('working-group-1', `/actions/${actionId}/agreement`, { agreedOn: '2021-06-08' });
    await post('working-group-1', `/actions/${actionId}/assignment`, { owner, dueOn, measure: 'Klager om ventetid' });
    return actionId;
  };
  beforeAll(async () => {
    bench = await insightBench();
    onDay(bench, '2021-06-08');
    late = await identified('TIME.LONG', 'Familier hører intet i måneder');
    await assigned(late, 'Ring hver fjerde uge', '2021-07-01');
    formula = await identified('HEARING', '=1+1 er ikke en formel');
    const done = await assigned(formula, '-5 dage til partshøring', '2021-08-01');
    await post('caseworker-boerneliv', `/actions/${done}/completion`, {
      completedOn: '2021-06-08',
      evidence: [{ kind: 'document', reference: 'Arbejdsgang 7' }],
    });
    bare = await identified('TIME.NO_REPLY', 'Ingen ejer telefonen');
    onDay(bench, '2021-07-02');
  });
  afterAll(() => bench.close());

  const log = (query = '', persona: Parameters<SliceBench['as']>[0] = 'working-group-2') =>
    read<LearningLogResponse>(bench, persona, `/learning-log?${query}`);
  const ids = ({ items }: LearningLogResponse) => items.map(({ learningPointId }) => learningPointId);

  it('lists learning points with evidence, action, owner, due date, status and effect, the earliest due first', async () => {
    const answer = await log();
    expect(ids(answer)).toEqual([late, formula, bare]);
    expect(answer).toMatchObject({ total: 3, next: null, incomplete: false, definition: { id: 'learning-log' } });
    expect(answer.items[0]).toMatchObject({
      title: 'Familier hører intet i måneder',
      forgotten: false,
      theme: 'TIME.LONG',
      evidence: 1,
      status: 'assigned',
      action: {
        title: 'Ring hver fjerde uge',
        owner,
        ownerName: 'Maria Elkjær Storm',
        dueOn: '2021-07-01',
        effect: null,
      },
    });
    expect(answer.items[2]).toMatchObject({ status: 'identified', action: null });
  });

  it('shows an action as overdue from the day after it was due, until it is completed', async () => {
    const overdue = async () => (await log()).items.map(({ action }) => action?.overdue);
    expect(await overdue()).toEqual([true, false, undefined]);
    onDay(bench, '2021-07-01');
    expect(await overdue()).toEqual([false, false, undefined]);
    onDay(bench, '2021-12-31');
    expect(await overdue()).toEqual([true, false, undefined]);
    onDay(bench, '2021-07-02');
  });

  it.each([
    ['status=completed', () => [formula]],
    ['status=identified&status=assigned', () => [late, bare]],
    ['theme=TIME', () => [late, bare]],
    ['theme=TIME.LONG', () => [late]],
    ['dueBefore=2021-08-01', () => [late]],
    [`owner=${owner}`, () => [late, formula]],
    ['owner=nobody', () => []],
  ])('filtered by %s shows only those', async (query, expected) => {
    const answer = await log(query);
    expect(ids(answer)).toEqual(expected());
    expect(answer.total).toBe(expected().length);
  });

  it('comes in pages that together hold every line once', async () => {
    const first = await log('limit=2');
    expect(first).toMatchObject({ total: 3, next: expect.any(String) as string });
    const second = await log(`limit=2&cursor=${String(first.next)}`);
    expect([...ids(first), ...ids(second)]).toEqual([late, formula, bare]);
    expect(second.next).toBeNull();
  });

  it('as CSV has every line, formula-safe, with what it is', async () => {
    const { text, headers } = await bench.as('jurist-1').get('/learning-log?format=csv&limit=1&theme=HEARING');
    expect(headers['content-disposition']).toBe('attachment; filename="laeringslog-2021-07-02.csv"');
    const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });
    expect(rows).toEqual([
      expect.objectContaining({
        Læringspunkt: "'=1+1 er ikke en formel",
        Tiltag: "'-5 dage til partshøring",
        Belæg: '1',
        Status: 'Gennemført',
        Frist: '01-08-2021',
        Overskredet: 'nej',
        Filter: 'theme=HEARING',
        Definition: 'learning-log v1',
      }),
    ]);
    const machine = await bench.as('jurist-1').get('/learning-log?profile=machine', { accept: 'text/csv' });
    expect(machine.text.split('\n')[0]).toContain('learning_point_id,learning_point,theme');
    expect(machine.text.split('\n')).toHaveLength(5);
  });

  it('is read by those who may read figures, and exported by those who may export them', async () => {
    expect((await bench.as('caseworker-ungeliv').get('/learning-log')).status).toBe(200);
    expect((await bench.as('caseworker-ungeliv').get('/learning-log?format=csv')).status).toBe(403);
    expect((await bench.as('advisory-board').get('/learning-log')).status).toBe(403);
    expect((await bench.as('operator').get('/learning-log')).status).toBe(403);
  });

  it.each([
    'status=done',
    'theme=%20',
    'dueBefore=2021-13-01',
    'limit=0',
    'cursor=x.y',
    'asOf=2021-01-01',
    'owner=%20',
  ])('refuses %s', async (query) => {
    expect((await bench.as('jurist-1').get(`/learning-log?${query}`)).status).toBe(400);
  });

  it('shows a title that was forgotten as forgotten, and every figure as before', async () => {
    await bench.vault.forget(textKey(`learningpoint-${bare}`));
    const { items } = await log();
    expect(items[2]).toMatchObject({ learningPointId: bare, title: null, forgotten: true, evidence: 1 });
    expect(items[0]).toMatchObject({ forgotten: false });
  });

  it('counts a grievance once while the two registrations it is evidence from are merged', async () => {
    const [first, again] = [await complaint(bench, [point('COMM')]), await complaint(bench, [point('COMM')])];
    const pointsOf = async (complaintId: string) => {
      const { points } = await read<{ points: { pointId: string }[] }>(bench, 'jurist-1', `/complaints/${complaintId}`);
      return points.map(({ pointId }) => ({ kind: 'complaint-point', complaintId, pointId }));
    };
    const evidence = [...(await pointsOf(first)), ...(await pointsOf(again))];
    const body = { theme: 'COMM', title: 'To breve', identifiedOn: '2021-07-02', evidence };
    const id = await post('jurist-1', '/learning-points', body);
    const counted = async () => (await log('theme=COMM')).items.map((item) => [item.learningPointId, item.evidence]);
    expect(await counted()).toEqual([[id, 2]]);
    await post('jurist-1', `/complaints/${again}/merging`, { into: first, reason: 'Samme brev' });
    expect(await counted()).toEqual([[id, 1]]);
    await post('jurist-1', `/complaints/${again}/unmerging`, { reason: 'To breve' });
    expect(await counted()).toEqual([[id, 2]]);
  });
});
