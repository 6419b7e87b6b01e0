import { randomUUID } from 'node:crypto';
import { ask, gate, has, Installation, over, ScriptedKind } from '@lydhoer/jobs/testing';
import { RedisServer } from './redis-server.js';

const opened: { remove(): Promise<void> }[] = [];
/** Closed after the case, however it ends, in the opposite order. */
function openedOn(server: RedisServer): Installation {
  const installation = new Installation({ url: server.url, prefix: `lydhoer-${randomUUID()}` });
  opened.push(server, { remove: () => installation.close() });
  return installation;
}
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.remove();
});

/** Jobs in the log while Redis is emptied, killed and away. Every case has a Redis of its own. */
describe('Jobs carried by BullMQ', () => {
  let server: RedisServer;
  let installation: Installation;
  const open = async (options: Parameters<typeof RedisServer.open>[0] = {}) => {
    server = await RedisServer.open(options);
    installation = openedOn(server);
  };

  const names = Array.from({ length: 150 }, (_, index) => `job ${index}`);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  /** Short work, which still goes on when the next job is asked for. */
  const working = () =>
    new ScriptedKind(async () => {
      for (let turns = 0; turns < 20; turns++) await turn();
      return {};
    });
  const once = (kind: ScriptedKind) => [...new Set(kind.calls.map(({ input }) => input.name))].length;

  it('are each carried out once, however often Redis is emptied while they are asked for', async () => {
    await open();
    const kind = working();
    const api = await installation.start('api', { kinds: [kind] }, { works: false });
    await installation.start('a', { kinds: [kind] });
    await installation.start('b', { kinds: [kind] });
    let flushed = 0;
    for (const [index, name] of names.entries()) {
      await ask(api, kind, name);
      if (index % 10 === 9) await server.flush().then(() => flushed++);
    }
    const events = await installation.until(over(names.length));
    expect([flushed, once(kind), kind.calls.length]).toEqual([15, names.length, names.length]);
    expect(events.filter(({ type }) => type === 'JobBegun')).toHaveLength(names.length);
    expect(events.filter(({ type }) => type !== 'JobAsked' && type !== 'JobBegun' && type !== 'JobCompleted')).toEqual(
      [],
    );
  });

  it('are each carried out once when Redis is killed and started again in the middle of them', async () => {
    await open();
    const kind = working();
    const api = await installation.start('api', { kinds: [kind] }, { works: false });
    await installation.start('a', { kinds: [kind] });
    await installation.start('b', { kinds: [kind] });
    for (const name of names.slice(0, 75)) await ask(api, kind, name);
    await kind.called(5);
    await server.stop('SIGKILL');
    // Nobody who asks is told of it: the log has the job.
    for (const name of names.slice(75)) await ask(api, kind, name);
    expect(await api.jobs.health()).toMatchObject({
      reachable: false,
      waiting: null,
      problem: expect.stringContaining('LYDHOER_REDIS_URL') as string,
    });
    await server.start();
    const events = await installation.until(over(names.length));
    expect([once(kind), kind.calls.length]).toEqual([names.length, names.length]);
    expect(events.filter(({ type }) => type === 'JobCompleted')).toHaveLength(names.length);
  });

  it('are taken while Redis has never been there, and carried out once it comes', async () => {
    await open({ starts: false });
    const kind = working();
    const both = await installation.start('a', { kinds: [kind] });
    await ask(both, kind, 'early');
    expect(await both.jobs.health()).toMatchObject({ kind: 'bullmq', reachable: false });
    expect(both.logged.some((line) => line.includes('Redis cannot be reached'))).toBe(true);
    await server.start();
    await installation.until(over(1));
    expect(await both.jobs.health()).toMatchObject({ reachable: true, problem: null });
  });

  it('go on while Redis goes away in the middle of one', async () => {
    await open();
    const end = gate();
    const kind = new ScriptedKind(async (work) => {
      work.progress(1, 2);
      await end.opened;
      return {};
    });
    const process = await installation.start('a', { kinds: [kind] });
    await ask(process, kind);
    await kind.called(1);
    await server.stop('SIGKILL');
    await installation.until(has('JobProgressed'));
    end.open();
    const events = await installation.until(over(1));
    expect([events.at(-1)?.type, kind.calls.length]).toEqual(['JobCompleted', 1]);
  });

  it('do not keep a process from stopping while Redis is away', async () => {
    await open();
    const kind = working();
    const process = await installation.start('a', { kinds: [kind] });
    await ask(process, kind);
    await installation.until(over(1));
    await server.stop('SIGKILL');
    await process.close();
    expect(process.logged.some((line) => line.includes('"level":"error"'))).toBe(false);
  });
});

describe('Timers woken by BullMQ', () => {
  it('are woken again after Redis was emptied, and by one of two workers at a time', async () => {
    const server = await RedisServer.open();
    const installation = openedOn(server);
    let awake = 0;
    let mostAwake = 0;
    let woken = 0;
    const reached = new Map([3, 6].map((times) => [times, gate()]));
    const timer = (name: string) => ({
      name,
      wake: async () => {
        mostAwake = Math.max(mostAwake, ++awake);
        for (let turns = 0; turns < 200; turns++) await new Promise((resolve) => setImmediate(resolve));
        awake--;
        reached.get(++woken)?.open();
      },
    });
    await installation.start('a', { timers: [timer('remind')] });
    await installation.start('b', { timers: [timer('remind')] });
    await reached.get(3)?.opened;
    await server.flush();
    await reached.get(6)?.opened;
    expect(mostAwake).toBe(1);
  });
});

describe('A Redis that may lose jobs', () => {
  it.each([
    [['--maxmemory-policy', 'allkeys-lru'], 'maxmemory-policy noeviction'],
    [['--appendonly', 'no'], 'appendonly yes'],
  ])('with %j is told of at start and in health', async (settings, mend) => {
    const server = await RedisServer.open({ settings });
    const installation = openedOn(server);
    const kind = new ScriptedKind(() => Promise.resolve({}));
    const process = await installation.start('a', { kinds: [kind] });
    await ask(process, kind);
    await installation.until(over(1));
    expect((await process.jobs.health()).problem).toContain(mend);
    expect(process.logged.some((line) => line.includes(mend))).toBe(true);
  });
});
