import { dateInDenmark, Refusal, type PlainDate } from '@lydhoer/kernel';
import type { DateRefusal, WordRefusal } from '../complaint.refusals.js';
import { registered, type RegisteredComplaint, type Registration } from '../complaint.state.js';
import { earliestDate, notInTheFuture } from '../date.rules.js';
import { isValidOn, type KnownWords } from '../known.js';
import type { CorrectDutyDischarge, DischargeDuty, RecordDuty, RegisteredWorry } from './deadlines.commands.js';
import type { DutyArisen, DutyDischargeCorrected, DutyDischarged } from './deadlines.events.js';
import type { DutyRefusal } from './deadlines.refusals.js';
import type { Duty } from './deadlines.state.js';
import type { DutyEnd, DutyKind } from './deadlines.values.js';

const refuse = (code: DutyRefusal | DateRefusal | WordRefusal, facts: Readonly<Record<string, unknown>> = {}) =>
  new Refusal(code, facts);

/** Only a child's assessment can be ended by a preliminary one (barnets lov § 20), only a request can be given up. */
const endsOf: Readonly<Record<DutyKind, readonly DutyEnd[]>> = {
  'worry-in-complaint': ['done', 'recorded-in-error'],
  'access-to-files': ['done', 'given-up-by-citizen', 'recorded-in-error'],
  'child-assessment': ['done', 'preliminary', 'recorded-in-error'],
  'childs-plan': ['done', 'recorded-in-error'],
  'first-follow-up': ['done', 'recorded-in-error'],
};

/** A worry is assessed within 24 hours (barnets lov § 133); everything else is counted from a day. */
const countsHours = (kind: DutyKind): boolean => kind === 'worry-in-complaint';

/** What a complaint brings about goes on whatever becomes of the complaint: it may be recorded after the end, too. */
export function recordDuty({ data }: RecordDuty, { deadlines }: RegisteredComplaint): DutyArisen {
  const { today, now, known, ...duty } = data;
  if (deadlines.duties.some(({ dutyId }) => dutyId === duty.dutyId)) throw refuse('duty-already-recorded');
  notInTheFuture(duty.startedOn, today, 'startedOn');
  if (duty.startedOn < earliestDate) throw refuse('date-too-early', { field: 'startedOn', earliest: earliestDate });
  checkTime(duty.startedAt, { field: 'startedAt', on: duty.startedOn, now, kind: duty.kind });
  checkTeam(duty, known);
  return { type: 'DutyArisen', data: duty };
}

/** Where a registration tells what the rules of a duty name. */
const inRegistration: Readonly<Record<string, string>> = { team: 'worry.team', startedAt: 'worry.receivedAt' };

/** A worry that the registration tells: received with it. */
export function toldWith(worry: RegisteredWorry, registration: Registration, today: PlainDate): DutyArisen {
  const { complaintId, receivedOn } = registration.data;
  const duty = { ...worry, complaintId, kind: 'worry-in-complaint', startedOn: receivedOn, today } as const;
  try {
    return recordDuty({ type: 'RecordDuty', data: duty }, registered(registration));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { facts } = error as Refusal;
    const field = typeof facts.field === 'string' ? (inRegistration[facts.field] ?? facts.field) : undefined;
    throw new Refusal((error as Refusal).code, { ...facts, ...(field !== undefined && { field }) });
  }
}

export function dischargeDuty({ data }: DischargeDuty, complaint: RegisteredComplaint): DutyDischarged {
  const { today, now, ...discharge } = data;
  const duty = dutyOf(complaint, discharge.dutyId);
  if (duty.ended) throw refuse('duty-already-discharged', { on: duty.ended.on });
  checkDischarge(discharge, duty, { today, now, at: '' });
  return { type: 'DutyDischarged', data: discharge };
}

/** What puts the end of a duty right: judged as if it were recorded so now. That it has not ended can be told of any. */
export function correctDischarge(
  { data }: CorrectDutyDischarge,
  complaint: RegisteredComplaint,
): DutyDischargeCorrected {
  const { complaintId, dutyId, discharge, reason, today, now } = data;
  const duty = dutyOf(complaint, dutyId);
  if (!duty.ended) throw refuse('duty-not-discharged');
  const { how, on, at } = duty.ended;
  const was = { how, dischargedOn: on, dischargedAt: at };
  if (discharge !== null) {
    if (discharge.how === how && discharge.dischargedOn === on && discharge.dischargedAt === at) {
      throw refuse('discharge-unchanged');
    }
    checkDischarge(discharge, duty, { today, now, at: 'discharge.' });
  }
  return { type: 'DutyDischargeCorrected', data: { complaintId, dutyId, was, discharge, reason } };
}

function dutyOf({ deadlines }: RegisteredComplaint, dutyId: string): Duty {
  const duty = deadlines.duties.find((candidate) => candidate.dutyId === dutyId);
  if (!duty) throw refuse('duty-unknown', { dutyId });
  return duty;
}

function checkDischarge(
  { how, dischargedOn, dischargedAt }: DutyDischargeCorrected['data']['was'],
  { kind, startedOn, startedAt }: Duty,
  { today, now, at }: { readonly today: PlainDate; readonly now: string; readonly at: string },
): void {
  const may = endsOf[kind];
  if (!may.includes(how)) throw refuse('duty-does-not-end-so', { field: `${at}how`, kind, may });
  notInTheFuture(dischargedOn, today, `${at}dischargedOn`);
  checkTime(dischargedAt, { field: `${at}dischargedAt`, on: dischargedOn, now, kind });
  const tooEarly =
    dischargedOn < startedOn ||
    (dischargedAt !== null && startedAt !== null && Date.parse(dischargedAt) < Date.parse(startedAt));
  if (tooEarly) throw refuse('discharged-before-it-arose', { field: `${at}dischargedOn`, earliest: startedOn });
}

function checkTime(
  at: string | null,
  told: { readonly field: string; readonly on: PlainDate; readonly now: string; readonly kind: DutyKind },
): void {
  if (at === null) return;
  const { field, on, now, kind } = told;
  if (!countsHours(kind)) throw refuse('duty-has-no-time', { field, kind });
  if (dateInDenmark(at) !== on) throw refuse('time-on-another-day', { field, on });
  if (Date.parse(at) > Date.parse(now)) throw refuse('time-in-the-future', { field, latest: now });
}

/** Whoever receives notifications of concern must be told of a worry. */
function checkTeam(
  { kind, team, startedOn }: Pick<DutyArisen['data'], 'kind' | 'team' | 'startedOn'>,
  { teams }: Pick<KnownWords, 'teams'>,
): void {
  if (kind !== 'worry-in-complaint') {
    if (team !== null) throw refuse('only-a-worry-has-a-team', { field: 'team', kind });
    return;
  }
  if (team === null) throw refuse('worry-needs-a-team', { field: 'team' });
  const validity = teams.get(team);
  if (!validity) throw refuse('team-unknown', { field: 'team' });
  if (!isValidOn(startedOn, validity)) throw refuse('team-not-valid-on-date', { field: 'team', on: startedOn });
}
