import { Readable } from 'node:stream';
import { CommandKeyReused } from '@lydhoer/event-store';
import { HttpProblem } from '@lydhoer/http';
import { Refusal } from '@lydhoer/kernel';
import { ask, has, over, typesOf } from './asking.js';
import type { ContractBench } from './contract-bench.js';
import { gate, ScriptedKind } from './scripted-kind.js';

/** What is asked for is carried out, and what becomes of it stands in the log. */
export function carryingCases({ installation }: ContractBench): void {
  it('is carried out with what it was asked with, and completed with what came of it', async () => {
    const kind = new ScriptedKind(({ input }) => Promise.resolve({ greeting: `Goddag ${input.name}` }));
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind, 'Ærø');
    const events = await installation().until(over(1));
    expect(typesOf(events)).toEqual(['JobAsked', 'JobBegun', 'JobCompleted']);
    const { result } = events[2]?.data as { result: { key: string; box: string } };
    expect(installation().vault.open(result)).toBe('{"greeting":"Goddag Ærø"}');
    expect(kind.calls).toMatchObject([
      { input: { name: 'Ærø' }, key: 'Ærø', attempt: 1, caller: { roles: ['analyst'] } },
    ]);
  });

  it('is one job, however often it is asked for under one key', async () => {
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const process = await installation().start('a', { kinds: [kind] });
    const asked = await Promise.all(Array.from({ length: 10 }, () => ask(process, kind)));
    const later = await ask(process, kind);
    expect(new Set([...asked, later].map(({ jobId }) => jobId)).size).toBe(1);
    expect(typesOf(await installation().until(over(1)))).toEqual(['JobAsked', 'JobBegun', 'JobCompleted']);
    expect([later.repeated, kind.calls.length]).toEqual([true, 1]);
  });

  it('says nothing in the log that only its reader may see', async () => {
    const kind = new ScriptedKind(() => Promise.reject(new Refusal('job-over', { name: 'Alma Prøvesen' })));
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind, 'Alma-Proevesen', { input: { name: 'Alma Prøvesen' } });
    const events = await installation().until(over(1));
    expect(JSON.stringify(events.map(({ data }) => data))).not.toMatch(/Alma|Prøvesen/);
    const { facts } = events.at(-1)?.data as { facts: { key: string; box: string } };
    expect(installation().vault.open(facts)).toContain('Alma Prøvesen');
  });

  it('ends with the problem that its handler met', async () => {
    const kind = new ScriptedKind(() => Promise.reject(new HttpProblem('job-without-file')));
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind);
    expect((await installation().until(over(1))).at(-1)).toMatchObject({
      type: 'JobFailed',
      data: { code: 'job-without-file' },
    });
    expect(kind.calls).toHaveLength(1);
  });

  it('ends with a problem that says nothing, and a line in the log, when nobody foresaw the error', async () => {
    const kind = new ScriptedKind(() => Promise.reject(new TypeError('Alma is undefined')));
    const process = await installation().start('a', { kinds: [kind] });
    const { jobId } = await ask(process, kind);
    expect((await installation().until(over(1))).at(-1)).toMatchObject({ data: { code: 'unexpected' } });
    const line = process.logged.find((logged) => logged.includes('a job failed'));
    expect(line).toContain(jobId);
    expect(line).toContain('TypeError');
    expect(process.logged.join('')).not.toContain('Alma');
  });

  it('waits for what is away, and is tried again', async () => {
    const kind = new ScriptedKind((_work, call) =>
      call < 3 ? Promise.reject(new HttpProblem('store-unavailable')) : Promise.resolve({ call }),
    );
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind);
    expect(typesOf(await installation().until(over(1)))).toEqual(['JobAsked', 'JobBegun', 'JobCompleted']);
    expect(kind.calls).toHaveLength(3);
  });

  it('tells the log how far it has come', async () => {
    const told = gate();
    const kind = new ScriptedKind(async (work) => {
      work.progress(7);
      work.progress(8, 20);
      await told.opened;
      return {};
    });
    const process = await installation().start('a', { kinds: [kind] });
    await ask(process, kind);
    const events = await installation().until(has('JobProgressed'));
    expect(events.at(-1)?.data).toMatchObject({ done: 8, total: 20 });
    told.open();
    await installation().until(over(1));
  });

  it('is given its file, and keeps the one that came of it', async () => {
    const kind = new ScriptedKind(async (work) => {
      const text = (await work.file().toArray()).join('');
      await work.keep({ name: 'out.txt', type: 'text/plain' }, Readable.from([text.toUpperCase()]));
      return {};
    });
    const process = await installation().start('a', { kinds: [kind] });
    const file = await process.spool.write(Readable.from(['æble']));
    await ask(process, kind, 'one', { file });
    const { file: kept } = (await installation().until(over(1))).at(-1)?.data as { file: { id: string } };
    expect(kept).toMatchObject({ name: 'out.txt', type: 'text/plain', bytes: 5 });
    expect((await process.spool.read(kept.id).toArray()).join('')).toBe('ÆBLE');
    // What was given is needed no more, and goes with the next look.
    while (!process.spool.isDestroyed(file.id)) await new Promise(setImmediate);
  });

  it('keeps one file of those that came with it, and none that came again', async () => {
    const kind = new ScriptedKind((work) =>
      work
        .file()
        .toArray()
        .then((parts) => ({ text: parts.join('') })),
    );
    const process = await installation().start('a', { kinds: [kind] }, { works: false });
    const { spool } = process;
    const write = () => spool.write(Readable.from(['the same']));
    const [first, second, later] = [await write(), await write(), await write()];
    await Promise.all([first, second].map((file) => ask(process, kind, 'one', { file })));
    await ask(process, kind, 'one', { file: later });
    expect([first, second, later].filter(({ id }) => !spool.isDestroyed(id))).toHaveLength(1);
    const other = await spool.write(Readable.from(['another']));
    await expect(ask(process, kind, 'one', { file: other })).rejects.toThrow(CommandKeyReused);
    expect(spool.isDestroyed(other.id)).toBe(true);
  });

  it('tells how many wait and how many are carried out', async () => {
    const all = gate();
    const kind = new ScriptedKind(() => all.opened.then(() => ({})));
    const process = await installation().start('a', { kinds: [kind] });
    for (const name of ['one', 'two', 'three']) await ask(process, kind, name);
    await kind.called(2);
    // What was asked for last may still be on its way into the queue.
    let health = await process.jobs.health();
    while (health.waiting !== 1) health = await process.jobs.health();
    expect(health).toMatchObject({ reachable: true, waiting: 1, active: 2 });
    all.open();
    await installation().until(over(3));
  });
}
