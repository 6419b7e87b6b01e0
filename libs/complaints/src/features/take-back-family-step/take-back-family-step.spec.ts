import type { SliceBench } from '@lydhoer/http/testing';
import { carriedOut, enrolled, opened, readCollective, shared } from '../../testing/collectives-bench.js';
import { expectManners } from '../../testing/command-manners.js';
import { complaintsBench } from '../../testing/complaints-bench.js';

describe('Taking back what a family did not do', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const jurist = () => bench.as('jurist-1');
  const path = (id: string, family: string) => `/collectives/${id}/families/${family}/taking-back`;
  const left = (id: string, family: string) =>
    carriedOut(bench, 'jurist-1', `/collectives/${id}/families/${family}/leaving`, {
      ...{ leftOn: '2026-02-25', reason: 'goes-on-alone', note: 'Ringede.' },
    });
  const complaint = async (id: string) =>
    (await jurist().get(`/complaints/${id}`)).body as { readonly collectives: object; readonly points: object };
  const untouched = ({ counts, families, points }: Awaited<ReturnType<typeof readCollective>>) => ({
    ...{ counts, families, points },
  });

  it('keeps its manners; a family that had not left is part of it all the time, and takes over what came', async () => {
    const id = await opened(bench, 'team-leader-boerneliv');
    await shared(bench, id);
    const [family, other] = [await enrolled(bench, id), await enrolled(bench, id)];
    const before = untouched(await readCollective(bench, id));
    await left(id, family);
    await expectManners(bench, {
      by: 'team-leader-boerneliv',
      forbiddenTo: 'team-leader-skoleliv',
      complaintId: id,
      path: (of) => path(of, family),
      body: { step: 'left', reason: 'Det var en anden familie.' },
      category: 'collective',
    });
    expect(untouched(await readCollective(bench, id))).toEqual(before);
    expect((await complaint(family)).collectives).toEqual([{ collectiveId: id, joinedOn: '2026-02-21', leftOn: null }]);
    await left(id, family);
    await shared(bench, id, { theme: 'HEARING' });
    expect((await complaint(family)).points).toHaveLength(2);
    await carriedOut(bench, 'jurist-1', path(id, family), { step: 'left', reason: 'Stadig med.' });
    expect((await complaint(family)).points).toHaveLength(3);
    expect((await complaint(other)).points).toHaveLength(3);
  });

  it('leaves nothing of a family that never joined but that it was put right, and its own complaint as it is', async () => {
    const id = await opened(bench);
    const [one, mistaken] = [await enrolled(bench, id), await enrolled(bench, id)];
    await shared(bench, id);
    await carriedOut(bench, 'jurist-1', path(id, mistaken), { step: 'joined', reason: 'Forkert klage valgt.' });
    const shown = await readCollective(bench, id, '?persons=true');
    expect(shown.families.map(({ complaintId }) => complaintId)).toEqual([one]);
    expect(shown.counts).toMatchObject({ enrolledNow: 1, enrolledEver: 1, complaints: 1 });
    expect(shown).toMatchObject({ outOfReach: 0, points: [{ takenOver: 1 }] });
    expect(shown.corrections).toEqual([
      {
        ...{ type: 'FamilyStepTakenBack', revision: shown.revision, recordedOn: expect.any(String) as string },
        recordedBy: expect.any(String),
        ...{ step: 'joined', complaintId: mistaken, statementId: null, was: '2026-02-21', on: null },
        ...{ familiesWere: null, reason: 'Forkert klage valgt.' },
      },
    ]);
    expect(await complaint(mistaken)).toMatchObject({ collectives: [], points: [{}, {}] });
    const journey = await jurist().get(`/complaints/${mistaken}/journey?format=text`);
    expect(journey.text.match(/familien gik/g)).toHaveLength(1);
    expect(journey.text).toContain('at familien gik med i en fælles klage: det var registreret ved en fejl');
    const fresh = await enrolled(bench, id);
    expect((await readCollective(bench, id)).families.map(({ complaintId }) => complaintId)).toEqual([one, fresh]);
  });

  it('shows a correction to those alone who may read the family’s complaint, and reasons to fewer', async () => {
    const id = await opened(bench);
    await enrolled(bench, id);
    const theirs = await enrolled(bench, id, {
      points: [{ kind: 'formalitet', theme: 'TIME.LONG', team: 'ungeliv', consequences: [] }],
    });
    await carriedOut(bench, 'jurist-1', path(id, theirs), { step: 'joined', reason: 'Forkert.' });
    const seenBy = async (persona: 'caseworker-boerneliv' | 'working-group-1') =>
      (await readCollective(bench, id, '', persona)).corrections;
    expect(await seenBy('caseworker-boerneliv')).toEqual([]);
    expect(await seenBy('working-group-1')).toEqual([expect.not.objectContaining({ reason: expect.anything() })]);
  });

  it.each([
    ['a step that was not the last', 'left', 409, 'another-family-step-was-last'],
    ['a step that there is not', 'moved', 400, 'input-not-valid'],
  ])('refuses %s', async (_what, step, status, code) => {
    const id = await opened(bench);
    const family = await enrolled(bench, id);
    const answer = await jurist().post(path(id, family), { step, reason: 'x' });
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  });

  it('refuses a family that never was part of it, and a closed collective', async () => {
    const id = await opened(bench);
    const family = await enrolled(bench, id);
    const stranger = await jurist().post(path(id, id), { step: 'joined', reason: 'x' });
    expect([stranger.status, stranger.body.type]).toEqual([404, '/problems/family-not-in-collective']);
    await left(id, family);
    await carriedOut(bench, 'jurist-1', `/collectives/${id}/closing`, { closedOn: '2026-02-26' });
    const late = await jurist().post(path(id, family), { step: 'left', reason: 'x' });
    expect([late.status, late.body.type]).toEqual([409, '/problems/collective-closed']);
  });
});
