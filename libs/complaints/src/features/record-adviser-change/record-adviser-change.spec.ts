import type { SliceBench } from '@lydhoer/http/testing';
import { expectManners } from '../../testing/command-manners.js';
import {
  adviserChangeBody,
  complaintBody,
  complaintsBench,
  contactBody,
  registered,
  staffId,
} from '../../testing/complaints-bench.js';

describe('Recording a change of adviser', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const path = (id: string) => `/complaints/${id}/adviser-changes`;
  const complaint = () => registered(bench, 'jurist-1', '/complaints', complaintBody());

  it('tells of it, from before the complaint', async () => {
    const id = await complaint();
    const by = { by: 'caseworker-boerneliv', forbiddenTo: 'caseworker-ungeliv' } as const;
    const done = await expectManners(bench, { ...by, complaintId: id, path, body: adviserChangeBody() });
    expect(done.status).toBe(201);
    const { body } = await bench.as('jurist-1').get(`/complaints/${id}`);
    expect(body.adviserChanges).toEqual([{ changeId: done.body.id, ...adviserChangeBody() }]);
  });

  it('is possible of a contact, and after the end', async () => {
    const contact = await registered(bench, 'jurist-1', '/contacts', contactBody());
    expect((await bench.as('jurist-1').post(path(contact), adviserChangeBody())).status).toBe(201);
    const ended = await complaint();
    const withdrawal = { withdrawnOn: '2026-02-26', afterDialogue: false };
    await bench.as('jurist-1').post(`/complaints/${ended}/withdrawal`, withdrawal);
    expect((await bench.as('jurist-1').post(path(ended), adviserChangeBody())).status).toBe(201);
  });

  it.each([
    ['adviser-unknown', 422, { from: 'nobody-here' }],
    ['adviser-unknown', 422, { to: 'nobody-here' }],
    ['adviser-stays-the-same', 422, { from: staffId('caseworker-boerneliv') }],
    ['date-in-the-future', 422, { changedOn: '2026-03-03' }],
    ['date-too-early', 422, { changedOn: '1999-12-31' }],
  ])('refuses %s', async (code, status, changes) => {
    const answer = await bench.as('jurist-1').post(path(await complaint()), adviserChangeBody(changes));
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses the same change twice', async () => {
    const id = await complaint();
    await bench.as('jurist-1').post(path(id), adviserChangeBody());
    const again = await bench.as('jurist-1').post(path(id), adviserChangeBody({ cause: 'moved' }));
    expect([again.status, again.body.type]).toEqual([409, '/problems/adviser-change-already-recorded']);
  });

  it.each([
    ['cause', { cause: 'because' }],
    ['from', { from: '' }],
    ['to', { to: null }],
    ['changedOn', { changedOn: '2025-02-30' }],
  ])('needs a right %s', async (field, changes) => {
    const answer = await bench.as('jurist-1').post(path(await complaint()), adviserChangeBody(changes));
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, field]);
  });
});
