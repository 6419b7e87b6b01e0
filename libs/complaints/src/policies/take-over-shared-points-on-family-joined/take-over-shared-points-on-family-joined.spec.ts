import { Streams } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { collectiveStream } from '../../collective.stream.js';
import { collectiveDecider } from '../../domain/collective/collective.decider.js';
import { opened, readCollective, shared } from '../../testing/collectives-bench.js';
import { complaintBody, complaintsBench, registered } from '../../testing/complaints-bench.js';
import { TakeOverSharedPointsOnFamilyJoined } from './take-over-shared-points-on-family-joined.policy.js';

const now = '2026-03-03T08:00:00.000Z';

describe('The timer of shared points', () => {
  let bench: SliceBench;
  beforeEach(async () => {
    bench = await complaintsBench();
  });
  afterEach(() => bench.close());

  const wake = (signal = new AbortController().signal) =>
    bench.app.get(TakeOverSharedPointsOnFamilyJoined).wake(now, signal);
  const pointsOf = async (id: string) =>
    (await bench.as('jurist-1').get(`/complaints/${id}`)).body.points.length as number;

  /** A family that joined just before its process died: the shared points were not taken over. */
  const joinedAndDied = async (collectiveId: string) => {
    const complaintId = await registered(bench, 'jurist-1', '/complaints', complaintBody());
    const always = { from: '2000-01-01', to: null };
    const known = { themes: new Map(), consequences: new Map(), teams: new Map([['boerneliv', always]]) };
    const complaint = { subject: 'complaint', standing: 'counts', endedOn: null, withdrawn: false } as const;
    await bench.app.get(Streams).decide(collectiveDecider, {
      stream: collectiveStream(collectiveId),
      command: {
        type: 'EnrolFamilies',
        data: {
          collectiveId,
          joinedOn: '2026-02-21',
          families: [{ complaintId, team: null }],
          complaints: new Map([[complaintId, complaint]]),
          known,
          today: '2026-03-02',
        },
      },
      body: complaintId,
      intent: { actor: 'spec', key: complaintId, at: bench.clock.now(), correlationId: 'spec' },
    });
    return complaintId;
  };

  it('takes over what a process that died left undone, once, however often and wherever it is woken', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    await shared(bench, collectiveId, { theme: 'HEARING' });
    const family = await joinedAndDied(collectiveId);
    expect(await pointsOf(family)).toBe(1);
    await Promise.all([wake(), wake()]);
    expect(await pointsOf(family)).toBe(3);
    const head = await bench.store.head();
    await wake();
    expect(await bench.store.head()).toBe(head);
    expect(await readCollective(bench, collectiveId)).toMatchObject({ points: [{ takenOver: 1 }, { takenOver: 1 }] });
  });

  it('leaves alone who left, and complaints that have ended or are merged into another', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const [left, ended, merged] = [
      await joinedAndDied(collectiveId),
      await joinedAndDied(collectiveId),
      await joinedAndDied(collectiveId),
    ];
    const into = await registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn: '2026-02-19' }));
    const jurist = bench.as('jurist-1');
    await jurist.post(`/collectives/${collectiveId}/families/${left}/leaving`, {
      leftOn: '2026-02-25',
      reason: 'other',
    });
    await jurist.post(`/complaints/${ended}/withdrawal`, { withdrawnOn: '2026-02-25', afterDialogue: false });
    await jurist.post(`/complaints/${merged}/merging`, { into, reason: 'Samme familie.' });
    await wake();
    expect([await pointsOf(left), await pointsOf(ended), await pointsOf(merged)]).toEqual([1, 1, 1]);
    await jurist.post(`/complaints/${merged}/unmerging`, { reason: 'To familier.' });
    await wake();
    expect(await pointsOf(merged)).toBe(2);
  });

  it('does nothing more when the process stops', async () => {
    const collectiveId = await opened(bench);
    await shared(bench, collectiveId);
    const family = await joinedAndDied(collectiveId);
    await wake(AbortSignal.abort());
    expect(await pointsOf(family)).toBe(1);
  });
});
