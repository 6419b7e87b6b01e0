import type { Timer } from '../timers.js';
import type { ContractBench } from './contract-bench.js';
import { gate } from './scripted-kind.js';

/** A timer that remembers each time that it was woken. */
function timer(name: string, act: (times: number) => Promise<void>): Timer & { readonly woken: string[] } {
  const woken: string[] = [];
  return { name, woken, wake: (now) => act(woken.push(now)) };
}

/** Timers are woken, in one place at a time. */
export function timerCases({ installation }: ContractBench): void {
  it('are woken after a start and again, one after the other', async () => {
    const enough = gate();
    const order: string[] = [];
    const timers = ['first', 'second'].map((name) =>
      timer(name, (times) => {
        order.push(name);
        if (times === 3 && name === 'second') enough.open();
        return Promise.resolve();
      }),
    );
    await installation().start('a', { timers });
    await enough.opened;
    expect(order.slice(0, 6)).toEqual(['first', 'second', 'first', 'second', 'first', 'second']);
    expect(Number.isNaN(Date.parse(timers[0]?.woken[0] ?? ''))).toBe(false);
  });

  it('are woken again when one could not do what is due, and so are the others', async () => {
    const enough = gate();
    const failing = timer('failing', () => Promise.reject(new Error('the store is away')));
    const other = timer('other', (times) => {
      if (times === 2) enough.open();
      return Promise.resolve();
    });
    const process = await installation().start('a', { timers: [failing, other] });
    await enough.opened;
    expect(failing.woken.length).toBeGreaterThanOrEqual(2);
    expect(process.logged.some((line) => line.includes('failing could not do what is due'))).toBe(true);
  });

  it('are not woken where nothing is carried out', async () => {
    const enough = gate();
    const asleep = timer('asleep', () => Promise.resolve());
    const awake = timer('awake', (times) => {
      if (times === 3) enough.open();
      return Promise.resolve();
    });
    await installation().start('api', { timers: [asleep] }, { works: false });
    await installation().start('worker', { timers: [awake] });
    await enough.opened;
    expect(asleep.woken).toEqual([]);
  });

  it('are told when the process stops', async () => {
    const woken = gate();
    let stopped = false;
    const patient: Timer = {
      name: 'patient',
      wake: (_now, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            stopped = true;
            resolve();
          });
          woken.open();
        }),
    };
    const process = await installation().start('a', { timers: [patient] });
    await woken.opened;
    await process.close();
    expect(stopped).toBe(true);
  });
}
