import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, registered, staffId } from '../../testing/complaints-bench.js';

describe('The timeline of a complaint', () => {
  let bench: SliceBench;
  let id: string;
  beforeAll(async () => {
    bench = await complaintsBench();
    id = await registered(bench, 'caseworker-boerneliv', '/complaints', complaintBody());
    bench.clock.set('2026-03-03T10:00:00.000Z');
    const withdrawal = { withdrawnOn: '2026-03-03', afterDialogue: true, note: 'Ringede selv.' };
    await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, withdrawal);
  });
  afterAll(() => bench.close());

  it('tells in order what happened, when it was recorded and by whom', async () => {
    const { status, body, text, headers } = await bench.as('jurist-1').get(`/complaints/${id}/timeline`);
    expect(status).toBe(200);
    expect(headers.etag).toBe('"1"');
    expect(body.entries).toMatchObject([
      {
        revision: '0',
        type: 'ComplaintRegistered',
        recordedAt: '2026-03-02T09:00:00.000Z',
        recordedBy: staffId('caseworker-boerneliv'),
        data: { receivedOn: '2026-02-20' },
      },
      {
        revision: '1',
        type: 'ComplaintWithdrawn',
        recordedAt: '2026-03-03T10:00:00.000Z',
        recordedBy: staffId('jurist-1'),
        data: { withdrawnOn: '2026-03-03', afterDialogue: true },
      },
    ]);
    expect(text).not.toContain('"box"');
  });

  it('tells names and texts to those who may read them', async () => {
    const { body } = await bench.as('team-leader-boerneliv').get(`/complaints/${id}/timeline`);
    expect(body.entries[0].data.complainant.person.name).toBe('Mette Holm');
    expect(body.entries[0].data.points[0].description).toBe('Sagen har ligget stille i tre måneder.');
    expect(body.entries[1].data.note).toBe('Ringede selv.');
  });

  it('keeps them from those who may not', async () => {
    expect((await bench.as('working-group-1').get(`/complaints/${id}/timeline`)).status).toBe(403);
    expect((await bench.as('borgerraadgiver').get(`/complaints/${id}/timeline`)).status).toBe(403);
    expect((await bench.as('caseworker-ungeliv').get(`/complaints/${id}/timeline`)).status).toBe(403);
    expect((await bench.as('analyst').get(`/complaints/${id}/timeline`)).status).toBe(403);
  });

  it('tells of a registration that was merged into it, and taken out again, without the reasons given there', async () => {
    const first = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const again = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-23' }));
    const jurist = bench.as('jurist-1');
    const merging = await jurist.post(`/complaints/${again}/merging`, { into: first, reason: 'Hemmelig grund' });
    expect(merging.status).toBe(200);
    const merged = (await jurist.get(`/complaints/${first}/timeline`)).body;
    expect(merged.entries.at(-1)).toMatchObject({
      revision: null,
      type: 'ComplaintMergedInto',
      recordedBy: staffId('jurist-1'),
      data: { complaintId: again, into: first },
    });
    await jurist.post(`/complaints/${first}/receipt-date`, { receivedOn: '2026-02-19', reason: 'Postrummet.' });
    await jurist.post(`/complaints/${again}/unmerging`, { reason: 'Hemmelig grund' });
    const { body, text, headers } = await jurist.get(`/complaints/${first}/timeline`);
    const told = body.entries as { revision: string | null; type: string }[];
    expect(
      told.filter(({ type }) => !type.startsWith('Deadline')).map(({ revision, type }) => [revision, type]),
    ).toEqual([
      ['0', 'ComplaintRegistered'],
      [null, 'ComplaintMergedInto'],
      [expect.any(String), 'ReceiptDateCorrected'],
      [null, 'ComplaintUnmerged'],
    ]);
    expect(headers.etag).toBe(`"${body.revision}.2"`);
    expect(text).not.toContain('Hemmelig');
    const own = (await jurist.get(`/complaints/${again}/timeline`)).text;
    expect(own).toContain('Hemmelig grund');
  });

  it('of nothing is not found', async () => {
    const { status } = await bench.as('jurist-1').get('/complaints/00000000-0000-4000-8000-000000000000/timeline');
    expect(status).toBe(404);
  });

  it('shows where a text was forgotten', async () => {
    const forgettable = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    await bench.vault.forget(textKey(`complaint-${forgettable}`));
    const { body } = await bench.as('jurist-1').get(`/complaints/${forgettable}/timeline`);
    expect(body.entries[0].data).toMatchObject({ narrative: null, forgotten: true });
    expect(body.entries[0].data.points[0]).toMatchObject({ description: null, forgotten: true });
  });
});
