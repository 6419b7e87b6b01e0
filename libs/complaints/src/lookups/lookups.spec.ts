import type { SliceBench } from '@lydhoer/http/testing';
import { Refusal } from '@lydhoer/kernel';
import { complaintBody, complaintsBench, pointBody, staffId } from '../testing/complaints-bench.js';
import { Lookups } from './lookups.js';

describe('A lookup', () => {
  let bench: SliceBench;
  beforeAll(async () => {
    bench = await complaintsBench();
  });
  afterAll(() => bench.close());

  const deciding = async (code: string) => {
    let decided = 0;
    const outcome = bench.app.get(Lookups).deciding(
      () => decided,
      () => {
        decided++;
        return Promise.reject(new Refusal(code));
      },
    );
    await expect(outcome).rejects.toThrow(code);
    return decided;
  };

  it('is asked again at the head before it leads to a refusal, and only then', async () => {
    expect(await deciding('theme-unknown')).toBe(2);
    expect(await deciding('assignee-not-in-team')).toBe(2);
    expect(await deciding('date-in-the-future')).toBe(1);
  });

  it('knows what was said a moment ago', async () => {
    for (const code of ['NEW.ONE', 'NEW.TWO', 'NEW.THREE']) {
      const term = { code, labelDa: code, labelEn: code, validFrom: '2026-01-01' };
      const defined = await bench.as('jurist-1').post('/vocabulary/theme/terms', term);
      expect(defined.status).toBe(201);
      const body = complaintBody({ points: [pointBody({ theme: code })] });
      expect((await bench.as('jurist-1').post('/complaints', body)).status).toBe(201);
    }
  });

  it('gives the words that are there, and nothing for those that are not', async () => {
    await bench.readModels.caughtUp('complaints');
    const { themes, consequences, teams } = bench.app
      .get(Lookups)
      .words([{ theme: 'TRUST', team: 'team-1', consequences: ['TRUST', 'TIME'] }]);
    expect(themes.size).toBe(0);
    expect([...consequences.keys()]).toEqual(['TRUST']);
    expect(teams.get('team-1')).toEqual({ from: '2000-01-01', to: '2021-05-31' });
  });

  it('tells the teams of a member of staff on a day', async () => {
    await bench.readModels.caughtUp('complaints');
    const lookups = bench.app.get(Lookups);
    expect(lookups.teamsOfStaff(staffId('caseworker-boerneliv'), '2021-05-31')).toEqual(['team-1']);
    expect(lookups.teamsOfStaff(staffId('caseworker-boerneliv'), '2021-06-01')).toEqual(['boerneliv']);
    expect(lookups.teamsOfStaff('nobody', '2021-06-01')).toEqual([]);
  });
});
