import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.clock.set('2026-03-02T09:00:00.000Z');
});

/** Received on 20 February 2026: to be answered by 20 March, with at most 20 working days more. */
const was = { extendedOn: '2026-03-02', by: 15 };
const right = { extendedOn: '2026-03-02', by: 5 };
const reason = 'Der var skrevet 15 i stedet for 5.';
const path = (id: string, deadlineId = 'REPLY') => `/complaints/${id}/deadlines/${deadlineId}/extension-correction`;
const give = (id: string, body: object) =>
  bench
    .as('jurist-1')
    .post(`/complaints/${id}/deadlines/REPLY/extensions`, { reason: 'Vi venter på skolen.', ...body });
const correct = (id: string, body: object, deadlineId?: string) =>
  bench.as('jurist-1').post(path(id, deadlineId), { was, reason, ...body });

async function extended(): Promise<string> {
  const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
  expect((await give(id, { by: 15 })).status).toBe(200);
  return id;
}
const reply = async (id: string) =>
  (await shownDeadlines(bench, id)).find(({ rule }) => (rule as { code: string }).code === 'REPLY');

describe('Correcting an extension of a service goal', () => {
  it('leaves the goal as if it had been recorded so, and the old belief to asOf', async () => {
    const id = await extended();
    bench.clock.set('2026-03-05T09:00:00.000Z');
    await expectManners(bench, {
      ...{ by: 'team-leader-boerneliv', forbiddenTo: 'caseworker-boerneliv' },
      ...{ complaintId: id, path, body: { was, extension: right, reason } },
    });
    expect(await reply(id)).toMatchObject({
      computed: { countsOn: '2026-03-27', dueBeforeExtension: '2026-03-20' },
      extensions: [right],
      moves: [
        { cause: 'extension', was: '2026-03-20' },
        { cause: 'fact-corrected', countsOn: '2026-03-27' },
      ],
    });
    const then = await bench.as('jurist-1').get(`/complaints/${id}/deadlines?asOf=2026-03-04`);
    expect(then.body.deadlines[1].extensions).toEqual([was]);
    const journey = await journeyTextOf(bench, { id });
    expect(journey).toContain('blev en frist forlænget');
    expect(journey).toContain('blev det rettet, at en frist var blevet forlænget');
    expect(journey).toContain(reason);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(body.corrections).toMatchObject([{ type: 'DeadlineExtensionCorrected', reason }]);
  });

  it('takes the longer time away where none was given, and its line in the journey', async () => {
    const id = await extended();
    expect((await correct(id, {})).status).toBe(200);
    expect(await reply(id)).toMatchObject({ computed: { countsOn: '2026-03-20', dueBeforeExtension: null } });
    expect(await journeyTextOf(bench, { id })).not.toContain('blev en frist forlænget');
  });

  it('takes one of two alike away, and leaves the other in the journey', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    for (const by of [5, 5]) expect((await give(id, { by })).status).toBe(200);
    expect((await correct(id, { was: right })).status).toBe(200);
    expect(await reply(id)).toMatchObject({ computed: { countsOn: '2026-03-27' }, extensions: [right] });
    expect((await journeyTextOf(bench, { id })).match(/blev en frist forlænget/g)).toHaveLength(1);
    expect((await give(id, { by: 5 })).status).toBe(200);
    expect((await correct(id, { was: right, extension: { ...right, by: 4 } })).status).toBe(200);
    expect((await journeyTextOf(bench, { id })).match(/blev en frist forlænget/g)).toHaveLength(2);
  });

  it.each([
    ['extension-unknown', 404, { was: { ...was, by: 14 } }, 'was'],
    ['extension-unchanged', 409, { extension: was }, undefined],
    ['extension-before-start', 422, { extension: { ...right, extendedOn: '2026-02-19' } }, 'extension.extendedOn'],
    ['date-in-the-future', 422, { extension: { ...right, extendedOn: '2026-03-03' } }, 'extension.extendedOn'],
    ['extension-too-long', 422, { extension: { ...right, by: 21 } }, 'extension.by'],
  ])('is refused for %s', async (code, status, body, field) => {
    const refused = await correct(await extended(), body);
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('is refused while a later one rests on it, and when it was given after the end of the goal', async () => {
    const id = await extended();
    bench.clock.set('2026-03-25T09:00:00.000Z');
    expect((await give(id, { by: 1 })).status).toBe(200);
    const resting = await correct(id, {});
    expect([resting.status, resting.body.type]).toEqual([409, '/problems/later-extension-too-late']);
    expect(resting.body.detail).toContain('20.3.2026');
    const ended = { withdrawnOn: '2026-03-10', afterDialogue: false };
    expect((await bench.as('jurist-1').post(`/complaints/${id}/withdrawal`, ended)).status).toBe(200);
    const after = await correct(id, { extension: { extendedOn: '2026-03-11', by: 5 } });
    expect([after.status, after.body.type, after.body.field]).toEqual([
      ...[422, '/problems/extension-after-it-ended'],
      'extension.extendedOn',
    ]);
  });

  it.each([
    ['was', { was: null }],
    ['was.by', { was: { ...was, by: 0 } }],
    ['extension.by', { extension: { ...right, by: 2.5 } }],
    ['extension.extendedOn', { extension: { by: 5 } }],
    ['reason', { reason: '' }],
  ])('needs a right %s', async (field, body) => {
    const wrong = await correct(await extended(), body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
