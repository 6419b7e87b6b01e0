import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { done, learningBench, nobodys, registeredComplaint, staffId } from '../../testing/learning-bench.js';

const tag = { scheme: 'legal-cause', cause: 'BASIS.REASONS', note: 'Begrundelsen mangler helt.' };

describe('Tagging a point', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await learningBench();
  });
  afterAll(() => bench.close());

  it('keeps its manners', async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const { status, body } = await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'borgerraadgiver',
      id: complaintId,
      category: 'tagging',
      path: (id) => `/complaints/${id}/points/${pointId}/tags`,
      body: tag,
      unknown: 'tagged-complaint-unknown',
    });
    expect([status, body.id]).toEqual([200, complaintId]);
    const { body: shown } = await bench.as('jurist-2').get(`/complaints/${complaintId}/tags`);
    expect(shown).toEqual({
      complaintId,
      tags: [{ pointId, ...tag, taggedBy: staffId('jurist-1'), taggedOn: '2026-03-02', forgotten: false }],
    });
  });
  it('is once with each cause', async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const path = `/complaints/${complaintId}/points/${pointId}/tags`;
    await done(bench, 'jurist-1', path, tag);
    await done(bench, 'jurist-1', path, { scheme: 'duty', cause: 'FVL.24' });
    const { status, body } = await bench.as('jurist-2').post(path, tag);
    expect([status, body.type]).toEqual([409, '/problems/point-already-tagged']);
  });
  it('that is on another complaint is unknown', async () => {
    const { complaintId } = await registeredComplaint(bench);
    const { pointId } = await registeredComplaint(bench);
    for (const id of [pointId, nobodys]) {
      const { status, body } = await bench.as('jurist-1').post(`/complaints/${complaintId}/points/${id}/tags`, tag);
      expect([status, body.type]).toEqual([404, '/problems/tagged-point-unknown']);
    }
  });
  it('that was merged into another complaint is done there, until the two are taken apart', async () => {
    const [first, again] = [await registeredComplaint(bench), await registeredComplaint(bench)];
    const path = `/complaints/${again.complaintId}/points/${again.pointId}/tags`;
    await done(bench, 'jurist-1', path, { scheme: 'duty', cause: 'FVL.24' });
    await done(bench, 'jurist-1', `/complaints/${again.complaintId}/merging`, {
      into: first.complaintId,
      reason: 'Samme brev',
    });
    const { status, body } = await bench.as('jurist-1').post(path, tag);
    expect([status, body.type, body.complaintId, body.pointId]).toEqual([
      ...[409, '/problems/tagged-point-goes-on-elsewhere', first.complaintId, first.pointId],
    ]);
    expect(body.detail).toContain(first.complaintId);
    await done(bench, 'jurist-1', `/complaints/${first.complaintId}/points/${first.pointId}/tags`, tag);
    await done(bench, 'jurist-1', `${path}/duty/FVL.24/removal`, { reason: 'Hører til det andet brev' });
    await done(bench, 'jurist-1', `/complaints/${again.complaintId}/unmerging`, { reason: 'To breve' });
    await done(bench, 'jurist-1', path, tag);
  });
  it('of a registration that was annulled is not done, until it is reinstated', async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const path = `/complaints/${complaintId}/points/${pointId}/tags`;
    const annulment = { ground: 'registered-in-error', reason: 'Fejl' };
    await done(bench, 'jurist-1', `/complaints/${complaintId}/annulment`, annulment);
    const { status, body } = await bench.as('jurist-1').post(path, tag);
    expect([status, body.type]).toEqual([409, '/problems/tagged-complaint-annulled']);
    await done(bench, 'jurist-1', `/complaints/${complaintId}/reinstatement`, { reason: 'Den var rigtig' });
    await done(bench, 'jurist-1', path, tag);
  });
  it('takes no cause that the list does not have, or has no longer', async () => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const path = `/complaints/${complaintId}/points/${pointId}/tags`;
    const unknown = await bench.as('jurist-1').post(path, { scheme: 'duty', cause: 'BASIS.REASONS' });
    expect([unknown.status, unknown.body.type]).toEqual([422, '/problems/cause-unknown']);
    await done(bench, 'jurist-1', '/vocabulary/legal-cause/terms', {
      code: 'OLD',
      labelDa: 'Udgået',
      labelEn: 'Retired',
      validFrom: '2020-01-01',
      validTo: '2026-03-01',
    });
    const retired = await bench.as('jurist-1').post(path, { scheme: 'legal-cause', cause: 'OLD' });
    expect([retired.status, retired.body.type]).toEqual([422, '/problems/cause-not-valid-today']);
  });
  it.each([
    [{ ...tag, scheme: 'theme' }, 'scheme'],
    [{ ...tag, cause: '' }, 'cause'],
    [{ ...tag, note: 7 }, 'note'],
  ])('names what is wrong in %#', async (body, field) => {
    const { complaintId, pointId } = await registeredComplaint(bench);
    const answer = await bench.as('jurist-1').post(`/complaints/${complaintId}/points/${pointId}/tags`, body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
