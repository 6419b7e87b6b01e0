import { personKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Naming the spokesperson', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/spokesperson`;
  const lawyer = { namedOn: '2026-02-22', person: { name: 'Ida Berg' } };
  const spokesperson = async (id: string, query = '') =>
    (await readCollective(bench, id, query)).spokesperson as { readonly personId: string } | null;

  it('keeps its manners, and the name for those who may read it', async () => {
    const collectiveId = await opened(bench, 'team-leader-boerneliv');
    expect(await spokesperson(collectiveId)).toBeNull();
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: collectiveId,
      path,
      body: lawyer,
      category: 'collective',
    });
    const shown = await spokesperson(collectiveId);
    expect(shown).toEqual({ namedOn: '2026-02-22', complaintId: null, personId: expect.any(String) });
    expect(await spokesperson(collectiveId, '?persons=true')).toEqual({ ...shown, name: 'Ida Berg' });
    await bench.vault.forget(personKey(String(shown?.personId)));
    expect(await spokesperson(collectiveId, '?persons=true')).toEqual({ ...shown, name: null });
  });

  it('may be a family’s complainant; the last one named speaks', async () => {
    const collectiveId = await opened(bench);
    const complaintId = await enrolled(bench, collectiveId);
    await carriedOut(bench, 'jurist-1', path(collectiveId), lawyer);
    await carriedOut(bench, 'jurist-1', path(collectiveId), { namedOn: '2026-02-23', complaintId });
    expect(await spokesperson(collectiveId, '?persons=true')).toEqual({
      namedOn: '2026-02-23',
      complaintId,
      personId: null,
    });
  });

  it('refuses two at once, nobody, and a family that is not part of it', async () => {
    const collectiveId = await opened(bench);
    const complaintId = await enrolled(bench, collectiveId);
    const name = async (body: object) => {
      const answer = await bench.as('jurist-1').post(path(collectiveId), body);
      return [answer.status, answer.body.type as unknown];
    };
    expect(await name({ ...lawyer, complaintId })).toEqual([422, '/problems/spokesperson-is-one-person']);
    expect(await name({ namedOn: '2026-02-22' })).toEqual([422, '/problems/spokesperson-is-one-person']);
    expect(await name({ namedOn: '2026-02-22', complaintId: collectiveId })).toEqual([
      422,
      '/problems/spokesperson-not-enrolled',
    ]);
    expect((await name({ namedOn: '2026-02-22', person: {} }))[0]).toBe(400);
  });
});
