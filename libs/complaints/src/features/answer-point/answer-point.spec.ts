import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  pointBody,
  pointIds,
  registered,
} from '../../testing/complaints-bench.js';

describe('Answering a point', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, pointId: string) => `/complaints/${id}/points/${pointId}/answer`;
  const complaintWith = async (changes: object = {}) => {
    const id = await registered(
      bench,
      'caseworker-boerneliv',
      '/complaints',
      complaintBody({ points: [pointBody(changes)] }),
    );
    const [pointId = ''] = await pointIds(bench, id);
    return { id, pointId };
  };

  it('records decision, reasons, remedy and how to go on', async () => {
    const { id, pointId } = await complaintWith();
    await expectManners(bench, {
      by: 'caseworker-boerneliv',
      forbiddenTo: 'caseworker-ungeliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, pointId),
      body: answerBody(),
    });
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    const { outstandingActions, ...answer } = answerBody();
    expect(body.points[0]).toMatchObject({ answer: { ...answer, dismissalReason: null }, outstandingActions });
  });

  it('names every part that is missing', async () => {
    const { id, pointId } = await complaintWith();
    const { status, body } = await bench
      .as('jurist-1')
      .post(path(id, pointId), { outcome: 'not-upheld', answeredOn: '2026-02-27', reasons: 'Vi svarede til tiden.' });
    const missing = ['restsOn', 'remedy', 'outstandingActions', 'furtherSteps'];
    expect([status, body.type, body.missing]).toEqual([422, '/problems/answer-incomplete', missing]);
    expect(body.detail).toContain(missing.join(', '));
  });

  it('takes an explicit none for the remedy', async () => {
    const { id, pointId } = await complaintWith();
    const none = answerBody({ outcome: 'not-upheld', remedy: undefined, noRemedy: true });
    expect((await bench.as('jurist-1').post(path(id, pointId), none)).status).toBe(200);
  });

  it('is given once', async () => {
    const { id, pointId } = await complaintWith();
    await bench.as('jurist-1').post(path(id, pointId), answerBody());
    const again = await bench.as('jurist-1').post(path(id, pointId), answerBody());
    expect([again.status, again.body.type]).toEqual([409, '/problems/point-already-answered']);
  });

  it('is refused for a realitet point, and says why', async () => {
    const { id, pointId } = await complaintWith({ kind: 'realitet', theme: 'DECISION' });
    const { status, body } = await bench.as('jurist-1').post(path(id, pointId), answerBody());
    expect([status, body.type]).toEqual([409, '/problems/realitet-point-needs-reassessment']);
    expect(body.detail).toContain('§ 66');
  });

  it('is refused for a point that is not on the complaint', async () => {
    const { id } = await complaintWith();
    const { pointId } = await complaintWith();
    const { status, body } = await bench.as('jurist-1').post(path(id, pointId), answerBody());
    expect([status, body.type]).toEqual([404, '/problems/point-unknown']);
  });

  it('leaves the borgerrådgiver out: she answers no point', async () => {
    const { id, pointId } = await complaintWith();
    expect((await bench.as('borgerraadgiver').post(path(id, pointId), answerBody())).status).toBe(403);
  });
});
