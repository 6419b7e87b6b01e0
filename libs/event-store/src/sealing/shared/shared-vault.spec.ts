import fc from 'fast-check';
import { StoreUnavailable } from '../../port/errors.js';
import { forgotten, KeyForgotten, personKey } from '../vault.js';
import { DyingStore, SharedLog, until } from './two-processes.fixture.js';

const alma = personKey('alma');

let shared: SharedLog;
beforeEach(() => {
  shared = new SharedLog();
});
afterEach(() => shared.end());

describe('Two vaults on one log', () => {
  it('that make a key at once get the same one, a hundred times', async () => {
    const [one, other] = [await shared.vault('one'), await shared.vault('other')];
    for (let n = 0; n < 100; n++) {
      const key = personKey(String(n));
      await Promise.all([one.ensure([key]), other.ensure([key]), one.ensure([key, alma])]);
      expect(other.open(one.seal(key, 'Åse'))).toBe('Åse');
      expect(one.open(other.seal(key, 'Bo'))).toBe('Bo');
    }
    expect(await shared.wrappedKeys()).toHaveLength(101);
  });

  it('know each other’s keys without being told', async () => {
    const [one, other] = [await shared.vault('one'), await shared.vault('other')];
    await one.ensure([alma]);
    const sealed = one.seal(alma, 'Alma');
    await until(() => other.state(alma) === 'kept');
    expect(other.open(sealed)).toBe('Alma');
    expect(other.digest(alma, 'x')).toEqual(one.digest(alma, 'x'));
  });

  it('can ask for a key that was made a moment ago', async () => {
    const [one, other] = [await shared.vault('one'), await shared.vault('other')];
    await one.ensure([alma]);
    await other.lookUp([alma, personKey('nobody')]);
    expect([other.state(alma), other.state(personKey('nobody'))]).toEqual(['kept', 'unknown']);
  });

  it('lose a key that one forgets: from the copy, from its bytes, and from what was at hand', async () => {
    const [one, other] = [await shared.vault('one'), await shared.vault('other')];
    await one.ensure([alma]);
    const sealed = one.seal(alma, 'Alma');
    await until(() => other.state(alma) === 'kept');
    expect(other.open(sealed)).toBe('Alma');
    const [wrapped = Buffer.alloc(0)] = await shared.wrappedKeys();
    expect([shared.bytesOf('one').includes(wrapped), shared.bytesOf('other').includes(wrapped)]).toEqual([true, true]);

    expect(await one.forget(alma)).toBe(true);
    await until(() => other.state(alma) === 'destroyed');
    expect([one.open(sealed), other.open(sealed)]).toEqual([forgotten, forgotten]);
    expect([shared.bytesOf('one').includes(wrapped), shared.bytesOf('other').includes(wrapped)]).toEqual([
      false,
      false,
    ]);
    expect(await shared.wrappedKeys()).toEqual([]);
    expect(await one.forget(alma)).toBe(false);
  });

  it('never make a key again that one of them forgot, or forbade before there was one', async () => {
    const [one, other] = [await shared.vault('one'), await shared.vault('other')];
    await one.ensure([alma]);
    await one.forget(alma);
    await one.forget(personKey('bo'));
    for (const vault of [one, other, await shared.vault('new')]) {
      await expect(vault.ensure([alma])).rejects.toBeInstanceOf(KeyForgotten);
      await expect(vault.ensure([personKey('bo')])).rejects.toBeInstanceOf(KeyForgotten);
    }
    expect(await shared.wrappedKeys()).toEqual([]);
  });

  it('make no key that was forgotten or forbidden, though they were not told yet', async () => {
    const one = await shared.vault('one');
    const deaf = await shared.vault('deaf', { follows: false });
    await one.ensure([alma]);
    await one.forget(alma);
    await one.forget(personKey('bo'));
    for (const key of [alma, personKey('bo')]) await expect(deaf.ensure([key])).rejects.toBeInstanceOf(KeyForgotten);
    expect(await shared.wrappedKeys()).toEqual([]);
  });

  it('agree on every key, in whatever order they make and forget', async () => {
    const names = ['a', 'b', 'c'].map(personKey);
    const steps = fc.array(
      fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('ensure', 'forget'), fc.constantFrom(...names)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const inMemory = true;
    await fc.assert(
      fc.asyncProperty(steps, async (plan) => {
        const run = new SharedLog();
        try {
          const vaults = [await run.vault('0', { inMemory }), await run.vault('1', { inMemory })] as const;
          const asked = plan.map(async ([who, what, name]) => {
            if (what === 'forget') await vaults[who].forget(name);
            else await vaults[who].ensure([name]).catch(refusedAsForgotten);
          });
          await Promise.all(asked);
          const fresh = await run.vault('fresh', { inMemory });
          for (const name of names) {
            const forgot = plan.some(([, what, about]) => what === 'forget' && about === name);
            const state = forgot ? 'destroyed' : plan.some(([, , about]) => about === name) ? 'kept' : 'unknown';
            await until(() => vaults.every((vault) => vault.state(name) === state));
            expect(fresh.state(name)).toBe(state);
          }
        } finally {
          await run.end();
        }
      }),
    );
  });
});

describe('A process that died', () => {
  it('between recording and deleting leaves no key behind: nobody makes it again, and the worker deletes it', async () => {
    const store = new DyingStore(shared.log);
    const dying = await shared.vault('dying', { store });
    await dying.ensure([alma]);
    const sealed = dying.seal(alma, 'Alma');
    store.diesBefore = 'deleteStream';
    await expect(dying.forget(alma)).rejects.toThrow('the process died');
    shared.close(dying);

    const other = await shared.vault('other');
    expect(other.open(sealed)).toBe(forgotten);
    await expect(other.ensure([alma])).rejects.toBeInstanceOf(KeyForgotten);
    expect(await shared.wrappedKeys()).toHaveLength(1);
    await shared.vault('worker', { buries: true });
    await until(async () => (await shared.wrappedKeys()).length === 0);
  });

  it('while the others destroyed keys has them no longer after its next start', async () => {
    const dying = await shared.vault('dying');
    await dying.ensure([alma]);
    const sealed = dying.seal(alma, 'Alma');
    const [wrapped = Buffer.alloc(0)] = await shared.wrappedKeys();
    shared.close(dying);
    await (await shared.vault('other')).forget(alma);
    expect(shared.bytesOf('dying').includes(wrapped)).toBe(true);
    const again = await shared.vault('dying');
    expect(again.open(sealed)).toBe(forgotten);
    expect(shared.bytesOf('dying').includes(wrapped)).toBe(false);
  });
});

describe('A key that cannot be made', () => {
  it('is told as a log that cannot be reached: nothing that needs it was written', async () => {
    const store = new DyingStore(shared.log);
    const vault = await shared.vault('one', { store });
    store.append = () => Promise.reject(new StoreUnavailable('away'));
    await expect(vault.ensure([alma])).rejects.toBeInstanceOf(StoreUnavailable);
    expect(vault.state(alma)).toBe('unknown');
  });
});

function refusedAsForgotten(error: unknown): void {
  if (!(error instanceof KeyForgotten)) throw error;
}
