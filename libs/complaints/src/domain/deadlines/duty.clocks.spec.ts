import { closed, complaint, complaintId, withdrawn } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { DutyArisen, DutyDischarged } from './deadlines.events.js';

const arisen = (changes: Partial<DutyArisen['data']> = {}): ComplaintEvent => ({
  type: 'DutyArisen',
  data: {
    complaintId,
    dutyId: 'duty-1',
    kind: 'worry-in-complaint',
    startedOn: '2026-02-27',
    startedAt: '2026-02-27T13:00:00.000Z',
    team: 'boerneliv',
    note: null,
    ...changes,
  },
});
const discharged = (changes: Partial<DutyDischarged['data']> = {}): ComplaintEvent => ({
  type: 'DutyDischarged',
  data: {
    complaintId,
    dutyId: 'duty-1',
    how: 'done',
    dischargedOn: '2026-02-28',
    dischargedAt: '2026-02-28T13:00:00.000Z',
    note: null,
    ...changes,
  },
});
const begun = () => {
  const life = living(rulebook({ goals: [] }), '2026-02-27');
  life.tell([complaint()]);
  return life;
};

describe('A worry in a complaint', () => {
  it('is assessed within 24 hours of its receipt, to the second', () => {
    const life = begun();
    expect(life.tell([arisen()])[0]).toMatchObject({
      type: 'DeadlineStarted',
      data: {
        deadlineId: 'UNDERRETNING_24H',
        startedBy: 'notification-received',
        startedAt: '2026-02-27T13:00:00.000Z',
        countsAt: '2026-02-28T13:00:00.000Z',
        countsOn: '2026-02-28',
      },
    });
    expect(life.lines([discharged()])).toEqual(['UNDERRETNING_24H met 2026-02-28, in time']);
    const late = begun();
    late.tell([arisen()]);
    expect(late.lines([discharged({ dischargedAt: '2026-02-28T13:00:00.001Z' })])).toEqual([
      'UNDERRETNING_24H met 2026-02-28, late',
    ]);
  });
  it('goes on when the complaint ends or is merged, and is none where the registration was none', () => {
    const life = begun();
    life.tell([arisen()]);
    expect(life.lines([withdrawn()])).toEqual([]);
    expect(
      life.lines([{ type: 'ComplaintMergedInto', data: { complaintId, into: 'c2', points: [], reason: 'x' } }]),
    ).toEqual([]);
    const annulled: ComplaintEvent = {
      type: 'RegistrationAnnulled',
      data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'x' },
    };
    expect(life.lines([annulled])).toEqual(['UNDERRETNING_24H superseded: annulled']);
  });
  it('may be found after the end, even of a case that was imported as closed', () => {
    const life = living(undefined, '2026-02-27');
    expect(life.tell([complaint(), closed()])).toEqual([]);
    expect(life.lines([arisen()])).toEqual(['UNDERRETNING_24H started 2026-02-27 until 2026-02-28']);
  });
  it('that was recorded in error has no deadline', () => {
    const life = begun();
    life.tell([arisen()]);
    expect(life.lines([discharged({ how: 'recorded-in-error' })])).toEqual([
      'UNDERRETNING_24H superseded: recorded-in-error',
    ]);
    expect(begun().lines([arisen(), discharged({ how: 'recorded-in-error' })])).toEqual([]);
  });
});

describe('Other duties', () => {
  const ofDay = { startedAt: null, team: null } as const;

  it.each([
    ['child-assessment', 'BFU_4M started 2026-02-27 until 2026-06-27'],
    ['childs-plan', 'PLAN_3M started 2026-02-27 until 2026-05-27'],
    ['first-follow-up', 'FOLLOWUP_3M started 2026-02-27 until 2026-05-27'],
  ] as const)('have the deadline of their law: %s', (kind, line) => {
    expect(begun().lines([arisen({ ...ofDay, kind })])).toEqual([line]);
  });
  it('are told apart: a second request for access has deadlines of its own', () => {
    const life = begun();
    const access = { ...ofDay, kind: 'access-to-files' } as const;
    expect(life.lines([arisen({ ...access })])).toEqual([
      'AKTINDSIGT_7WD started 2026-02-27 until 2026-03-10',
      'AKTINDSIGT_14WD started 2026-02-27 until 2026-03-19',
    ]);
    life.tell([arisen({ ...ofDay, kind: 'childs-plan', dutyId: 'duty-2' })]);
    expect(life.lines([arisen({ ...access, dutyId: 'duty-3', startedOn: '2026-03-02' })])).toEqual([
      'AKTINDSIGT_7WD.1 started 2026-03-02 until 2026-03-11',
      'AKTINDSIGT_14WD.1 started 2026-03-02 until 2026-03-20',
    ]);
    expect(life.lines([discharged({ dutyId: 'duty-3', dischargedOn: '2026-03-12', dischargedAt: null })])).toEqual([
      'AKTINDSIGT_7WD.1 met 2026-03-12, late',
      'AKTINDSIGT_14WD.1 met 2026-03-12, in time',
    ]);
  });
  it('are met by a preliminary assessment, and given up by a citizen', () => {
    const life = begun();
    life.tell([arisen({ ...ofDay, kind: 'child-assessment' })]);
    const preliminary = discharged({ how: 'preliminary', dischargedOn: '2026-06-28', dischargedAt: null });
    expect(life.lines([preliminary])).toEqual(['BFU_4M met 2026-06-28, late']);
    life.tell([arisen({ ...ofDay, kind: 'access-to-files', dutyId: 'duty-2' })]);
    const givenUp = discharged({ how: 'given-up-by-citizen', dutyId: 'duty-2', dischargedAt: null });
    expect(life.lines([givenUp])[0]).toBe('AKTINDSIGT_7WD superseded: given-up-by-citizen');
  });
});
