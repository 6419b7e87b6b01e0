import { ask, cancel, has, over, typesOf } from './asking.js';
import type { ContractBench } from './contract-bench.js';
import { gate, ScriptedKind, untilStopped } from './scripted-kind.js';

/** A job that is cancelled, and processes that stop. */
export function endingCases({ installation }: ContractBench): void {
  it('is never carried out when it was cancelled before', async () => {
    const busy = gate();
    const kind = new ScriptedKind(() => busy.opened.then(() => ({})));
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind, 'one');
    await ask(process, kind, 'two');
    await kind.called(2);
    const { jobId } = await ask(process, kind, 'three');
    await cancel(process, jobId);
    busy.open();
    await installation().until(over(3));
    await ask(process, kind, 'four');
    await installation().until(over(4));
    expect(kind.calls.map(({ input }) => input.name).sort()).toEqual(['four', 'one', 'two']);
  });

  it('is told to stop when it is cancelled, wherever it is carried out, and what it then answers does not count', async () => {
    const ended = gate();
    const kind = new ScriptedKind(async (work) => {
      await untilStopped(work);
      ended.open();
      return { never: 'told' };
    });
    const [api] = [
      await installation().start('api', { kinds: [kind] }, { works: false }),
      await installation().start('worker', { kinds: [kind] }),
    ];
    const { jobId } = await ask(api, kind);
    await kind.called(1);
    await cancel(api, jobId);
    await ended.opened;
    await ask(api, new ScriptedKind(() => Promise.resolve({}), kind.name), 'two');
    await kind.called(2);
    const events = await installation().until(has('JobCancelled'));
    expect(typesOf(events.filter(({ stream }) => stream === `job-${jobId}`))).toEqual([
      'JobAsked',
      'JobBegun',
      'JobCancelled',
    ]);
  });

  it('is cancelled once, and not when it is over', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const process = await installation().start('a', { kinds: [kind] });
    const { jobId } = await ask(process, kind);
    await installation().until(over(1));
    await expect(cancel(process, jobId)).rejects.toThrow('job-over');
    await expect(cancel(process, '00000000-0000-4000-8000-000000000000')).rejects.toThrow('job-unknown');
  });

  it('is let go by a process that stops, and taken by the next at once', async () => {
    const kind = new ScriptedKind(async (work, call) => {
      if (call === 1) await untilStopped(work);
      return { call };
    });
    const first = await installation().start('a', { kinds: [kind] });
    await ask(first, kind);
    await kind.called(1);
    await first.close();
    await installation().start('b', { kinds: [kind] });
    expect(typesOf(await installation().until(over(1)))).toEqual([
      'JobAsked',
      'JobBegun',
      'JobReleased',
      'JobBegun',
      'JobCompleted',
    ]);
    expect(kind.calls.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('waits in the log while nobody carries out anything', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const api = await installation().start('api', { kinds: [kind] }, { works: false });
    await ask(api, kind, 'one');
    await ask(api, kind, 'two');
    await api.close();
    await installation().start('worker', { kinds: [kind] });
    await installation().until(over(2));
    expect(kind.calls.map(({ input }) => input.name).sort()).toEqual(['one', 'two']);
  });
}
