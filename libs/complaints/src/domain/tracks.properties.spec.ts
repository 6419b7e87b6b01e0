import fc from 'fast-check';
import { addDays, Refusal } from '@lydhoer/kernel';
import { complaint, point } from '../testing/complaint-examples.js';
import { formalitetCommand, formalitetSteps, outstandingAction } from '../testing/formalitet-steps.js';
import { keeping, rulebook } from '../testing/deadline-examples.js';
import { takeFormalitetBack } from '../testing/formalitet-correction-examples.js';
import { takeBack } from '../testing/realitet-correction-examples.js';
import {
  complaintAfter,
  decisionId,
  linked,
  realitetPoint,
  recorded,
  withDeadlines,
} from '../testing/realitet-examples.js';
import { commandOf, realitetStepsTold } from '../testing/realitet-steps.js';
import type { ComplaintCommand } from './complaint.commands.js';
import { evolveComplaint } from './complaint.evolve.js';
import type { RegisteredComplaint } from './complaint.state.js';
import { isFormalitetSettled } from './formalitet/formalitet.rules.js';
import { formalitetOf } from './formalitet/formalitet.state.js';
import { formalitetStateOf, formalitetTrack } from './formalitet/formalitet.track.js';
import type { TakenFormalitetStepName } from './formalitet/formalitet.values.js';
import { pointOf } from './point.rules.js';
import { notComputedHere } from './realitet/committee-matters.js';
import { isSettled, realitetStandingOf, rowsFor } from './realitet/realitet.standing.rules.js';
import type { RealitetRow } from './realitet/realitet.standings.js';
import { appealOf } from './realitet/realitet.state.js';
import { takenSteps } from './realitet/realitet.values.js';

/**
 * One complaint with a point on each track: p1 formalitet, p2 about a decision of the administration, p3 about one of
 * the committee, p4 about one under an act whose rules of appeal nobody has told. Every step is done forty days after
 * the one before, so that dates never stand in the way.
 */
const committees = 'decision-c';
const ofOtherAct = 'decision-o';
const realitetIds = ['p2', 'p3', 'p4'] as const;
const decisions = { p2: decisionId, p3: committees, p4: ofOtherAct };
const today = '2090-01-01';
const beginning = complaintAfter(
  withDeadlines(
    [
      complaint([point('p1'), ...realitetIds.map((id) => realitetPoint(id))]),
      recorded(),
      recorded('committee', { decisionId: committees }),
      recorded('administration', { decisionId: ofOtherAct, bodyByLaw: null, regime: notComputedHere }),
      ...realitetIds.map((id) => linked(id, decisions[id])),
    ],
    today,
  ),
);
const decider = keeping(rulebook(), today);

interface Order {
  readonly name: string;
  /** The realitet point that it is about. */
  readonly pointId?: string;
  /** Whether the tables list it where the complaint stands, and where its point stands then. */
  readonly row: (complaint: RegisteredComplaint) => { readonly leadsTo: string } | undefined;
  /** Whether there are facts at all with which it can be given here, such as an action that is still outstanding. */
  readonly fits: (complaint: RegisteredComplaint) => boolean;
  readonly command: (
    complaint: RegisteredComplaint,
    day: { readonly on: string; readonly n: number },
  ) => ComplaintCommand;
  readonly standing: (complaint: RegisteredComplaint) => string;
}

const isOpen = ({ ended, corrections }: RegisteredComplaint) => ended === null && !corrections.annulled;
const allSettled = (of: RegisteredComplaint) =>
  of.points.every((one) => (one.kind === 'realitet' ? isSettled(of, one) : isFormalitetSettled(of, one)));
const standsAt = (of: RegisteredComplaint, pointId: string) => realitetStandingOf(of, pointOf(of, pointId));
/** No new decision is owed, no court has a case, and not every point is at its end with a realitet point decided. */
const leftToWithdraw = (of: RegisteredComplaint) => {
  const realitet = realitetIds.map((pointId) => standsAt(of, pointId));
  const allDecided = allSettled(of) && realitet.some((standing) => standing !== 'withdrawn');
  return !realitet.includes('remitted') && !realitet.includes('before-court') && !allDecided;
};
const firstStageAnswered = (of: RegisteredComplaint) =>
  pointOf(of, 'p1').answeredOn !== null && formalitetOf(of, 'p1').verdict !== null;

/** What the formalitet table says in words beside the state: once, only what is outstanding, only when all are done. */
const fitting: Readonly<Partial<Record<(typeof formalitetSteps)[number], Order['fits']>>> = {
  AcknowledgeComplaint: ({ formalitet }) => formalitet.acknowledgedOn === null,
  CompleteOutstandingAction: (of) => outstandingAction(of) !== undefined,
  PostponeOutstandingAction: (of) => outstandingAction(of) !== undefined,
  CorrectOutstandingAction: (of) => Object.keys(formalitetOf(of, 'p1').actions).length > 0,
  CorrectPointAnswer: firstStageAnswered,
  CloseComplaint: allSettled,
  WithdrawComplaint: leftToWithdraw,
  ReclassifyPoint: (of) => !isFormalitetSettled(of, pointOf(of, 'p1')) && pointOf(of, 'p1').answeredOn === null,
};

const ofFormalitet: readonly Order[] = formalitetSteps.map((step) => ({
  name: step,
  row: (of) => formalitetTrack.find(({ state, may }) => may === step && state === formalitetStateOf(of, 'p1')),
  fits: fitting[step] ?? (() => true),
  command: (of, { on }) => formalitetCommand(step, { on, today, decisionId }, of),
  standing: (of) => formalitetStateOf(of, 'p1'),
}));
const ofRealitet: readonly Order[] = realitetIds.flatMap((pointId) =>
  realitetStepsTold.map(({ step, when }) => ({
    name: `${step} ${when ?? ''} of ${pointId}`,
    pointId,
    row: (of: RegisteredComplaint) => {
      const one = pointOf(of, pointId);
      const here = (row: RealitetRow) =>
        row.state === realitetStandingOf(of, one) && row.may === step && row.when === when;
      return isOpen(of) ? rowsFor(of, one).find(here) : undefined;
    },
    fits: (of: RegisteredComplaint) => step !== 'DecideDispensation' || appealOf(of, pointId).dispensation === null,
    command: (_of: RegisteredComplaint, { on, n }: { readonly on: string; readonly n: number }) => {
      return commandOf({ step, when, on, today, pointId, decision: decisions[pointId], anew: `anew-${n}` });
    },
    standing: (of: RegisteredComplaint) => standsAt(of, pointId),
  })),
);
const orders = [...ofFormalitet, ...ofRealitet];

/** The complaint after a command, or undefined when it is refused. Anything but a refusal is a mistake. */
function given(command: ComplaintCommand, before: RegisteredComplaint): RegisteredComplaint | undefined {
  try {
    const events = decider.decide(command, before);
    return events.reduce((state, event) => evolveComplaint(state, event) ?? state, before);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  }
}

/** Gives an order and holds what comes of it to the tables; gives the complaint as it stands then. */
function held(order: Order, before: RegisteredComplaint, n: number): RegisteredComplaint {
  const row = order.row(before);
  const after = given(order.command(before, { on: addDays('2026-03-01', n * 40), n }), before);
  const listed = row !== undefined && order.fits(before);
  expect([order.name, order.standing(before), after !== undefined]).toEqual([
    order.name,
    order.standing(before),
    listed,
  ]);
  if (after === undefined || row === undefined) return before;
  if (row.leadsTo === 'another-track') expect(pointOf(after, 'p1').kind).toBe('realitet');
  else if (row.leadsTo !== 'where-it-stood') expect(order.standing(after)).toBe(row.leadsTo);
  return after;
}

/** A complaint with the deadlines that run or ran; one that applies no more is as if it had never begun. */
const effective = (of: RegisteredComplaint): RegisteredComplaint => {
  const all = Object.entries(of.deadlines.all).filter(([, { superseded }]) => superseded !== 'no-longer-applies');
  const points = { ...of.formalitet.points, p1: formalitetOf(of, 'p1') };
  return {
    ...of,
    formalitet: { ...of.formalitet, points },
    deadlines: { ...of.deadlines, all: Object.fromEntries(all) },
  };
};

/** Takes the step back that was just taken: one name of a step fits, and all is as it was before, deadlines included. */
function undone(pointId: string, before: RegisteredComplaint, after: RegisteredComplaint): RegisteredComplaint {
  const back = takenSteps.map((step) => given(takeBack(step, pointId), after)).filter((state) => state !== undefined);
  expect(back).toHaveLength(1);
  const [now = after] = back;
  expect(effective(now)).toEqual(effective(before));
  return now;
}

/** What the steps of the formalitet track are called once they are taken; the others are put right otherwise. */
const takenByFormalitet: Readonly<Partial<Record<string, TakenFormalitetStepName>>> = {
  AcknowledgeComplaint: 'acknowledged',
  OfferDialogue: 'dialogue-offered',
  AcceptDialogue: 'dialogue-accepted',
  DeclineDialogue: 'dialogue-declined',
  HoldDialogue: 'dialogue-held',
  SettlePoint: 'settled-by-dialogue',
  AnswerPoint: 'answered',
  AskSecondStage: 'second-stage-asked',
  AnswerSecondStage: 'second-stage-answered',
};

function undoneFormalitet(order: Order, before: RegisteredComplaint, after: RegisteredComplaint): RegisteredComplaint {
  const taken = takenByFormalitet[order.name];
  if (taken === undefined) return after;
  const now = given(takeFormalitetBack(taken), after) ?? after;
  expect(effective(now)).toEqual(effective(before));
  return now;
}

const possible = (of: RegisteredComplaint) => orders.filter((order) => order.row(of) !== undefined && order.fits(of));
const isOver = (of: RegisteredComplaint) => pointOf(of, 'p1').kind !== 'formalitet';

/** Half of the steps are drawn from what the tables list, so that walks get far; the others from everything. */
const turn = fc.record({
  listed: fc.boolean(),
  pick: fc.nat(),
  mistaken: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
});
const walk = fc.array(turn, { minLength: 60, maxLength: 90 });

/** Walks, holding every order to the tables; gives the places where the points stood. */
function walked(
  steps: readonly { readonly listed: boolean; readonly pick: number; readonly mistaken: boolean }[],
): ReadonlySet<string> {
  let now = beginning;
  const places = new Set<string>();
  for (const [n, { listed, pick, mistaken }] of steps.entries()) {
    if (isOver(now)) break;
    const from = listed ? possible(now) : orders;
    expect(from.length).toBeGreaterThan(0);
    const order = from[pick % from.length];
    if (!order) break;
    const before = now;
    now = held(order, before, n);
    if (mistaken && now !== before) {
      now = order.pointId === undefined ? undoneFormalitet(order, before, now) : undone(order.pointId, before, now);
    }
    if (!isOver(now)) places.add(`p1 ${formalitetStateOf(now, 'p1')}`);
    for (const id of realitetIds) places.add(`${id} ${standsAt(now, id)}`);
  }
  return places;
}

describe('A random legal history over all three tracks', () => {
  it('takes every step that a table lists, refuses every other, takes any back, and is never at a dead end', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        walked(steps);
      }),
    );
  });

  it('goes far enough to mean something: to the second stage, past Ankestyrelsen, to court', () => {
    const places = new Set(fc.sample(walk, { numRuns: 200, seed: 7 }).flatMap((steps) => [...walked(steps)]));
    for (const far of [
      'p1 answered-twice',
      'p2 decided-anew',
      'p2 rest-lapsed',
      'p3 before-court',
      'p4 decided-anew',
      'p3 decided-anew',
    ]) {
      expect([...places]).toContain(far);
    }
  });
});
