import { CommandBus } from '@nestjs/cqrs';
import { Streams } from '@lydhoer/event-store';
import type { SliceBench } from '@lydhoer/http/testing';
import { demoPersonas } from '@lydhoer/access';
import { JobsModule, Timers } from '@lydhoer/jobs';
import { slagelseOrganisation } from '@lydhoer/organisation';
import { complaintDecider } from '../../domain/complaint.decider.js';
import { keepingDeadlines } from '../../domain/deadlines/keeping-deadlines.js';
import type { Rulebook } from '../../domain/deadlines/rulebook.js';
import { RecalculateDeadlinesCommand } from '../../features/recalculate-deadlines/recalculate-deadlines.command.js';
import { Lookups } from '../../lookups/lookups.js';
import { intake, known, point, today } from '../../testing/complaint-examples.js';
import { complaintBody, complaintsBench, registered, withDemoGoals } from '../../testing/complaints-bench.js';
import { RecalculateDeadlinesJob } from './recalculate-deadlines.job.js';

const now = '2026-03-02T10:00:00.000Z';

describe('A change of the calendar', () => {
  let bench: SliceBench;
  const carryingJobs = () =>
    complaintsBench(JobsModule.forRoot({ node: 'spec', works: true, pace: { tell: 1, wake: 3_600_000 } }));
  beforeEach(async () => {
    bench = await withDemoGoals(await carryingJobs());
  });
  afterEach(() => bench.close());

  const register = (receivedOn = '2026-02-20') =>
    registered(bench, 'jurist-1', '/complaints', complaintBody({ receivedOn }));
  const declare = async (on: string) => {
    const day = { on, name: 'Rådhuset lukket', reason: 'Vedtaget' };
    expect((await bench.as('operator').post('/organisation/closing-days', day)).status).toBe(201);
  };
  const withdraw = (on: string) =>
    bench.as('operator').post(`/organisation/closing-days/${on}/withdrawal`, { reason: 'Åbent alligevel' });
  const wake = () =>
    bench.app
      .get(Timers)
      .all()
      .find(({ name }) => name === 'recalculate-deadlines')
      ?.wake(now, signal);
  const { signal } = new AbortController();
  const eventsOf = async (id: string, ...types: readonly string[]) =>
    (await bench.store.readStream(`complaint-${id}`)).filter(({ type }) => types.includes(type));
  const movesOf = async (id: string) =>
    (await eventsOf(id, 'DeadlineMoved')).map(({ data, metadata }) => {
      const { deadlineId, was, countsOn, cause, calendar } = data as Record<string, unknown>;
      return [deadlineId, (was as { countsOn: string }).countsOn, countsOn, cause, calendar, metadata.actor];
    });
  const jobs = async () => {
    const { body } = await bench.as('operator').get('/jobs?everybodys=true');
    return (body.items as { kind: string; state: string }[]).filter(({ kind }) => kind === 'recalculate-deadlines');
  };
  const done = async (count: number) => {
    const stop = new AbortController();
    const filter = { types: ['JobCompleted', 'JobFailed'] };
    let ended = 0;
    for await (const { events } of bench.store.follow({ after: 0n, filter, signal: stop.signal })) {
      ended += events.length;
      if (ended >= count) stop.abort();
    }
    expect((await jobs()).map(({ state }) => state)).toEqual(Array.from({ length: count }, () => 'completed'));
  };
  const recalculated = async (count: number) => {
    await wake();
    await done(count);
  };

  it('moves each open deadline once, with its old and its new date, and moves it back when it is taken back', async () => {
    const [one, other] = [await register(), await register('2026-03-02')];
    await declare('2026-03-20');
    await recalculated(1);
    const moved = ['calendar-changed', 'dk-1+1', 'system:deadlines'];
    expect(await movesOf(one)).toEqual([['REPLY', '2026-03-20', '2026-03-23', ...moved]]);
    expect(await movesOf(other)).toEqual([['REPLY', '2026-03-30', '2026-03-31', ...moved]]);
    await withdraw('2026-03-20');
    await recalculated(2);
    expect((await movesOf(one))[1]).toEqual([
      ...['REPLY', '2026-03-23', '2026-03-20'],
      ...['calendar-changed', 'dk-1+2', 'system:deadlines'],
    ]);
    const due = await bench.as('jurist-1').get('/deadlines?rule=REPLY');
    expect(due.body.items.map(({ countsOn }: { countsOn: string }) => countsOn)).toEqual(['2026-03-20', '2026-03-30']);
  });

  it('leaves alone what was met or ended', async () => {
    const met = await register();
    await bench
      .as('jurist-1')
      .post(`/complaints/${met}/acknowledgement`, { acknowledgedOn: '2026-02-24', how: 'letter' });
    const ended = await register();
    await bench
      .as('jurist-1')
      .post(`/complaints/${ended}/withdrawal`, { withdrawnOn: '2026-02-25', afterDialogue: false });
    const before = await bench.store.readStream(`complaint-${ended}`);
    await declare('2026-02-26');
    await recalculated(1);
    const movedIds = (await movesOf(met)).map(([deadlineId]) => deadlineId);
    const wasMet = (await eventsOf(met, 'DeadlineMet')).length > 0;
    expect([wasMet, movedIds]).toEqual([true, ['REPLY']]);
    expect(await bench.store.readStream(`complaint-${ended}`)).toEqual(before);
  });

  it('is seen to once, also by a process that starts anew, and asks for nothing when nothing is older', async () => {
    await wake();
    expect(await jobs()).toEqual([]);
    const id = await register();
    await wake();
    expect(await jobs()).toEqual([]);
    await declare('2026-03-20');
    await recalculated(1);
    const head = await bench.store.head();
    await wake();
    expect([await bench.store.head(), await movesOf(id)]).toEqual([head, [expect.anything()]]);
  });

  it('goes on where it was killed: what had moved does not move twice', async () => {
    const ids = [await register(), await register(), await register()];
    await declare('2026-03-20');
    // As a process did that died after the first of them.
    await bench.readModels.caughtUp('complaints');
    const key = `recalculation-${bench.app.get(Lookups).rulebookChanges()}`;
    const intent = { actor: 'system:deadlines', key, at: now, correlationId: key };
    const commands = bench.app.get(CommandBus);
    await commands.execute(new RecalculateDeadlinesCommand({ complaintId: ids[0] ?? '' }, intent));
    await recalculated(1);
    for (const id of ids) expect(await movesOf(id)).toHaveLength(1);
  });

  it('stops between two complaints when the process does', async () => {
    await register();
    const stopping = new AbortController();
    stopping.abort(new Error('stopping'));
    const work = { input: { change: 0 }, signal: stopping.signal, progress: () => undefined };
    await expect(bench.app.get(RecalculateDeadlinesJob).carryOut(work as never)).rejects.toThrow('stopping');
  });

  it('makes good what somebody decided by the calendar from before it', async () => {
    await register();
    const old = bench.app.get(Lookups).rulebook();
    await declare('2026-03-20');
    await recalculated(1);
    const late = 'late';
    await bench.app.get(Streams).decide(keepingDeadlines(complaintDecider, late, old, today), {
      stream: `complaint-${late}`,
      command: {
        type: 'RegisterComplaint',
        data: { intake: intake({ complaintId: late }), points: [point('p1')], known, today },
      },
      body: {},
      intent: { actor: 'maria', key: 'late', at: now, correlationId: 'late' },
    });
    await wake();
    expect(await movesOf(late)).toEqual([
      ['REPLY', '2026-03-20', '2026-03-23', 'calendar-changed', 'dk-1+1', 'system:deadlines'],
    ]);
    await wake();
    expect(await movesOf(late)).toHaveLength(1);
  });

  describe('of a goal that somebody had not heard of who decided after it', () => {
    const late = '7d0c1f8e-2f0a-4b6e-9c1d-3a5b7c9d1e2f';
    const setGoal = async (workingDays: number, validFrom: string) => {
      const goal = { goal: 'reply', workingDays, convention: 'B', longestExtension: 10, validFrom, source: 'Nyt mål' };
      const { department } = slagelseOrganisation(demoPersonas).serviceGoals?.[0] ?? {};
      const answer = await bench.as('jurist-1').post('/organisation/service-goals', { department, ...goal });
      expect(answer.status).toBe(200);
      await bench.readModels.caughtUp('complaints');
    };
    /** Decides as a process did whose lookups were behind. */
    const decidedBy = async (complaintId: string, behind: Rulebook) => {
      await bench.app.get(Streams).decide(keepingDeadlines(complaintDecider, complaintId, behind, today), {
        stream: `complaint-${complaintId}`,
        command: {
          type: 'RegisterComplaint',
          data: { intake: intake({ complaintId }), points: [point('p1')], known, today },
        },
        body: {},
        intent: { actor: 'maria', key: complaintId, at: now, correlationId: complaintId },
      });
    };
    const replyOf = async (id: string) => {
      const { body } = await bench.as('jurist-1').get(`/complaints/${id}/deadlines`);
      const all = body.deadlines as readonly { deadlineId: string; computed: { countsOn: string; rulebook: number } }[];
      return all.find(({ deadlineId }) => deadlineId === 'REPLY')?.computed;
    };

    it('ends with the date of the goal that is valid on the day the deadline started', async () => {
      await register();
      const behind = bench.app.get(Lookups).rulebook();
      await setGoal(10, '2026-02-01');
      await recalculated(1);
      await decidedBy(late, behind);
      expect(await replyOf(late)).toMatchObject({ countsOn: '2026-03-20', rulebook: behind.version });
      await wake();
      expect(await movesOf(late)).toEqual([
        ['REPLY', '2026-03-20', '2026-03-06', 'rule-changed', 'dk-1', 'system:deadlines'],
      ]);
      expect(await replyOf(late)).toMatchObject({ countsOn: '2026-03-06', rulebook: behind.version + 1 });
      await wake();
      expect(await movesOf(late)).toHaveLength(1);
    });

    it('stays where the new goal is not valid yet on that day', async () => {
      await register();
      const behind = bench.app.get(Lookups).rulebook();
      await setGoal(10, '2026-02-21');
      await recalculated(1);
      await decidedBy(late, behind);
      const before = await bench.store.readStream(`complaint-${late}`);
      await wake();
      expect(await bench.store.readStream(`complaint-${late}`)).toEqual(before);
    });

    it('begins where whoever decided knew of no goal at all', async () => {
      const behind: Rulebook = { ...bench.app.get(Lookups).rulebook(), version: 0, goals: [] };
      await register();
      await decidedBy(late, behind);
      expect(await eventsOf(late, 'DeadlineStarted')).toEqual([]);
      await wake();
      expect(await replyOf(late)).toMatchObject({ countsOn: '2026-03-20' });
    });
  });

  it('sets deadlines for open cases that never had any, as those from before there were deadlines', async () => {
    await bench.close();
    bench = await carryingJobs();
    const id = await register();
    expect(await eventsOf(id, 'DeadlineStarted')).toEqual([]);
    await withDemoGoals(bench);
    await recalculated(1);
    const begun = (await eventsOf(id, 'DeadlineStarted')).map(
      ({ data }) => (data as { deadlineId: string }).deadlineId,
    );
    expect(begun).toEqual(['ACK', 'REPLY']);
  });
});
