import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventCatalog, forgotten, SqliteEventStore, SqliteVault, Streams, type Intent } from '@lydhoer/event-store';
import { ProcessRoles } from '@lydhoer/http';
import { SqliteReadModels } from '@lydhoer/read-models';
import { forgettingDecider, type ForgettingCommand } from '../../domain/forgetting.decider.js';
import { privacyEvents } from '../../domain/forgetting.events.js';
import { Forgettings, forgettingsLookup } from '../../lookups/forgettings.lookup.js';
import { DestroyKeyOnForgotten } from './destroy-key-on-forgotten.policy.js';

const intent: Intent = { actor: 'operator-1', key: 'k1', at: '2026-03-01T09:00:00.000Z', correlationId: 'r1' };

/** What runs between a start and a stop, over the same folder each time. */
function started(folder: string, roles: readonly ('api' | 'worker')[] = ['worker']) {
  const inFolder = (name: string) => (folder === ':memory:' ? folder : join(folder, name));
  const catalog = new EventCatalog();
  catalog.add(privacyEvents);
  const store = SqliteEventStore.open(inFolder('log.db'));
  const vault = SqliteVault.open(inFolder('keys.db'), Buffer.alloc(32, 5));
  const readModels = new SqliteReadModels(store, catalog, { folder, timeout: 50 });
  readModels.add({ name: 'privacy', views: [forgettingsLookup] });
  const policy = new DestroyKeyOnForgotten(new Forgettings(readModels), vault, store, new ProcessRoles(new Set(roles)));
  return {
    vault,
    readModels,
    policy,
    decide: (command: ForgettingCommand) =>
      new Streams(store, catalog, vault).decide(forgettingDecider, {
        stream: `forgetting-${command.data.forgettingId}`,
        command,
        body: command.data,
        intent,
      }),
    stop: async () => {
      policy.onApplicationShutdown();
      await readModels.stop();
      await store.close();
      vault.close();
    },
  };
}

const forgetPerson = (personId: string): ForgettingCommand => ({
  type: 'ForgetPerson',
  data: { forgettingId: `of-${personId}`, personId, ground: 'erasure-request', known: true },
});

describe('A key that was to be destroyed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lydhoer-privacy-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is destroyed at the next start when the process was killed in between; no other is', async () => {
    const killed = started(folder);
    await killed.vault.ensure(['person:p1', 'person:p2', 'text:complaint-c1']);
    const boxes = ['person:p1', 'person:p2', 'text:complaint-c1'].map((key) => killed.vault.seal(key, 'Åse'));
    await killed.decide(forgetPerson('p1'));
    await killed.decide({
      type: 'ForgetText',
      data: {
        forgettingId: 'of-c1',
        kind: 'complaint',
        id: 'c1',
        ground: 'retention-over',
        known: true,
        isOpen: false,
      },
    });
    expect(boxes.map((box) => killed.vault.open(box))).toEqual(['Åse', 'Åse', 'Åse']);
    await killed.stop();

    const next = started(folder);
    await next.readModels.start();
    next.policy.onApplicationBootstrap();
    await next.policy.finished;
    expect(boxes.map((box) => next.vault.open(box))).toEqual([forgotten, 'Åse', forgotten]);
    await next.stop();
  });

  it('is found among more than one page of others', async () => {
    const killed = started(':memory:');
    const people = Array.from({ length: 501 }, (_, index) => `p${index}`);
    await killed.vault.ensure(people.map((id) => `person:${id}`));
    for (const id of people) {
      await killed.decide(forgetPerson(id));
      if (id !== 'p0') await killed.vault.forget(`person:${id}`);
    }
    await killed.readModels.start();
    killed.policy.onApplicationBootstrap();
    await killed.policy.finished;
    expect(killed.vault.state('person:p0')).toBe('destroyed');
    await killed.stop();
  });

  it('is destroyed by the worker while another process, which recorded it, does not', async () => {
    const one = started(':memory:');
    await one.readModels.start();
    one.policy.onApplicationBootstrap();
    await one.policy.finished;
    await one.vault.ensure(['person:p1']);
    const destroyed = new Promise<string>((resolve) => {
      const forget = one.vault.forget.bind(one.vault);
      one.vault.forget = (key) =>
        forget(key).finally(() => {
          resolve(key);
        });
    });
    await one.decide(forgetPerson('p1'));
    expect(await destroyed).toBe('person:p1');
    expect(one.vault.state('person:p1')).toBe('destroyed');
    await one.stop();
  });

  it('is left to the worker by a process that is none', async () => {
    const api = started(folder, ['api']);
    await api.readModels.start();
    await api.vault.ensure(['person:p1']);
    await api.decide(forgetPerson('p1'));
    api.policy.onApplicationBootstrap();
    await api.readModels.caughtUp('privacy');
    // More turns than a worker needs for it.
    for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve));
    expect(api.vault.state('person:p1')).toBe('kept');
    await api.stop();
  });

  it('waits for views that are not there yet, until the application stops', async () => {
    const early = started(folder);
    early.policy.onApplicationBootstrap();
    await early.stop();
    await expect(early.policy.finished).resolves.toBeUndefined();
  });
});
