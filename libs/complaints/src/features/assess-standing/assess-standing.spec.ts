import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench, pointIds } from '../../testing/complaints-bench.js';
import { partiesOf, partyBody, withParty } from '../../testing/people-bench.js';

describe('Assessing standing', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string, personId: string) => `/complaints/${id}/parties/${personId}/standing`;
  const father = partyBody({ name: 'Jens Holm', roles: ['complainant', 'parent-without-custody'] });
  const assessment = (pointId: string, changes: object = {}) => ({
    pointId,
    standing: 'entitled',
    assessedOn: '2026-02-26',
    reason: 'Afgørelsen angår også hans samvær.',
    ...changes,
  });

  it('settles what the rules leave to a person', async () => {
    const { id, personId } = await withParty(bench, father);
    const [conduct = '', decision = ''] = await pointIds(bench, id);
    const standings = async () => (await partiesOf(bench, id)).find((each) => each.personId === personId)?.standings;
    const law = { statute: 'retssikkerhedsloven', paragraph: '§ 60, stk. 2' };
    const open = { standing: 'entitled', why: 'conduct-is-open-to-all', rule: null, verified: true, pointId: conduct };
    expect(await standings()).toEqual([
      open,
      { standing: 'needs-assessment', why: 'parent-without-custody', rule: law, verified: true, pointId: decision },
    ]);
    await expectManners(bench, {
      by: 'jurist-1',
      forbiddenTo: 'caseworker-boerneliv',
      complaintId: id,
      path: (complaintId) => path(complaintId, personId),
      body: assessment(decision),
    });
    expect(await standings()).toEqual([
      open,
      { standing: 'entitled', why: 'assessed', rule: law, verified: true, pointId: decision },
    ]);
  });

  it('is refused where there is nothing to assess', async () => {
    const { id, personId } = await withParty(bench, father);
    const [conduct = '', decision = ''] = await pointIds(bench, id);
    const refused = async (who: string, body: object) =>
      (await bench.as('jurist-1').post(path(id, who), body)).body.type as unknown;
    expect(await refused(personId, assessment(conduct))).toBe('/problems/standing-needs-no-assessment');
    expect(await refused(id, assessment(decision))).toBe('/problems/party-unknown');
    expect(await refused(personId, assessment(id))).toBe('/problems/point-unknown');
    expect(await refused(personId, assessment(decision, { standing: 'needs-assessment' }))).toBe(
      '/problems/input-not-valid',
    );
    const { id: another, personId: friend } = await withParty(bench, partyBody({ roles: ['support-person'] }));
    const [, point = ''] = await pointIds(bench, another);
    const { body } = await bench.as('jurist-1').post(path(another, friend), assessment(point));
    expect(body.type).toBe('/problems/not-a-complainant');
  });
});
