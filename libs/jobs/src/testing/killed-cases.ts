import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobsOptions } from '../jobs-options.js';
import { ask, over, typesOf } from './asking.js';
import { Installation } from './installation.js';
import { takeAndDie } from './killed-carrier.js';
import { ScriptedKind } from './scripted-kind.js';

/** A process that is killed while it carries out a job. */
export function killedCases(name: string, redis: () => JobsOptions['redis']): void {
  describe(`A job whose process was killed, carried by ${name},`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'lydhoer-killed-'));
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    it('is carried out again after the next start, from the beginning', async () => {
      const where = redis();
      const kind = new ScriptedKind((work) => {
        work.progress(1);
        return Promise.resolve({ done: true });
      });
      const before = new Installation(where, folder);
      const asked = await ask(await before.start('a', { kinds: [kind] }, { works: false }), kind);
      await before.close();
      expect(await takeAndDie(folder, where)).toBe(asked.jobId);
      expect(readdirSync(join(folder, 'spool'))).toEqual([expect.stringMatching(/\.part$/)]);

      const after = new Installation(where, folder);
      await after.start('a', { kinds: [kind] }, { pace: { hold: 2_000 } });
      const events = await after.until(over(1));
      expect(typesOf(events).filter((type) => type !== 'JobProgressed')).toEqual([
        'JobAsked',
        'JobBegun',
        'JobBegun',
        'JobCompleted',
      ]);
      expect(kind.calls.map(({ input, attempt }) => [input.name, attempt])).toEqual([['one', 2]]);
      await after.close();
    });
  });
}
