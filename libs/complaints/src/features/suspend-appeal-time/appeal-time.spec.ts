import type { SliceBench } from '@lydhoer/http/testing';
import { appealedComplaint, decisionBody, going, pathOf, type Appealed } from '../../testing/appealed-complaints.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';
import { appealDeadlineOf, withOtherParty } from '../../testing/other-party.js';

let bench: SliceBench;
beforeAll(async () => {
  bench = await complaintsBench();
});
afterAll(() => bench.close());

const post = (of: Appealed, path: string, body: object) => bench.as('jurist-1').post(pathOf(of, path), body);
const deadlineOf = (of: Appealed, personId: string) => appealDeadlineOf(bench, of, personId);

describe('A request for access to the files', () => {
  it('stops the time for appeals of whoever asked, which runs on with the answer', async () => {
    const { appealed, personId } = await withOtherParty(bench);
    const to = (path: string) => (id: string) => pathOf({ ...appealed, id }, path);
    const mannered = { by: 'jurist-1', forbiddenTo: 'caseworker-ungeliv', complaintId: appealed.id } as const;
    await expectManners(bench, {
      ...mannered,
      path: to('decision/access-request'),
      body: { personId, requestedOn: '2026-02-20' },
    });
    const still = await deadlineOf(appealed, personId);
    expect(still).toMatchObject({
      state: 'paused',
      computed: { countsOn: '2026-03-09', pausedSince: '2026-02-20' },
      suspensions: [{ ground: 'access-to-files', from: '2026-02-20', to: null }],
    });
    expect(still?.sentences.reason).toContain(
      'fristen har stået stille siden fredag den 20. februar 2026, fordi borgeren bad om aktindsigt inden for klagefristen ' +
        '(forvaltningsloven § 17, stk. 2)',
    );
    await expectManners(bench, {
      ...mannered,
      path: to('decision/access-answer'),
      body: { personId, how: 'access-refused', answeredOn: '2026-03-02' },
    });
    expect(await deadlineOf(appealed, personId)).toMatchObject({
      state: 'running',
      computed: { dueOn: '2026-03-19', countsOn: '2026-03-19', pausedSince: null },
      suspensions: [{ ground: 'access-to-files', from: '2026-02-20', to: '2026-03-02' }],
      moves: [{ cause: 'suspended-by-law', was: '2026-03-09', countsOn: '2026-03-19' }],
    });
    const { body } = await bench.as('jurist-1').get(`/complaints/${appealed.id}`);
    expect(body.decisions[0].receipts[0]).toMatchObject({
      accessRequests: [{ requestedOn: '2026-02-20', answeredOn: '2026-03-02' }],
      reasonsGivenOn: null,
    });
    const journey = await bench.as('jurist-1').get(`/complaints/${appealed.id}/journey`);
    expect(JSON.stringify(journey.body)).toContain('fik en part afslag på aktindsigt');
    expect(JSON.stringify(journey.body)).not.toMatch(/klagefristen (stod stille|løb videre)/);
  });

  it('makes a complaint timely that came while it was waited for', async () => {
    const of = await appealedComplaint(bench);
    // Received on 8 December, until 5 January; complained about on 12 January.
    const right = decisionBody({ decidedOn: '2025-12-01', reason: 'Forkert dato.' });
    const receipt = { personId: of.personId, receivedOn: '2025-12-08', channel: 'digital-post', guidance: 'given' };
    await going(bench, of, ['decision/correction', right], ['decision/receipts', receipt]);
    const timeliness = async () =>
      (await bench.as('jurist-1').get(`/complaints/${of.id}`)).body.decisions[0].timeliness as string;
    const asked = { personId: of.personId, requestedOn: '2026-01-05' };
    const answered = { personId: of.personId, how: 'access-given' };
    expect(await timeliness()).toBe('late');
    await going(bench, of, ['decision/access-request', asked]);
    expect(await timeliness()).toBe('in-time');
    await going(bench, of, ['decision/access-answer', { ...answered, answeredOn: '2026-01-07' }]);
    expect(await timeliness()).toBe('in-time');
    expect(await deadlineOf(of, of.personId)).toMatchObject({ state: 'met', computed: { countsOn: '2026-01-21' } });
  });

  it.each(['first the request', 'first the guidance'])(
    'counts the same whatever is recorded first: %s',
    async (order) => {
      const of = await appealedComplaint(bench);
      const { personId } = of;
      const receipt = { personId, receivedOn: '2025-12-01', channel: 'digital-post', guidance: 'missing' };
      const asked = ['decision/access-request', { personId, requestedOn: '2025-12-05' }] as const;
      const given = { ...receipt, guidanceGivenOn: '2025-12-08', reason: 'Klagevejledningen kom senere.' };
      const guided = ['decision/receipt-correction', given] as const;
      const right = decisionBody({ decidedOn: '2025-12-01', reason: 'Forkert dato.' });
      await going(bench, of, ['decision/correction', right], ['decision/receipts', receipt]);
      await going(bench, of, ...(order === 'first the request' ? [asked, guided] : [guided, asked]));
      expect(await deadlineOf(of, personId)).toMatchObject({ suspensions: [{ from: '2025-12-05', to: null }] });
      const answer = { personId, how: 'access-given', answeredOn: '2026-01-07' };
      await going(bench, of, ['decision/access-answer', answer]);
      expect(await deadlineOf(of, personId)).toMatchObject({
        state: 'met',
        startedOn: '2025-12-08',
        computed: { countsOn: '2026-02-04' },
      });
      const { body } = await bench.as('jurist-1').get(`/complaints/${of.id}`);
      expect(body.decisions[0].timeliness).toBe('in-time');
    },
  );

  it.each([
    ['access-request', 'access-asked-too-early', 422, { requestedOn: '2026-02-08' }, 'requestedOn'],
    ['access-request', 'access-asked-too-late', 422, { requestedOn: '2026-03-10' }, 'requestedOn'],
    ['access-request', 'date-in-the-future', 422, { requestedOn: '2026-03-13' }, 'requestedOn'],
    ['access-answer', 'appeal-time-not-suspended', 409, { how: 'access-given', answeredOn: '2026-02-20' }, undefined],
    [
      'missing-reasons',
      'reasons-before-receipt',
      422,
      { ground: 'decision-was-oral', givenOn: '2026-02-08' },
      'givenOn',
    ],
  ])('%s is refused for %s', async (step, code, status, body, field) => {
    const { appealed, personId } = await withOtherParty(bench);
    bench.clock.set('2026-03-12T09:00:00.000Z');
    const refused = await post(appealed, `decision/${step}`, { personId, ...body });
    bench.clock.set('2026-03-02T09:00:00.000Z');
    expect([refused.status, refused.body.type, refused.body.field]).toEqual([status, `/problems/${code}`, field]);
    expect(refused.body.detail).not.toMatch(/[{}]/);
  });

  it('is refused where nobody received anything, or the time stands still already', async () => {
    const of = await appealedComplaint(bench);
    const unknown = await post(of, 'decision/access-request', { personId: of.personId, requestedOn: '2026-02-01' });
    expect([unknown.status, unknown.body.type]).toEqual([404, '/problems/receipt-not-recorded']);
    const { appealed, personId } = await withOtherParty(bench);
    await going(bench, appealed, ['decision/access-request', { personId, requestedOn: '2026-02-20' }]);
    const twice = await post(appealed, 'decision/access-request', { personId, requestedOn: '2026-02-21' });
    expect([twice.status, twice.body.type]).toEqual([409, '/problems/appeal-time-already-suspended']);
    const early = await post(appealed, 'decision/access-answer', {
      ...{ personId, how: 'access-given', answeredOn: '2026-02-19' },
    });
    expect([early.status, early.body.type, early.body.field]).toEqual([
      ...[422, '/problems/access-answered-before-asked', 'answeredOn'],
    ]);
  });

  it.each([
    ['access-request', 'requestedOn', { requestedOn: 'i dag' }],
    ['access-request', 'personId', { personId: 'Mette', requestedOn: '2026-02-20' }],
    ['access-answer', 'how', { how: 'maybe', answeredOn: '2026-02-20' }],
    ['access-answer', 'answeredOn', { how: 'access-given' }],
    ['missing-reasons', 'ground', { ground: 'none', givenOn: '2026-02-20' }],
  ])('%s needs a right %s', async (step, field, body) => {
    const { appealed } = await withOtherParty(bench);
    const wrong = await post(appealed, `decision/${step}`, body);
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, field]);
  });
});

describe('Missing reasons', () => {
  it('let the time for appeals begin anew, once', async () => {
    const { appealed, personId } = await withOtherParty(bench);
    const body = { personId, ground: 'missing-from-written-decision', givenOn: '2026-02-23' };
    const answered = { personId, how: 'access-given', answeredOn: '2026-02-13' };
    await going(
      bench,
      appealed,
      ['decision/access-request', { personId, requestedOn: '2026-02-11' }],
      ['decision/access-answer', answered],
    );
    expect((await deadlineOf(appealed, personId))?.suspensions).toHaveLength(1);
    await expectManners(bench, {
      ...{ by: 'jurist-1', forbiddenTo: 'caseworker-ungeliv', complaintId: appealed.id },
      ...{ path: (id) => pathOf({ ...appealed, id }, 'decision/missing-reasons'), body },
    });
    const anew = await deadlineOf(appealed, personId);
    expect(anew).toMatchObject({
      startedOn: '2026-02-23',
      startedBy: 'reasons-received',
      computed: { countsOn: '2026-03-23' },
      suspensions: [],
      moves: [{ cause: 'suspended-by-law' }, { cause: 'restarted-by-law', was: '2026-03-11', countsOn: '2026-03-23' }],
    });
    expect(anew?.sentences.reason).toContain('da den manglende begrundelse blev modtaget');
    const again = await post(appealed, 'decision/missing-reasons', body);
    expect([again.status, again.body.type]).toEqual([409, '/problems/reasons-already-given']);
    const { body: read } = await bench.as('jurist-1').get(`/complaints/${appealed.id}`);
    expect(read.decisions[0].receipts[0].reasonsGivenOn).toBe('2026-02-23');
  });
});
