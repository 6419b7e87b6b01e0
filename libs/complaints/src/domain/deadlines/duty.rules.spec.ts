import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, complaintId, known, today } from '../../testing/complaint-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { DischargeDuty, RecordDuty } from './deadlines.commands.js';
import type { DutyEnd, DutyKind } from './deadlines.values.js';

const given = specification(complaintDecider);
const now = '2026-03-02T09:00:00.000Z';
const worry = {
  complaintId,
  dutyId: 'duty-1',
  kind: 'worry-in-complaint',
  startedOn: '2026-02-27',
  startedAt: '2026-02-27T13:00:00.000Z',
  team: 'boerneliv',
  note: null,
} as const;
const record = (changes: Partial<RecordDuty['data']> = {}): RecordDuty => ({
  type: 'RecordDuty',
  data: { ...worry, known, today, now, ...changes },
});
const access = { kind: 'access-to-files', startedAt: null, team: null } as const;
const arisen = (changes: Partial<typeof worry> | Partial<RecordDuty['data']> = {}): ComplaintEvent => ({
  type: 'DutyArisen',
  data: { ...worry, ...changes },
});
const discharge = (changes: Partial<DischargeDuty['data']> = {}): DischargeDuty => ({
  type: 'DischargeDuty',
  data: {
    complaintId,
    dutyId: 'duty-1',
    how: 'done',
    dischargedOn: '2026-02-28',
    dischargedAt: '2026-02-28T12:59:59.000Z',
    note: null,
    today,
    now,
    ...changes,
  },
});
const discharged = (changes: object = {}): ComplaintEvent => {
  const { complaintId: of, dutyId, how, dischargedOn, dischargedAt, note } = discharge().data;
  const data = { complaintId: of, dutyId, how, dischargedOn, dischargedAt, note };
  return { type: 'DutyDischarged', data: { ...data, ...changes } };
};

describe('What a complaint brings about', () => {
  it('is recorded: a worry with its instant and whom to tell', () => {
    given(complaint()).when(record()).then(arisen());
  });
  it('is recorded of a worry of which only the day is known', () => {
    given(complaint())
      .when(record({ startedAt: null }))
      .then(arisen({ startedAt: null }));
  });
  it.each<DutyKind>(['access-to-files', 'child-assessment', 'childs-plan', 'first-follow-up'])(
    'is recorded: %s, without time and team',
    (kind) => {
      given(complaint())
        .when(record({ ...access, kind }))
        .then(arisen({ ...access, kind }));
      given(complaint())
        .when(record({ ...access, kind, startedAt: worry.startedAt }))
        .thenRefuses('duty-has-no-time', { field: 'startedAt', kind });
      given(complaint())
        .when(record({ ...access, kind, team: 'boerneliv' }))
        .thenRefuses('only-a-worry-has-a-team', { field: 'team', kind });
    },
  );
  it('is recorded after the end, too: it goes on whatever becomes of the complaint', () => {
    given(complaint(), closed()).when(record()).then(arisen());
  });
  it('is recorded once under one id', () => {
    given(complaint(), arisen()).when(record()).thenRefuses('duty-already-recorded');
    given(complaint(), arisen())
      .when(record({ dutyId: 'duty-2' }))
      .then(arisen({ dutyId: 'duty-2' }));
  });
  it.each<[string, Partial<RecordDuty['data']>, Record<string, unknown>]>([
    ['date-in-the-future', { startedOn: '2026-03-03' }, { field: 'startedOn', latest: today }],
    ['date-too-early', { startedOn: '1999-12-31' }, { field: 'startedOn', earliest: '2000-01-01' }],
    ['time-on-another-day', { startedAt: '2026-02-27T23:30:00.000Z' }, { field: 'startedAt', on: '2026-02-27' }],
    [
      'time-in-the-future',
      { startedOn: today, startedAt: '2026-03-02T09:00:00.001Z' },
      { field: 'startedAt', latest: now },
    ],
    ['worry-needs-a-team', { team: null }, { field: 'team' }],
    ['team-unknown', { team: 'nobody' }, { field: 'team' }],
    ['team-not-valid-on-date', { team: 'team-1' }, { field: 'team', on: '2026-02-27' }],
  ])('is refused for %s', (code, changes, facts) => {
    given(complaint()).when(record(changes)).thenRefuses(code, facts);
  });
  it('may be of today, now', () => {
    const moment = { startedOn: today, startedAt: now };
    given(complaint()).when(record(moment)).then(arisen(moment));
    given(complaint())
      .when(record({ ...access, startedOn: '2000-01-01' }))
      .then(arisen({ ...access, startedOn: '2000-01-01' }));
  });
});

describe('The end of a duty', () => {
  it('is told once', () => {
    given(complaint(), arisen()).when(discharge()).then(discharged());
    given(complaint(), arisen(), discharged()).when(discharge()).thenRefuses('duty-already-discharged', {
      on: '2026-02-28',
    });
    given(complaint(), arisen())
      .when(discharge({ dutyId: 'duty-2' }))
      .thenRefuses('duty-unknown', { dutyId: 'duty-2' });
  });
  it('is that of the one duty that is meant', () => {
    given(complaint(), arisen(), arisen({ dutyId: 'duty-2' }), discharged())
      .when(discharge({ dutyId: 'duty-2' }))
      .then(discharged({ dutyId: 'duty-2' }));
  });
  it('may be on the day, and at the instant, that it arose', () => {
    const same = { dischargedOn: worry.startedOn, dischargedAt: worry.startedAt };
    given(complaint(), arisen()).when(discharge(same)).then(discharged(same));
  });
  it.each<[string, Partial<DischargeDuty['data']>, Record<string, unknown>]>([
    ['date-in-the-future', { dischargedOn: '2026-03-03' }, { field: 'dischargedOn', latest: today }],
    ['time-on-another-day', { dischargedOn: '2026-03-01' }, { field: 'dischargedAt', on: '2026-03-01' }],
    [
      'discharged-before-it-arose',
      { dischargedOn: '2026-02-26', dischargedAt: null },
      { field: 'dischargedOn', earliest: '2026-02-27' },
    ],
    [
      'discharged-before-it-arose',
      { dischargedOn: '2026-02-27', dischargedAt: '2026-02-27T12:59:59.999Z' },
      { field: 'dischargedOn', earliest: '2026-02-27' },
    ],
  ])('is refused for %s', (code, changes, facts) => {
    given(complaint(), arisen()).when(discharge(changes)).thenRefuses(code, facts);
  });
  it('has no time of day where the duty has none', () => {
    given(complaint(), arisen(access))
      .when(discharge())
      .thenRefuses('duty-has-no-time', { field: 'dischargedAt', kind: 'access-to-files' });
  });
  it.each<[DutyKind, readonly DutyEnd[], readonly DutyEnd[]]>([
    ['worry-in-complaint', ['done', 'recorded-in-error'], ['preliminary', 'given-up-by-citizen']],
    ['access-to-files', ['done', 'given-up-by-citizen', 'recorded-in-error'], ['preliminary']],
    ['child-assessment', ['done', 'preliminary', 'recorded-in-error'], ['given-up-by-citizen']],
    ['childs-plan', ['done', 'recorded-in-error'], ['preliminary', 'given-up-by-citizen']],
    ['first-follow-up', ['done', 'recorded-in-error'], ['preliminary', 'given-up-by-citizen']],
  ])('of %s is one of %j', (kind, may, mayNot) => {
    const owed = given(complaint(), arisen({ kind, startedAt: null }));
    for (const how of may) {
      owed.when(discharge({ how, dischargedAt: null })).then(discharged({ how, dischargedAt: null }));
    }
    for (const how of mayNot) {
      owed
        .when(discharge({ how, dischargedAt: null }))
        .thenRefuses('duty-does-not-end-so', { field: 'how', kind, may });
    }
  });
});
