import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, contactBody, registered } from '../../testing/complaints-bench.js';

describe('Withdrawing a complaint', () => {
  let bench: SliceBench;

  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/withdrawal`;
  const body = { withdrawnOn: '2026-02-26', afterDialogue: true, note: 'Ringede selv.' };

  it('tells withdrawal after a dialogue from plain withdrawal', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'borgerraadgiver' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const read = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(read.body).toMatchObject({
      status: 'withdrawn',
      withdrawal: { withdrawnOn: '2026-02-26', afterDialogue: true },
    });
    expect(read.body.withdrawal).not.toHaveProperty('note');
  });

  it('works for a contact', async () => {
    const id = await registered(bench, 'borgerraadgiver', '/contacts', contactBody());
    expect((await bench.as('borgerraadgiver').post(path(id), body)).status).toBe(200);
  });

  it('happens once', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await bench.as('jurist-1').post(path(id), body);
    const again = await bench.as('jurist-1').post(path(id), body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/complaint-withdrawn']);
  });

  it('is refused before the receipt', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const early = await bench.as('jurist-1').post(path(id), { ...body, withdrawnOn: '2026-02-19' });
    expect([early.status, early.body.type]).toEqual([422, '/problems/date-before-receipt']);
  });
});
