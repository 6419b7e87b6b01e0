import { computeDeadline } from '@lydhoer/calendar';
import { addDays, Refusal } from '@lydhoer/kernel';
import fc from 'fast-check';
import { answer, complaintId, intake, known, point, today } from '../../testing/complaint-examples.js';
import { keeping, rulebook } from '../../testing/deadline-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { ComplaintState, RegisteredComplaint } from '../complaint.state.js';
import type { PointKind } from '../complaint.values.js';
import { deadlineIdOf } from './clock.js';
import { computedFor, ruleOf, scaleOf } from './deadline-dates.js';
import { clocksOf } from './deadlines.clocks.js';
import type { Deadline } from './deadlines.state.js';
import { ruleInForce } from './rulebook.js';

const rules = rulebook();
const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`);
const laterDay = fc.integer({ min: 1, max: 60 }).map((days) => addDays('2026-02-20', days));
const pointId = fc.constantFrom('p1', 'p2', 'p3');
const dutyEnd = fc.constantFrom('done' as const, 'given-up-by-citizen' as const, 'recorded-in-error' as const);
const pauseId = fc.constantFrom('pause-1', 'pause-2', 'pause-3');
const deadlineId = fc.constantFrom('ACK', 'REPLY', 'REPLY', 'REPLY.point-p3', 'REASSESS_4W.point-p1');
const of = { complaintId, today };

const command: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  fc.record({ pointId, raisedOn: fc.option(day) }).map((said): ComplaintCommand => ({
    type: 'AddPoint',
    data: { ...of, point: point(said.pointId), raisedOn: said.raisedOn, known },
  })),
  fc.record({ pointId, raisedOn: day }).map((said): ComplaintCommand => ({
    type: 'CorrectPointRaisedDate',
    data: { ...of, ...said, reason: 'x' },
  })),
  fc
    .record({ pointId, kind: fc.constantFrom<PointKind>('formalitet', 'realitet'), recordedWrongly: fc.boolean() })
    .map(({ pointId: of, kind, recordedWrongly }): ComplaintCommand => ({
      type: 'ClassifyPoint',
      data: { ...point(of), kind, complaintId, reason: 'x', known, recordedWrongly },
    })),
  fc.record({ pointId, answeredOn: day }).map((said): ComplaintCommand => ({
    type: 'AnswerPoint',
    data: { ...answer(said), noRemedy: false, today },
  })),
  day.map((receivedOn): ComplaintCommand => ({ type: 'CorrectReceiptDate', data: { ...of, receivedOn, reason: 'x' } })),
  day.map((acknowledgedOn): ComplaintCommand => ({
    type: 'AcknowledgeComplaint',
    data: { ...of, acknowledgedOn, how: 'letter' },
  })),
  fc.record({ deadlineId, pauseId, pausedOn: day }).map((said): ComplaintCommand => ({
    type: 'PauseDeadline',
    data: { ...of, ...said, ground: 'awaiting-citizen', note: null },
  })),
  fc.record({ deadlineId, pauseId, resumedOn: day }).map((said): ComplaintCommand => ({
    type: 'ResumeDeadline',
    data: { ...of, ...said },
  })),
  fc.record({ deadlineId, pauseId, pausedOn: day, resumedOn: fc.option(day) }).map((said): ComplaintCommand => ({
    type: 'CorrectPause',
    data: { ...of, ...said, reason: 'x' },
  })),
  fc.record({ deadlineId, by: fc.integer({ min: 1, max: 4 }) }).map((said): ComplaintCommand => ({
    type: 'ExtendDeadline',
    data: { ...of, ...said, reason: 'x' },
  })),
  fc
    .record({ deadlineId, was: fc.integer({ min: 1, max: 4 }), by: fc.option(fc.integer({ min: 1, max: 4 })) })
    .map(({ was, by, ...said }): ComplaintCommand => ({
      type: 'CorrectExtension',
      data: {
        ...{ ...of, ...said, reason: 'x', rulebook: rules },
        ...{ was: { extendedOn: today, by: was }, extension: by === null ? null : { extendedOn: today, by } },
      },
    })),
  fc.record({ deadlineId, notifiedOn: day, expectedOn: laterDay }).map((said): ComplaintCommand => ({
    type: 'NotifyOfExtension',
    data: { ...of, ...said, ground: 'further-assessments', reason: 'x' },
  })),
  fc.record({ dutyId: pauseId, startedOn: day }).map((said): ComplaintCommand => ({
    type: 'RecordDuty',
    data: {
      ...{ ...of, ...said, known, now: '2026-03-02T09:00:00.000Z', note: null },
      ...{ kind: 'access-to-files', startedAt: null, team: null },
    },
  })),
  fc.record({ dutyId: pauseId, dischargedOn: day }).map((said): ComplaintCommand => ({
    type: 'DischargeDuty',
    data: { ...of, ...said, how: 'done', dischargedAt: null, note: null, now: '2026-03-02T09:00:00.000Z' },
  })),
  fc
    .record({ dutyId: pauseId, how: dutyEnd, dischargedOn: fc.option(day) })
    .map(({ dutyId, how, dischargedOn }): ComplaintCommand => ({
      type: 'CorrectDutyDischarge',
      data: {
        ...{ ...of, dutyId, reason: 'x', now: '2026-03-02T09:00:00.000Z' },
        discharge: dischargedOn === null ? null : { how, dischargedOn, dischargedAt: null },
      },
    })),
  day.map((withdrawnOn): ComplaintCommand => ({
    type: 'WithdrawComplaint',
    data: { ...of, withdrawnOn, afterDialogue: false, note: null },
  })),
  fc.constant<ComplaintCommand>({ type: 'RevokeWithdrawal', data: { complaintId, reason: 'x' } }),
  fc.constant<ComplaintCommand>({ type: 'RecalculateDeadlines', data: { complaintId, missing: false } }),
);
const registration: ComplaintCommand = {
  type: 'RegisterComplaint',
  data: { intake: intake({ receivedOn: '2026-02-02' }), today, points: [point('p1'), point('p2')], known },
};

/** What comes of commands, the refused ones leaving nothing. */
function lived(commands: readonly ComplaintCommand[]): {
  readonly events: readonly ComplaintEvent[];
  readonly state: RegisteredComplaint;
} {
  const { decide, evolve, initial } = keeping(rules);
  let state: ComplaintState = initial;
  const events: ComplaintEvent[] = [];
  for (const asked of [registration, ...commands]) {
    try {
      const told = decide(asked, state);
      events.push(...told);
      state = told.reduce(evolve, state);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  if (state === null) throw new Error('not registered');
  return { events, state };
}

const life = fc.array(command, { maxLength: 40 }).map(lived);

/** The deadlines that the clocks of a state have when they are computed from nothing. */
function fresh(state: RegisteredComplaint): ReadonlyMap<string, object> {
  const found = clocksOf(state).flatMap((clock) => {
    const id = deadlineIdOf(clock);
    const inForce = ruleOf(clock, scaleOf(state, clock), rules);
    if (clock.ended !== null || !inForce?.length) return [];
    const { pauses = [], extensions = [], notices = [] } = state.deadlines.all[id] ?? {};
    const computed = computedFor(clock, inForce, rules, { pauses, extensions, notices, suspensions: [] });
    return [[id, { computed, metOn: clock.metOn, metAt: clock.metAt }] as const];
  });
  return new Map(found);
}

const folded = (state: RegisteredComplaint): ReadonlyMap<string, object> =>
  new Map(
    Object.values(state.deadlines.all)
      .filter(({ superseded }) => superseded === null)
      .map(({ deadlineId: id, computed, met }) => [
        id,
        { computed, metOn: met?.metOn ?? null, metAt: met?.metAt ?? null },
      ]),
  );

const goals = (state: RegisteredComplaint): readonly Deadline[] =>
  Object.values(state.deadlines.all).filter(
    ({ rule, superseded }) => rule.family === 'service-goal' && superseded === null,
  );

describe('Whatever happens to a complaint', () => {
  it('its events leave exactly the deadlines that its clocks have when they are computed from nothing', () => {
    fc.assert(
      fc.property(life, ({ state }) => {
        expect(folded(state)).toEqual(fresh(state));
      }),
    );
  });

  it('pauses and extensions come to what the calendar makes of them all at once', () => {
    fc.assert(
      fc.property(life, ({ state }) => {
        for (const { rule, computed, startedOn, startedBy, pauses, extensions } of goals(state)) {
          const inForce = ruleInForce(rules, { rule: rule.code, on: startedOn, team: 'boerneliv', legalBasis: null });
          const length = inForce?.length ?? null;
          if (inForce === null || length === null || computed === null) throw new Error('a goal without a length');
          const ended = pauses.flatMap(({ pausedOn, resumedOn }) =>
            resumedOn === null ? [] : [{ from: pausedOn, to: resumedOn }],
          );
          const start = { on: computed.startedOn, by: startedBy, length };
          const { dueOn, latestOn } = computeDeadline(inForce.rule, start, rules.calendar, {
            pauses: ended,
            extensions,
          });
          expect([computed.dueOn, computed.latestOn]).toEqual([dueOn, latestOn]);
        }
      }),
    );
  });

  it('no command tells of a deadline that it leaves as it was', () => {
    fc.assert(
      fc.property(life, ({ events }) => {
        for (const event of events) {
          if (event.type !== 'DeadlineMoved') continue;
          const { was, dueOn, latestOn, countsOn, startedOn } = event.data;
          const moved = was.dueOn !== dueOn || was.latestOn !== latestOn || was.countsOn !== countsOn;
          // A corrected day may end on the same date: the start is another all the same.
          const corrected = ['receipt-date-corrected', 'fact-corrected'].includes(event.data.cause);
          expect(moved || corrected || event.data.pausedDays > 0).toBe(true);
          expect(startedOn <= dueOn).toBe(true);
        }
      }),
    );
  });

  it('never pauses or extends what a statute sets', () => {
    fc.assert(
      fc.property(life, ({ state }) => {
        for (const { rule, pauses, extensions } of Object.values(state.deadlines.all)) {
          if (rule.family === 'statutory') expect([pauses, extensions]).toEqual([[], []]);
        }
      }),
    );
  });
});
