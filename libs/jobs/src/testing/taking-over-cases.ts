import { randomUUID } from 'node:crypto';
import { jobDecider } from '../domain/job.decider.js';
import { ask, intentOf, over, typesOf } from './asking.js';
import type { ContractBench } from './contract-bench.js';
import { ScriptedKind } from './scripted-kind.js';

/** Who carries out a job when there are several processes, and when one dies. */
export function takingOverCases({ installation }: ContractBench): void {
  /** A process takes a job and is heard of no more. */
  const takenBy = (node: string, jobId: string, heldUntil: string) =>
    installation().streams.decide(jobDecider, {
      stream: `job-${jobId}`,
      command: {
        type: 'BeginJob',
        data: { jobId, run: randomUUID(), node, heldUntil, now: new Date().toISOString() },
      },
      body: {},
      intent: intentOf(randomUUID()),
    });
  const asking = async (kind: ScriptedKind, names: readonly string[]) => {
    const api = await installation().start('api', { kinds: [kind] }, { works: false });
    return Promise.all(names.map((name) => ask(api, kind, name)));
  };
  const longAgo = '2020-01-01T00:00:00.000Z';
  const longAhead = '2999-01-01T00:00:00.000Z';

  it('is carried out once, whichever of two workers it reaches', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    await Promise.all(['a', 'b'].map((node) => installation().start(node, { kinds: [kind] })));
    const names = Array.from({ length: 40 }, (_, index) => `job ${index}`);
    await asking(kind, names);
    const events = await installation().until(over(names.length));
    expect(kind.calls.map(({ input }) => input.name).sort()).toEqual([...names].sort());
    expect(events.filter(({ type }) => type === 'JobBegun')).toHaveLength(names.length);
  });

  it('is carried out again, by the same node at once and by another when it was not heard of for long', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const [own, silent, held] = await asking(kind, ['own', 'silent', 'held']);
    await takenBy('a', String(own?.jobId), longAhead);
    await takenBy('z', String(silent?.jobId), longAgo);
    await takenBy('z', String(held?.jobId), longAhead);
    await installation().start('a', { kinds: [kind] });
    await installation().until(over(2));
    expect(kind.calls.map(({ input, attempt }) => `${input.name} ${attempt}`).sort()).toEqual(['own 2', 'silent 2']);
  });

  it('is given up when every process that took it has died', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const [asked] = await asking(kind, ['deadly']);
    for (let times = 0; times < 5; times++) await takenBy('z', String(asked?.jobId), longAgo);
    await installation().start('a', { kinds: [kind] });
    const events = await installation().until(over(1));
    expect(events.at(-1)).toMatchObject({ type: 'JobFailed', data: { code: 'job-given-up' } });
    expect(kind.calls).toEqual([]);
  });

  it('runs where it was asked for, when it must, whatever the roles there', async () => {
    const here = new ScriptedKind(() => Promise.resolve({}), 'rebuild', 'where-asked');
    const elsewhere = new ScriptedKind(() => Promise.resolve({}), 'rebuild', 'where-asked');
    await installation().start('worker', { kinds: [elsewhere] });
    const api = await installation().start('api', { kinds: [here] }, { works: false });
    await ask(api, here);
    await installation().until(over(1));
    expect([here.calls.length, elsewhere.calls.length]).toEqual([1, 0]);
  });

  it('is left to others by a process that does not know its kind', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}), 'of tomorrow');
    const older = await installation().start('a', { kinds: [] });
    await asking(kind, ['one']);
    const newer = await installation().start('b', { kinds: [kind] });
    expect(typesOf(await installation().until(over(1)))).toEqual(['JobAsked', 'JobBegun', 'JobCompleted']);
    await Promise.all([older.close(), newer.close()]);
  });
}
