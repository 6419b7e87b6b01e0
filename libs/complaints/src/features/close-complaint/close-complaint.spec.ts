import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  answerBody,
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  pointIds,
  registered,
} from '../../testing/complaints-bench.js';

describe('Closing a complaint', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/closing`;
  const body = { closedOn: '2026-02-28' };
  const answered = async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const [pointId] = await pointIds(bench, id);
    await bench.as('jurist-1').post(`/complaints/${id}/points/${pointId}/answer`, answerBody());
    return id;
  };

  it('is done once every point is answered', async () => {
    const id = await answered();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body).toMatchObject({ status: 'closed', closedOn: '2026-02-28' });
  });

  it('names the points that have no answer', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const answer = await bench.as('jurist-1').post(path(id), body);
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/points-unanswered']);
    expect(answer.body.points).toEqual(await pointIds(bench, id));
  });

  it('is refused while a realitet point is open', async () => {
    const realitet = complaintBody({ points: [pointBody({ kind: 'realitet', theme: 'DECISION' })] });
    const id = await registered(bench, 'jurist-1', '/complaints', realitet);
    const answer = await bench.as('jurist-1').post(path(id), body);
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/realitet-point-open']);
  });

  it('is refused before the last answer', async () => {
    const answer = await bench.as('jurist-1').post(path(await answered()), { closedOn: '2026-02-26' });
    expect([answer.status, answer.body.type, answer.body.earliest]).toEqual([
      422,
      '/problems/closed-before-answer',
      '2026-02-27',
    ]);
  });

  it('works for a contact', async () => {
    const id = await registered(bench, 'borgerraadgiver', '/contacts', contactBody());
    expect((await bench.as('borgerraadgiver').post(path(id), body)).status).toBe(200);
  });

  it('accepts nothing further', async () => {
    const id = await answered();
    await bench.as('jurist-1').post(path(id), body);
    const withdrawal = { withdrawnOn: '2026-03-01', afterDialogue: false };
    const answer = await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, withdrawal);
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/complaint-closed']);
  });
});
