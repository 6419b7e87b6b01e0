import { sliceBench } from '@lydhoer/http/testing';
import { JobsModule } from '../jobs.module.js';
import { Timers } from '../timers.js';

describe('Timers', () => {
  it('are not woken while the past is played, and are as soon as time is real', async () => {
    const bench = await sliceBench([JobsModule.forRoot({ node: 'spec', works: true, pace: { wake: 1 } })]);
    let woken = 0;
    let asked = 0;
    const real = Promise.withResolvers<undefined>();
    bench.app.get(Timers).add({
      name: 'note-the-time',
      wake: () => {
        woken++;
        real.resolve(undefined);
        return Promise.resolve();
      },
    });
    const playing = new Promise<undefined>((played) => {
      Object.defineProperty(bench.clock, 'simulated', {
        get: () => {
          asked++;
          if (asked < 5) return true;
          played(undefined);
          return asked === 5;
        },
      });
    });
    await playing;
    expect(woken).toBe(0);
    await real.promise;
    await bench.close();
  });
});
