import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId } from '../../testing/complaint-examples.js';
import { living, rulebook } from '../../testing/deadline-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectDutyDischarge } from './deadlines.commands.js';
import type { DutyDischargeCorrected } from './deadlines.events.js';
import type { DutyKind } from './deadlines.values.js';

type Discharge = DutyDischargeCorrected['data']['was'];

const given = specification(complaintDecider);
const today = '2026-07-01';
const now = '2026-07-01T09:00:00.000Z';
const reason = 'Skrevet på den forkerte klage.';
const dutyId = 'duty-1';
const arisen = (kind: DutyKind, id = dutyId): ComplaintEvent => {
  const isWorry = kind === 'worry-in-complaint';
  const startedAt = isWorry ? '2026-02-27T13:00:00.000Z' : null;
  const data = {
    complaintId,
    dutyId: id,
    kind,
    startedOn: '2026-02-27',
    startedAt,
    team: isWorry ? 'boerneliv' : null,
  };
  return { type: 'DutyArisen', data: { ...data, note: null } };
};
const end = (how: Discharge['how'], dischargedOn: string, dischargedAt: string | null = null): Discharge => ({
  ...{ how, dischargedOn, dischargedAt },
});
const discharged = (discharge: Discharge): ComplaintEvent => ({
  type: 'DutyDischarged',
  data: { complaintId, dutyId, ...discharge, note: null },
});
const correct = (
  discharge: Discharge | null,
  changes: Partial<CorrectDutyDischarge['data']> = {},
): CorrectDutyDischarge => ({
  type: 'CorrectDutyDischarge',
  data: { complaintId, dutyId, discharge, reason, today, now, ...changes },
});
const corrected = (was: Discharge, discharge: Discharge | null): ComplaintEvent => ({
  type: 'DutyDischargeCorrected',
  data: { complaintId, dutyId, was, discharge, reason },
});

const inTime = end('done', '2026-02-28', '2026-02-28T13:00:00.000Z');
const tooLate = end('done', '2026-02-28', '2026-02-28T13:00:00.001Z');

describe('The end of a duty that was recorded wrongly', () => {
  const ended = given(complaint(), arisen('worry-in-complaint'), discharged(inTime));

  it('was another day, another instant, another end, or was not yet', () => {
    for (const right of [
      tooLate,
      end('done', '2026-02-28'),
      end('done', '2026-02-27', '2026-02-27T13:00:00.000Z'),
      end('done', today, now),
      end('recorded-in-error', '2026-02-28', inTime.dischargedAt),
      null,
    ]) {
      ended.when(correct(right)).then(corrected(inTime, right));
    }
  });
  it('is put right after the complaint ended, and again', () => {
    given(complaint(), arisen('worry-in-complaint'), discharged(inTime), closed(), corrected(inTime, tooLate))
      .when(correct(inTime))
      .then(corrected(tooLate, inTime));
  });
  it('is recorded anew once it had not ended', () => {
    given(complaint(), arisen('worry-in-complaint'), discharged(inTime), corrected(inTime, null))
      .when({ type: 'DischargeDuty', data: { complaintId, dutyId, ...tooLate, note: null, today, now } })
      .then(discharged(tooLate));
  });
  it('is that of a duty that had ended, and another one now', () => {
    ended.when(correct({ ...inTime })).thenRefuses('discharge-unchanged');
    ended.when(correct(null, { dutyId: 'duty-2' })).thenRefuses('duty-unknown', { dutyId: 'duty-2' });
    const going = given(complaint(), arisen('worry-in-complaint'));
    going.when(correct(inTime)).thenRefuses('duty-not-discharged');
    going.when(correct(null)).thenRefuses('duty-not-discharged');
  });
  it('leaves the ends of other duties alone', () => {
    given(complaint(), arisen('worry-in-complaint', 'duty-2'), arisen('worry-in-complaint'), discharged(inTime))
      .when(correct(null, { dutyId: 'duty-2' }))
      .thenRefuses('duty-not-discharged');
  });
  it.each<[string, Discharge, Record<string, unknown>]>([
    ['date-in-the-future', end('done', '2026-07-02'), { field: 'discharge.dischargedOn', latest: today }],
    [
      'time-on-another-day',
      { ...inTime, dischargedOn: '2026-03-01' },
      { field: 'discharge.dischargedAt', on: '2026-03-01' },
    ],
    [
      'time-in-the-future',
      end('done', today, '2026-07-01T09:00:00.001Z'),
      { field: 'discharge.dischargedAt', latest: now },
    ],
    [
      'discharged-before-it-arose',
      end('done', '2026-02-26'),
      { field: 'discharge.dischargedOn', earliest: '2026-02-27' },
    ],
    [
      'discharged-before-it-arose',
      end('done', '2026-02-27', '2026-02-27T12:59:59.999Z'),
      { field: 'discharge.dischargedOn', earliest: '2026-02-27' },
    ],
    [
      'duty-does-not-end-so',
      end('preliminary', '2026-02-28'),
      { field: 'discharge.how', kind: 'worry-in-complaint', may: ['done', 'recorded-in-error'] },
    ],
  ])('is refused for %s', (code, right, facts) => {
    ended.when(correct(right)).thenRefuses(code, facts);
  });
  it('has no time of day where the duty has none', () => {
    given(complaint(), arisen('childs-plan'), discharged(end('done', '2026-02-28')))
      .when(correct(inTime))
      .thenRefuses('duty-has-no-time', { field: 'discharge.dischargedAt', kind: 'childs-plan' });
  });
});

describe('The deadlines of a duty whose end was put right', () => {
  const begun = (kind: DutyKind) => {
    const life = living(rulebook({ goals: [] }), today);
    life.tell([complaint()]);
    life.tell([arisen(kind)]);
    return life;
  };

  it('tell a worry that was assessed too late from one in time, to the millisecond', () => {
    const life = begun('worry-in-complaint');
    life.tell([discharged(inTime)]);
    expect(life.lines([corrected(inTime, tooLate)])).toEqual(['UNDERRETNING_24H met 2026-02-28, late']);
    expect(life.lines([corrected(tooLate, null)])).toEqual(['UNDERRETNING_24H DeadlineReopened']);
    expect(life.lines([discharged(inTime)])).toEqual(['UNDERRETNING_24H met 2026-02-28, in time']);
  });
  it('are none where there never was a duty, and are there again where there was', () => {
    const life = begun('worry-in-complaint');
    const error = end('recorded-in-error', '2026-02-28');
    life.tell([discharged(inTime)]);
    expect(life.lines([corrected(inTime, error)])).toEqual(['UNDERRETNING_24H superseded: recorded-in-error']);
    expect(life.lines([corrected(error, tooLate)])).toEqual([
      'UNDERRETNING_24H DeadlineReopened',
      'UNDERRETNING_24H met 2026-02-28, late',
    ]);
  });

  const ofDays = [
    end('done', '2026-03-10'),
    end('done', '2026-03-11'),
    end('recorded-in-error', '2026-03-11'),
  ] as const;
  const ends: readonly (readonly [DutyKind, readonly (Discharge | null)[]])[] = [
    ['worry-in-complaint', [inTime, tooLate, end('done', '2026-02-28'), end('recorded-in-error', today), null]],
    [
      'access-to-files',
      [...ofDays, end('given-up-by-citizen', '2026-03-10'), end('given-up-by-citizen', '2026-03-20'), null],
    ],
    ['child-assessment', [...ofDays, end('preliminary', '2026-06-27'), end('preliminary', '2026-06-28'), null]],
  ];

  it.each(ends)('are those of the right end from the start: %s', (kind, all) => {
    const pairs = all.flatMap((wrong) => (wrong === null ? [] : all.map((right) => ({ wrong, right }))));
    for (const { wrong, right } of pairs.filter((pair) => pair.wrong !== pair.right)) {
      const life = begun(kind);
      life.tell([discharged(wrong)]);
      life.tell([corrected(wrong, right)]);
      const fromTheStart = begun(kind);
      if (right !== null) fromTheStart.tell([discharged(right)]);
      expect(life.state()?.deadlines).toEqual(fromTheStart.state()?.deadlines);
    }
    expect(pairs.length).toBeGreaterThan(19);
  });
});
