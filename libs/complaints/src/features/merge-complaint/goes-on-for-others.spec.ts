import type { SliceBench } from '@lydhoer/http/testing';
import { complaintBody, complaintsBench, pointBody, pointIds, registered } from '../../testing/complaints-bench.js';

describe('A case that goes on for others', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const realitet = { points: [pointBody({ kind: 'realitet', theme: 'DECISION' })] };
  const post = async (path: string, body: object) => {
    const { status, body: told } = await bench.as('jurist-1').post(path, body);
    return [status, told.type as unknown];
  };
  /** The id of a case received on the 18th into which one of the 20th was merged, and of its point; and of the other. */
  const goingOn = async () => {
    const into = await registered(
      bench,
      'jurist-1',
      '/complaints',
      complaintBody({ ...realitet, receivedOn: '2026-02-18' }),
    );
    const again = await registered(bench, 'jurist-1', '/complaints', complaintBody(realitet));
    expect(await post(`/complaints/${again}/merging`, { into, reason: 'Samme brev.' })).toEqual([200, undefined]);
    const [point = ''] = await pointIds(bench, into);
    return { into, again, point };
  };
  const withdrawal = { withdrawnOn: '2026-02-26', afterDialogue: false };

  it('is not withdrawn for them, neither whole nor in a point: each is withdrawn by itself, and merged again', async () => {
    const { into, again, point } = await goingOn();
    const refused = [409, '/problems/others-would-be-withdrawn'];
    expect(await post(`/complaints/${into}/withdrawal`, withdrawal)).toEqual(refused);
    const ofPoint = { withdrawnOn: '2026-02-26' };
    expect(await post(`/complaints/${into}/points/${point}/appeal-withdrawal`, ofPoint)).toEqual(refused);

    await post(`/complaints/${again}/unmerging`, { reason: 'Hver sin forælder.' });
    expect(await post(`/complaints/${into}/withdrawal`, withdrawal)).toEqual([200, undefined]);
    const merging = { into, reason: 'Samme brev.' };
    expect(await post(`/complaints/${again}/merging`, merging)).toEqual([409, '/problems/merge-into-withdrawn']);
    expect(await post(`/complaints/${again}/withdrawal`, withdrawal)).toEqual([200, undefined]);
    expect(await post(`/complaints/${again}/merging`, merging)).toEqual([200, undefined]);
  });

  it('keeps the day from which their deadlines count: it can be put earlier, and not later', async () => {
    const { into, point } = await goingOn();
    const refused = [409, '/problems/others-merged-into-it'];
    const received = (receivedOn: string) =>
      post(`/complaints/${into}/receipt-date`, { receivedOn, reason: 'Brevet lå i postrummet.' });
    expect(await received('2026-02-19')).toEqual(refused);
    const raised = { raisedOn: '2026-02-21', reason: 'I et senere brev.' };
    expect(await post(`/complaints/${into}/points/${point}/raised-date`, raised)).toEqual(refused);
    expect(await received('2026-02-17')).toEqual([200, undefined]);
  });

  it('keeps the track of its points: what was merged into it would lose its deadlines on another', async () => {
    const { into, again, point } = await goingOn();
    const classified = (changes: object) =>
      post(`/complaints/${into}/points/${point}/classification`, {
        ...{ kind: 'realitet', theme: 'DECISION', team: 'boerneliv', consequences: [] },
        ...changes,
      });
    const otherwise = { kind: 'formalitet', theme: 'HEARING' };
    expect(await classified(otherwise)).toEqual([409, '/problems/others-merged-into-it']);
    expect(await classified({ team: 'skoleliv' })).toEqual([200, undefined]);
    await post(`/complaints/${again}/unmerging`, { reason: 'To breve.' });
    expect(await classified(otherwise)).toEqual([200, undefined]);
  });

  it('is decided one after the other with what would leave nobody: of two at the same moment, one is refused', async () => {
    const one = (receivedOn: string) =>
      registered(bench, 'jurist-1', '/complaints', complaintBody({ ...realitet, receivedOn }));
    for (let time = 0; time < 3; time++) {
      const [a, b, c] = [await one('2026-02-20'), await one('2026-02-19'), await one('2026-02-18')];
      const merge = (id: string, into: string) => post(`/complaints/${id}/merging`, { into, reason: 'Samme brev.' });
      const chain = await Promise.all([merge(a, b), merge(b, c)]);
      expect(chain.map(([status]) => status).sort()).toEqual([200, 409]);
      const [d, e] = [await one('2026-02-20'), await one('2026-02-19')];
      const annulment = { ground: 'registered-in-error', reason: 'Fejl.' };
      const gone = await Promise.all([merge(d, e), post(`/complaints/${e}/annulment`, annulment)]);
      expect(gone.map(([status]) => status).sort()).toEqual([200, 409]);
    }
  });

  it('takes no point over by one of another kind, nor by one that was raised later', async () => {
    const into = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-18' }));
    const again = await registered(bench, 'jurist-1', '/complaints', complaintBody(realitet));
    const [formalitet = ''] = await pointIds(bench, into);
    const [pointId = ''] = await pointIds(bench, again);
    const merging = (sameAs: string) => ({ into, reason: 'Samme brev.', points: [{ pointId, sameAs }] });
    expect(await post(`/complaints/${again}/merging`, merging(formalitet))).toEqual([
      ...[422, '/problems/counterpart-of-another-kind'],
    ]);
    const added = { ...realitet.points[0], raisedOn: '2026-02-25' };
    expect((await post(`/complaints/${into}/points`, added))[0]).toBe(201);
    const [, later = ''] = await pointIds(bench, into);
    expect(await post(`/complaints/${again}/merging`, merging(later))).toEqual([
      ...[422, '/problems/counterpart-raised-later'],
    ]);
    const earlier = { raisedOn: '2026-02-20', reason: 'Stod i det første brev.' };
    expect(await post(`/complaints/${into}/points/${later}/raised-date`, earlier)).toEqual([200, undefined]);
    expect(await post(`/complaints/${again}/merging`, merging(later))).toEqual([200, undefined]);
  });
});
