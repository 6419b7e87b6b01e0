import type { SliceBench } from '@lydhoer/http/testing';
import {
  carriedOut,
  enrolled,
  enrolledAndLeft,
  opened,
  readCollective,
  shared,
} from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { answerBody, complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';

describe('Correcting a day of a collective complaint', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const path = (id: string) => `/collectives/${id}/step-date`;
  const correct = (id: string, body: object) =>
    carriedOut(bench, 'jurist-1', path(id), { reason: 'Stemplet i postrummet.', ...body });
  const collectivesOpened = async (query: string) => {
    const { items, counts } = (await jurist().get(`/collectives?${query}`)).body;
    return [(items as { id: string }[]).map(({ id }) => id), counts.collectives] as const;
  };

  it('keeps its manners, shows both days, and moves the figures to the other period', async () => {
    const id = await opened(bench, 'team-leader-boerneliv', { openedOn: '2026-02-20' });
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/statements`, {
      ...{ families: 32, statedOn: '2026-02-20', source: { kind: 'newspaper' } },
    });
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path,
      body: { step: 'opened', on: '2026-01-20', reason: 'Stemplet i postrummet.' },
      category: 'collective',
    });
    const shown = await readCollective(bench, id, '?persons=true');
    expect(shown).toMatchObject({
      openedOn: '2026-01-20',
      corrections: [{ step: 'opened', was: '2026-02-20', on: '2026-01-20', reason: 'Stemplet i postrummet.' }],
    });
    expect(await collectivesOpened('openedFrom=2026-01-01&openedTo=2026-01-31')).toEqual([[id], 1]);
    expect((await collectivesOpened('openedFrom=2026-02-01'))[0]).not.toContain(id);
    const events = JSON.stringify(await bench.store.readStream(`collective-${id}`), (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    expect(events).not.toContain('postrummet');
  });

  it('puts the days of a family right where the family’s complaint tells of them, too', async () => {
    const id = await opened(bench);
    await shared(bench, id, { raisedOn: '2026-02-24' });
    const family = await enrolled(bench, id);
    const pointsBefore = (await jurist().get(`/complaints/${family}`)).body.points;
    await correct(id, { step: 'joined', complaintId: family, on: '2026-02-23' });
    const leaving = { leftOn: '2026-02-25', reason: 'goes-on-alone' };
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/families/${family}/leaving`, leaving);
    await correct(id, { step: 'left', complaintId: family, on: '2026-02-26' });
    const read = async () =>
      (await jurist().get(`/complaints/${family}`)).body as object & { collectives: object; points: object };
    expect((await read()).collectives).toEqual([{ collectiveId: id, joinedOn: '2026-02-23', leftOn: '2026-02-26' }]);
    expect((await read()).points).toEqual(pointsBefore);
    expect((await readCollective(bench, id)).families).toMatchObject([
      { joinedOn: '2026-02-23', leftOn: '2026-02-26', leftBecause: 'goes-on-alone' },
    ]);
    expect((await readCollective(bench, id)).counts).toMatchObject({ enrolledNow: 0, enrolledEver: 1 });
    const { text } = await jurist().get(`/complaints/${family}/journey?format=text`);
    expect(text).toContain('23. februar');
    expect(text).toContain('26. februar');
    expect(text).not.toMatch(/21\. februar.*kollektiv/);
    expect(text).toContain('blev det rettet, hvornår familien gik med i en fælles klage: ikke den 21. februar 2026');
    expect(text).toContain('blev det rettet, hvornår familien gik ud af den fælles klage: ikke den 25. februar 2026');
  });

  describe('of a joining with which a family took shared points over', () => {
    const raised = async (family: string) =>
      ((await jurist().get(`/complaints/${family}`)).body.points as { raisedOn: string }[]).map((p) => p.raisedOn);
    /** Raised with the collective, on 24 February, and with the family's own complaint of 20 February. */
    const story = async (changes: object = {}) => {
      const id = await opened(bench);
      await shared(bench, id);
      await shared(bench, id, { theme: 'HEARING', raisedOn: '2026-02-24' });
      const family = await enrolled(bench, id, changes);
      return { id, family };
    };
    const joined = (id: string, complaintId: string, on: string) =>
      correct(id, { step: 'joined', complaintId, on, reason: 'Skrev under senere.' });

    it('takes along what was raised by joining, there and back, as if it had been recorded so at first', async () => {
      const { id, family } = await story();
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-21', '2026-02-24']);
      await joined(id, family, '2026-02-25');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-25', '2026-02-25']);
      await joined(id, family, '2026-02-20');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-20', '2026-02-24']);
      await joined(id, family, '2026-02-22');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-22', '2026-02-24']);
      const { text } = await jurist().get(`/complaints/${family}/journey?format=text`);
      expect(text).toContain('ikke den 21. februar 2026, men den 25. februar 2026');
    });

    it('moves nothing twice when the same request comes again', async () => {
      const { id, family } = await story();
      const key = { 'idempotency-key': 'joined-on-25-february' };
      const body = { step: 'joined', complaintId: family, on: '2026-02-25', reason: 'x' };
      await jurist().post(path(id), body, key);
      const head = await bench.store.head();
      expect((await jurist().post(path(id), body, key)).body).toMatchObject({ repeated: true });
      expect(await bench.store.head()).toBe(head);
    });

    it('leaves other families, a later complaint, and what came with the letter', async () => {
      const { id, family } = await story({ receivedOn: '2026-02-26' });
      const other = await enrolled(bench, id);
      const letter = { channel: 'letter', form: 'written', receivedOn: '2026-02-21' };
      const signed = { complainant: { role: 'custody-holder', person: { name: 'Mette Holm' } } };
      await carriedOut(bench, 'jurist-1', `/collectives/${id}/families`, {
        ...{ joinedOn: '2026-02-21', letter, families: [signed] },
      });
      const last = (await readCollective(bench, id)).families.at(-1)?.complaintId ?? '';
      expect(await raised(last)).toEqual(['2026-02-21', '2026-02-24']);
      await joined(id, last, '2026-02-22');
      await joined(id, family, '2026-02-23');
      expect(await raised(last)).toEqual(['2026-02-21', '2026-02-24']);
      expect(await raised(family)).toEqual(['2026-02-26', '2026-02-26', '2026-02-26']);
      expect(await raised(other)).toEqual(['2026-02-20', '2026-02-21', '2026-02-24']);
    });

    it('moves nothing later that another registration was merged with, and nothing when a family left', async () => {
      const { id, family } = await story();
      const other = await registered(bench, 'jurist-1', '/complaints', complaintBody());
      const merging = { into: family, reason: 'Samme familie.' };
      await carriedOut(bench, 'jurist-1', `/complaints/${other}/merging`, merging);
      await joined(id, family, '2026-02-22');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-21', '2026-02-24']);
      await joined(id, family, '2026-02-21');
      await joined(id, family, '2026-02-20');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-20', '2026-02-24']);
      await carriedOut(bench, 'jurist-1', `/collectives/${id}/families/${family}/leaving`, {
        ...{ leftOn: '2026-02-20', reason: 'other' },
      });
      await carriedOut(bench, 'jurist-1', `/complaints/${other}/unmerging`, { reason: 'To familier.' });
      await correct(id, { step: 'left', complaintId: family, on: '2026-02-23' });
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-20', '2026-02-24']);
    });

    it('leaves what somebody put right there, and what was answered before', async () => {
      const { id, family } = await story();
      const points = (await jurist().get(`/complaints/${family}`)).body.points as { pointId: string }[];
      await carriedOut(bench, 'jurist-1', `/complaints/${family}/points/${points[1]?.pointId ?? ''}/raised-date`, {
        ...{ raisedOn: '2026-02-23', reason: 'Ringede.' },
      });
      await joined(id, family, '2026-02-22');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-23', '2026-02-24']);
      await carriedOut(bench, 'jurist-1', `/complaints/${family}/points/${points[2]?.pointId ?? ''}/answer`, {
        ...answerBody({ answeredOn: '2026-02-24' }),
      });
      await joined(id, family, '2026-02-26');
      expect(await raised(family)).toEqual(['2026-02-20', '2026-02-23', '2026-02-24']);
    });
  });

  it('takes the time that is named of a family that came back', async () => {
    const id = await opened(bench);
    const family = await enrolledAndLeft(bench, id);
    const again = { joinedOn: '2026-02-24', families: [{ complaintId: family }] };
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/families`, again);
    await correct(id, { step: 'joined', complaintId: family, was: '2026-02-21', on: '2026-02-20' });
    await correct(id, { step: 'joined', complaintId: family, on: '2026-02-26' });
    const times = [
      { joinedOn: '2026-02-20', leftOn: '2026-02-22' },
      { joinedOn: '2026-02-26', leftOn: null },
    ];
    expect((await readCollective(bench, id)).families).toMatchObject(times);
    const { collectives } = (await jurist().get(`/complaints/${family}`)).body;
    expect(collectives).toEqual(times.map((time) => ({ collectiveId: id, ...time })));
  });

  it('puts the days of the spokesperson and of the closing right, also after the end', async () => {
    const id = await opened(bench);
    const family = await enrolled(bench, id);
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/spokesperson`, {
      ...{ namedOn: '2026-02-22', complaintId: family },
    });
    const withdrawn = { withdrawnOn: '2026-02-26', afterDialogue: false };
    await carriedOut(bench, 'jurist-1', `/complaints/${family}/withdrawal`, withdrawn);
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/closing`, { closedOn: '2026-02-28' });
    await correct(id, { step: 'closed', on: '2026-02-27' });
    await correct(id, { step: 'spokesperson-named', on: '2026-02-23' });
    expect(await readCollective(bench, id)).toMatchObject({
      ...{ status: 'closed', closedOn: '2026-02-27', spokesperson: { namedOn: '2026-02-23' } },
    });
    const early = await jurist().post(path(id), { step: 'closed', on: '2026-02-25', reason: 'x' });
    expect([early.status, early.body.type, early.body.earliest]).toEqual([
      422,
      '/problems/closed-before-its-parts',
      '2026-02-26',
    ]);
  });

  it.each([
    [{ step: 'joined', on: '2026-02-22' }, 422, 'step-family-missing'],
    [{ step: 'opened', on: '2026-03-03' }, 422, 'date-in-the-future'],
    [{ step: 'opened', on: '2026-02-20' }, 409, 'step-date-unchanged'],
    [{ step: 'closed', on: '2026-02-22' }, 409, 'step-not-taken'],
    [{ step: 'stated', on: '2026-02-22' }, 400, 'input-not-valid'],
    [{ step: 'opened', on: '2026-02-30' }, 400, 'input-not-valid'],
  ])('refuses %j', async (body, status, code) => {
    const id = await opened(bench);
    const answer = await jurist().post(path(id), { ...body, reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });
});
