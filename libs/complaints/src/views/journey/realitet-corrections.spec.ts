import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { realitetDays, takenSteps } from '../../domain/realitet/realitet.values.js';
import { complaint } from '../../testing/complaint-examples.js';
import { corrected, takenBack } from '../../testing/realitet-correction-examples.js';
import { realitetPoint, recorded } from '../../testing/realitet-examples.js';
import { forwarded, madeAnew, reassessed, upheldInPart } from '../../testing/realitet-step-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

/** What a citizen with two realitet points met, after the receipt; deadlines left out. */
const lines = (...events: readonly ComplaintEvent[]): readonly string[] => {
  const known = knownBy(complaint([realitetPoint(), realitetPoint('p2')]), ...events);
  const say = new Say(['p1', 'p2']);
  return stepsOf(known, [])
    .filter(({ kind }) => kind !== 'received')
    .map(({ on, line }) => `${on} ${line(say)}`);
};
const back = takenBack('reassessed', { takenOn: '2026-03-10', standing: 'to-reassess' });

describe('The journey of a citizen whose steps were recorded wrongly', () => {
  it('does not have the step that never was, and says that it was put right', () => {
    expect(
      lines(...upheldInPart, { ...back, data: { ...back.data, voidedDecisionId: 'decision-2' } } as ComplaintEvent),
    ).toEqual([
      '2026-03-02 blev det rettet for klagepunkt 1, at kommunen genvurderede afgørelsen: det var registreret ved en fejl',
    ]);
    expect(lines(reassessed('upheld-in-full'), madeAnew('upheld-in-full'), back, reassessed('maintained'))).toContain(
      '2026-03-10 genvurderede kommunen afgørelsen om klagepunkt 1: kommunen fastholdt afgørelsen',
    );
  });
  it('has what was forwarded together without the point that was not', () => {
    const both = { ...forwarded(), data: { ...forwarded().data, pointIds: ['p1', 'p2'] } } as ComplaintEvent;
    const back = takenBack('forwarded', { takenOn: '2026-03-12', standing: 'to-forward' });
    expect(lines(both, back)).toEqual([
      '2026-03-02 blev det rettet for klagepunkt 1, at kommunen sendte klagen videre til Ankestyrelsen: det var registreret ved en fejl',
      '2026-03-12 sendte kommunen klagepunkt 2 videre til Ankestyrelsen',
    ]);
  });
  it('has a step on the day it was taken, and says once what several points share', () => {
    const both = { ...forwarded(), data: { ...forwarded().data, pointIds: ['p1', 'p2'] } } as ComplaintEvent;
    const days = ['p1', 'p2'].map((pointId) => corrected('forwarded', '2026-03-12', '2026-03-13', pointId));
    expect(lines(both, ...days)).toEqual([
      '2026-03-02 blev det rettet, hvornår kommunen sendte klagen videre til Ankestyrelsen: ikke den 12. marts 2026, men den 13. marts 2026',
      '2026-03-13 sendte kommunen klagen videre til Ankestyrelsen',
    ]);
  });
  it('tells of a decision as it was put right, and of a new one still when it was sent', () => {
    const [was, anew] = [recorded(), madeAnew('upheld-in-full')];
    const right = ({ data }: ComplaintEvent, changes: object): ComplaintEvent =>
      ({ type: 'AppealedDecisionCorrected', data: { ...data, ...changes, reason: 'x' } }) as ComplaintEvent;
    const said = 'blev det rettet, hvad der var registreret om afgørelsen';
    expect(lines(was, right(was, { decidedOn: '2026-02-01', body: 'committee' }))).toEqual([
      '2026-02-01 traf børne- og ungeudvalget den afgørelse, som der klages over',
      `2026-03-02 ${said}`,
    ]);
    expect(lines(anew, right(anew, { decidedOn: '2026-03-09' }))).toEqual([
      `2026-03-02 ${said}`,
      '2026-03-11 sendte kommunen en ny afgørelse, der gav borgeren fuldt medhold',
    ]);
  });
  it('has words for every step and every day', () => {
    for (const step of takenSteps) {
      const [line = ''] = lines(takenBack(step, { takenOn: '2026-03-12', standing: 'to-forward' }));
      expect(line).toMatch(
        /^2026-03-02 blev det rettet for klagepunkt 1, at [A-Za-zæøå, ]+: det var registreret ved en fejl$/,
      );
    }
    for (const day of realitetDays) {
      const [line = ''] = lines(corrected(day, '2026-03-12', '2026-03-13'));
      expect(line).toMatch(
        /^2026-03-02 blev det rettet, hvornår [A-Za-zæøå, ]+: ikke den 12\. marts 2026, men den 13\./,
      );
    }
  });
});
