import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const assessed = (standing: 'entitled' | 'not-entitled'): ComplaintEvent => ({
  type: 'StandingAssessed',
  data: { complaintId, personId: 'person-1', pointId: 'p1', standing, assessedOn: '2026-02-25', reason: 'x' },
});
/** What the journey tells of the people, of a complaint of so many points. */
const told = (pointIds: readonly string[], ...events: readonly ComplaintEvent[]): readonly string[] => {
  const known = knownBy(complaint(pointIds.map((pointId) => realitetPoint(pointId))), ...events);
  return stepsOf(known, [])
    .filter(({ kind }) => kind === 'party' || kind === 'correction')
    .map(({ on, line }) => `${on} ${line(new Say(pointIds))}`);
};

describe('A power of attorney, in the journey', () => {
  it('came on the day that was put right, and it is told that it was', () => {
    const of = { complaintId, personId: 'advokat' };
    const received: ComplaintEvent = { type: 'PowerOfAttorneyReceived', data: { ...of, receivedOn: '2026-02-28' } };
    const corrected: ComplaintEvent = {
      type: 'PowerOfAttorneyDateCorrected',
      data: { ...of, was: '2026-02-28', receivedOn: '2026-02-24', reason: 'Stemplet.' },
    };
    const wrong = 'blev det rettet, hvornår fuldmagten kom: ikke den 28. februar 2026, men den 24. februar 2026';
    expect(told(['p1'], received, corrected)).toEqual(['2026-02-24 kom fuldmagten', `2026-03-02 ${wrong}`]);
    // It came with the representative: there was no step of it.
    expect(told(['p1'], corrected)).toEqual([`2026-03-02 ${wrong}`]);
  });
});

describe('Whether a party may complain, in the journey', () => {
  it('is told as one sentence of the complaint, or of the point it is about', () => {
    expect(told(['p1'], assessed('not-entitled'))).toEqual([
      '2026-02-25 vurderede kommunen om klagen, at en part ikke kan klage',
    ]);
    expect(told(['p1', 'p2'], assessed('entitled'))).toEqual([
      '2026-02-25 vurderede kommunen om klagepunkt 1, at en part kan klage',
    ]);
  });
});
