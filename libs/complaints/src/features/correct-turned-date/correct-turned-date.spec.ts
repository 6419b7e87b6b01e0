import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  complaintBody,
  complaintsBench,
  contactBody,
  pointBody,
  registered,
  withDemoGoals,
} from '../../testing/complaints-bench.js';
import { journeyTextOf } from '../../testing/other-party.js';
import { shownDeadlines } from '../../testing/shown-deadlines.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await withDemoGoals(await complaintsBench());
});
afterAll(() => bench.close());

const path = (id: string) => `/complaints/${id}/turned-date`;
const body = { turnedOn: '2026-02-23', reason: 'Hun klagede allerede i telefonen.' };

/** Received on 20 February 2026, a complaint about a decision from the 25th. */
async function turned(): Promise<string> {
  const id = await registered(bench, 'jurist-1', '/contacts', contactBody());
  const points = [pointBody({ kind: 'realitet', theme: 'DECISION' })];
  const became = await bench.as('jurist-1').post(`/contacts/${id}/complaint`, { turnedOn: '2026-02-25', points });
  expect(became.status).toBe(200);
  return id;
}

describe('Correcting the day on which a contact turned out to be a complaint', () => {
  it('moves what the law counts from it, and stands in the journey and among the corrections', async () => {
    const id = await turned();
    const by = { by: 'team-leader-boerneliv', forbiddenTo: 'team-leader-skoleliv' } as const;
    await expectManners(bench, { ...by, complaintId: id, path, body });
    const shown = await shownDeadlines(bench, id);
    const reassessment = shown.find(({ deadlineId }) => deadlineId.startsWith('REASSESS_4W'));
    expect(reassessment).toMatchObject({
      ...{ startedOn: '2026-02-23', computed: { countsOn: '2026-03-23' } },
      moves: [{ was: '2026-03-25', countsOn: '2026-03-23', cause: 'fact-corrected' }],
    });
    expect(shown.find(({ deadlineId }) => deadlineId === 'ACK')).toMatchObject({ startedOn: '2026-02-20' });
    const journey = await journeyTextOf(bench, { id });
    expect(journey).toContain('Den 23. februar 2026 blev henvendelsen til en klage');
    expect(journey).toContain('ikke den 25. februar 2026, men den 23. februar 2026');
    expect(journey).toContain(body.reason);
    const { body: document } = await bench.as('jurist-1').get(`/complaints/${id}?persons=true`);
    expect(document.corrections).toMatchObject([{ type: 'TurnedDateCorrected', reason: body.reason }]);
  });

  it.each([
    ['date-before-receipt', 422, { turnedOn: '2026-02-19' }],
    ['date-in-the-future', 422, { turnedOn: '2026-03-03' }],
    ['turned-date-unchanged', 409, { turnedOn: '2026-02-25' }],
  ])('is refused for %s', async (code, status, changes) => {
    const refused = await bench.as('jurist-1').post(path(await turned()), { ...body, ...changes });
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, 'turnedOn']);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('is refused of what never was a contact', async () => {
    const id = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const refused = await bench.as('jurist-1').post(path(id), body);
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/never-turned-from-a-contact']);
  });

  it('is refused a later day while another complaint is merged into it', async () => {
    const [id, other] = [await turned(), await turned()];
    const points = async (of: string) =>
      (await bench.as('jurist-1').get(`/complaints/${of}`)).body.points as { pointId: string }[];
    const pairs = [{ pointId: (await points(other))[0]?.pointId, sameAs: (await points(id))[0]?.pointId }];
    const merged = await bench
      .as('jurist-1')
      .post(`/complaints/${other}/merging`, { into: id, points: pairs, reason: 'Registreret to gange.' });
    expect([merged.status, merged.body.type]).toEqual([200, undefined]);
    const later = await bench.as('jurist-1').post(path(id), { ...body, turnedOn: '2026-02-27' });
    expect([later.status, later.body.type]).toEqual([409, '/problems/others-merged-into-it']);
    expect((await bench.as('jurist-1').post(path(id), body)).status).toBe(200);
  });

  it.each([
    ['turnedOn', { turnedOn: 'i går' }],
    ['reason', { reason: '' }],
  ])('needs a right %s', async (field, changes) => {
    const wrong = await bench.as('jurist-1').post(path(await turned()), { ...body, ...changes });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});
