import { sliceBench, type SliceBench } from '@lydhoer/http/testing';
import { PrivacyModule } from '../../privacy.module.js';

const complaintId = '5f0c1f1e-7f0e-5b7e-9d3e-2f6b1c4d5e6f';

describe('GET /forgettings', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await sliceBench([PrivacyModule]);
    await bench.vault.ensure(['person:p1', 'person:p2', `text:complaint-${complaintId}`]);
    const operator = bench.as('operator');
    await operator.post('/forgettings/persons', { personId: 'p1', ground: 'erasure-request' });
    bench.clock.set('2026-03-03T10:00:00.000Z');
    await operator.post('/forgettings/texts', { kind: 'complaint', id: complaintId, ground: 'retention-over' });
  });
  afterEach(() => bench.close());

  it('shows what was forgotten, when, by whom and why, the newest first, and that the keys are gone', async () => {
    const { status, body } = await bench.as('operator').get('/forgettings');
    expect(status).toBe(200);
    expect(body.next).toBeNull();
    expect(body.items).toMatchObject([
      {
        kind: 'complaint',
        subjectId: complaintId,
        ground: 'retention-over',
        forgottenAt: '2026-03-03T10:00:00.000Z',
        keyDestroyed: true,
      },
      {
        kind: 'person',
        subjectId: 'p1',
        ground: 'erasure-request',
        forgottenAt: '2026-03-02T09:00:00.000Z',
        keyDestroyed: true,
      },
    ]);
  });

  it('comes in pages', async () => {
    const first = await bench.as('operator').get('/forgettings?limit=1');
    expect(first.body.items).toHaveLength(1);
    const second = await bench.as('operator').get(`/forgettings?limit=1&cursor=${first.body.next}`);
    expect([second.body.items[0].subjectId, second.body.next]).toEqual(['p1', null]);
  });

  it('is for the operator alone', async () => {
    expect((await bench.as('jurist-1').get('/forgettings')).status).toBe(403);
  });
});
