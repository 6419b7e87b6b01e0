import fc from 'fast-check';
import { Refusal } from '@lydhoer/kernel';
import { answer, complaintId, intake, known, knownStaff, point, today } from '../testing/complaint-examples.js';
import type { ComplaintCommand } from './complaint.commands.js';
import { complaintDecider } from './complaint.decider.js';
import type { ComplaintEvent } from './complaint.events.js';
import { dayRaised } from './complaint.state.js';

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2026-02-${String(of).padStart(2, '0')}`);
const pointId = fc.constantFrom('p1', 'p2', 'p3');
const staff = fc.constantFrom(['maria', 'boerneliv'] as const, ['jonas', 'skoleliv'] as const);
const registration = fc.boolean().map((asContact): ComplaintCommand => {
  const data = { intake: intake({ receivedOn: '2026-02-10' }), today };
  return asContact
    ? { type: 'RegisterContact', data }
    : { type: 'RegisterComplaint', data: { ...data, points: [point('p1'), point('p2')], known } };
});

const command: fc.Arbitrary<ComplaintCommand> = fc.oneof(
  registration,
  day.map((turnedOn): ComplaintCommand => ({
    type: 'TurnContactIntoComplaint',
    data: { complaintId, turnedOn, points: [point('p1')], known, today },
  })),
  fc.record({ pointId, raisedOn: fc.option(day) }).map((of): ComplaintCommand => ({
    type: 'AddPoint',
    data: { complaintId, point: point(of.pointId), raisedOn: of.raisedOn, known, today },
  })),
  fc.record({ pointId, raisedOn: day }).map((of): ComplaintCommand => ({
    type: 'CorrectPointRaisedDate',
    data: { complaintId, ...of, reason: 'x', today },
  })),
  fc.record({ pointId, theme: fc.constantFrom('HEARING', 'TIME.LONG') }).map((of): ComplaintCommand => ({
    type: 'ClassifyPoint',
    data: { ...point(of.pointId), ...of, complaintId, reason: null, known },
  })),
  staff.map(([assignee, team]): ComplaintCommand => ({
    type: 'AssignComplaint',
    data: { complaintId, assignee, team, answerDueOn: null, known: knownStaff, today },
  })),
  fc.tuple(staff, staff).map(([[from], [to, team]]): ComplaintCommand => ({
    type: 'HandOverComplaint',
    data: { complaintId, from, to, team, answerDueOn: null, reason: null, known: knownStaff, today },
  })),
  fc
    .record({ pointId, answeredOn: day })
    .map((of): ComplaintCommand => ({ type: 'AnswerPoint', data: { ...answer(of), noRemedy: false, today } })),
  day.map((receivedOn): ComplaintCommand => ({
    type: 'CorrectReceiptDate',
    data: { complaintId, receivedOn, reason: 'x', today },
  })),
  day.map((withdrawnOn): ComplaintCommand => ({
    type: 'WithdrawComplaint',
    data: { complaintId, withdrawnOn, afterDialogue: false, note: null, today },
  })),
  day.map((closedOn): ComplaintCommand => ({ type: 'CloseComplaint', data: { complaintId, closedOn, today } })),
);

/** What comes of commands, the refused ones leaving nothing. */
function eventsOf(commands: readonly ComplaintCommand[]): readonly ComplaintEvent[] {
  const { decide, evolve, initial } = complaintDecider;
  const events: ComplaintEvent[] = [];
  for (const asked of commands) {
    try {
      events.push(...decide(asked, events.reduce(evolve, initial)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return events;
}

const life = fc
  .tuple(registration, fc.array(command, { maxLength: 30 }))
  .map(([first, rest]) => eventsOf([first, ...rest]));
const ends = new Set(['ComplaintWithdrawn', 'ComplaintClosed']);
const corrections = new Set(['ReceiptDateCorrected', 'PointClassified', 'PointRaisedDateCorrected']);
const handlingDays = ({ data }: ComplaintEvent): readonly string[] =>
  Object.entries(data).flatMap(([name, value]) =>
    ['answeredOn', 'withdrawnOn', 'closedOn', 'turnedOn'].includes(name) ? [String(value)] : [],
  );

describe('Whatever is asked of a complaint', () => {
  it('ends at most once, and after the end only dates and classifications are put right', () => {
    fc.assert(
      fc.property(life, (events) => {
        const end = events.findIndex(({ type }) => ends.has(type));
        const after = end === -1 ? [] : events.slice(end + 1).map(({ type }) => type);
        expect(after.filter((type) => !corrections.has(type))).toEqual([]);
      }),
    );
  });

  it('has each point raised between its receipt and the answer', () => {
    fc.assert(
      fc.property(life, (events) => {
        const state = events.reduce(complaintDecider.evolve, complaintDecider.initial);
        for (const point of state?.points ?? []) {
          const on = state ? dayRaised(state, point) : '';
          expect([on >= (state?.receivedOn ?? '9'), on <= (point.answeredOn ?? today)]).toEqual([true, true]);
        }
      }),
    );
  });

  it('answers each point at most once', () => {
    fc.assert(
      fc.property(life, (events) => {
        const of = events.flatMap((event) => (event.type === 'PointAnswered' ? [event.data.pointId] : []));
        expect(new Set(of).size).toBe(of.length);
      }),
    );
  });

  it('is received before anything is done about it', () => {
    fc.assert(
      fc.property(life, (events) => {
        const state = events.reduce(complaintDecider.evolve, complaintDecider.initial);
        for (const on of events.flatMap(handlingDays)) {
          expect((state?.receivedOn ?? '9') <= on).toBe(true);
        }
      }),
    );
  });

  it('is closed with every point answered', () => {
    fc.assert(
      fc.property(life, (events) => {
        const state = events.reduce(complaintDecider.evolve, complaintDecider.initial);
        if (state?.ended === 'closed') expect(state.points.filter((of) => of.answeredOn === null)).toEqual([]);
      }),
    );
  });

  it('corrects to the day before: what a correction says it was is what it was', () => {
    fc.assert(
      fc.property(life, (events) => {
        const corrections = events.flatMap((event) => (event.type === 'ReceiptDateCorrected' ? [event.data] : []));
        const was = ['2026-02-10', ...corrections.map(({ receivedOn }) => receivedOn)];
        expect(corrections.map((correction) => correction.was)).toEqual(was.slice(0, -1));
      }),
    );
  });
});
