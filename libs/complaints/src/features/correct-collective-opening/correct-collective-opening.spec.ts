import { textKey } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { opened, readCollective } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Correcting the title and the source of a collective complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/collectives/${id}/opening-correction`;
  const source = { kind: 'e-mail', reference: 'Mail af 1. marts' };
  const body = { title: 'Klage fra 42 familier', source, reason: 'Talt forkert.' };

  it('keeps its manners; what was recorded stays known to those who may read it, until it is forgotten', async () => {
    const id = await opened(bench, 'team-leader-boerneliv');
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path,
      body,
      category: 'collective',
    });
    const shown = await readCollective(bench, id, '?persons=true');
    expect(shown).toMatchObject({ title: 'Klage fra 42 familier', source, openedOn: '2026-02-20', revision: '1' });
    expect(shown.corrections).toMatchObject([
      {
        ...{
          type: 'CollectiveOpeningCorrected',
          step: null,
          complaintId: null,
          statementId: null,
          was: null,
          on: null,
        },
        ...{ titleWas: 'Klage fra 32 familier', reason: 'Talt forkert.' },
      },
    ]);
    const without = await readCollective(bench, id);
    expect(without.source).toEqual({ kind: 'e-mail' });
    expect(JSON.stringify(without)).not.toMatch(/familier|forkert|marts/);
    await bench.vault.forget(textKey(`collective-${id}`));
    const forgotten = await readCollective(bench, id, '?persons=true');
    expect(forgotten.corrections).toMatchObject([{ titleWas: null, reason: null }]);
  });

  it.each([
    ['title', { ...body, title: '' }],
    ['source', { title: body.title, reason: 'x' }],
    ['source.kind', { ...body, source: { kind: 'rumour' } }],
    ['reason', { title: body.title, source }],
  ])('asks for a right %s', async (field, wrong) => {
    const answer = await bench.as('jurist-1').post(path(await opened(bench)), wrong);
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
