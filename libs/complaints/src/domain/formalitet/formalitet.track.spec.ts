import { permissions } from '@lydhoer/access';
import {
  answer,
  answered,
  closed,
  complaint,
  complaintId,
  known,
  today,
  withdrawn,
} from '../../testing/complaint-examples.js';
import {
  accepted,
  action,
  annulled,
  answeredAgain,
  answeringAgain,
  declined,
  goneAlong,
  held,
  offered,
  secondStageAsked,
  settled,
  tied,
} from '../../testing/formalitet-examples.js';
import type { ComplaintCommand } from '../complaint.commands.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { FormalitetStep, FormalitetTrackState } from './formalitet.steps.js';
import { formalitetStateOf, formalitetTrack } from './formalitet.track.js';

const answeredWithAction = answered({ outstandingActions: [action()] });
/** Histories of a complaint with one formalitet point, after which the point stands there. */
const histories: Readonly<Record<FormalitetTrackState, readonly (readonly ComplaintEvent[])[]>> = {
  received: [[]],
  'dialogue-offered': [[offered()]],
  'dialogue-accepted': [[offered(), accepted()]],
  'dialogue-declined': [[offered(), declined()]],
  'dialogue-held': [[offered(), held()]],
  settled: [[offered(), held(), settled()]],
  answered: [[answeredWithAction]],
  'second-stage': [[answeredWithAction, secondStageAsked()]],
  'answered-twice': [[answeredWithAction, secondStageAsked(), answeredAgain()]],
  'gone-along': [[goneAlong], [answeredWithAction, secondStageAsked(), goneAlong]],
  withdrawn: [[withdrawn()], [answeredWithAction, withdrawn('2026-03-01')]],
  closed: [[answeredWithAction, closed()]],
  annulled: [[annulled()], [answeredWithAction, annulled()]],
};
const of = { complaintId, pointId: 'p1' };
const on = '2026-03-02';
/** What the step is told by. Going along is told by the appeal: see the realitet tracks. */
const commands: Readonly<
  Record<Exclude<FormalitetStep, 'ForwardToAppealBoard' | 'PassOnToAppealBoard'>, ComplaintCommand>
> = {
  AcknowledgeComplaint: {
    type: 'AcknowledgeComplaint',
    data: { complaintId, acknowledgedOn: on, how: 'phone', today },
  },
  OfferDialogue: { type: 'OfferDialogue', data: { complaintId, offeredOn: on, how: 'phone', today } },
  AcceptDialogue: { type: 'AcceptDialogue', data: { complaintId, acceptedOn: on, today } },
  DeclineDialogue: { type: 'DeclineDialogue', data: { complaintId, declinedOn: on, today } },
  HoldDialogue: { type: 'HoldDialogue', data: { complaintId, heldOn: on, how: 'phone', note: null, today } },
  SettlePoint: { type: 'SettlePoint', data: { ...of, settledOn: on, agreement: 'x', outstandingActions: [], today } },
  AnswerPoint: { type: 'AnswerPoint', data: { ...answer({ answeredOn: on }), noRemedy: false, today } },
  AskSecondStage: { type: 'AskSecondStage', data: { ...of, askedOn: on, why: null, today } },
  AnswerSecondStage: answeringAgain('jonas', { answeredOn: on }),
  CompleteOutstandingAction: {
    type: 'CompleteOutstandingAction',
    data: { ...of, actionId: 'a1', doneOn: on, note: null, today },
  },
  PostponeOutstandingAction: {
    type: 'PostponeOutstandingAction',
    data: { ...of, actionId: 'a1', dueOn: '2026-04-01', reason: 'x', today },
  },
  CorrectOutstandingAction: {
    type: 'CorrectOutstandingAction',
    data: { ...of, actionId: 'a1', dueOn: '2026-04-01', doneOn: null, reason: 'x', today },
  },
  TiePointToDecision: { type: 'TiePointToDecision', data: { ...of, decisionId: null } },
  ReclassifyPoint: {
    type: 'ClassifyPoint',
    data: {
      ...of,
      ...{ kind: 'realitet', theme: 'DECISION', consequences: [], legalBasis: null, team: 'boerneliv', reason: null },
      known,
    },
  },
  CorrectPointAnswer: {
    type: 'CorrectPointAnswer',
    data: { ...of, outcome: 'not-upheld', dismissalReason: null, reason: 'x' },
  },
  WithdrawComplaint: {
    type: 'WithdrawComplaint',
    data: { complaintId, withdrawnOn: on, afterDialogue: false, note: null, today },
  },
  CloseComplaint: { type: 'CloseComplaint', data: { complaintId, closedOn: on, today } },
  ReopenComplaint: { type: 'ReopenComplaint', data: { complaintId, reason: 'x' } },
  RevokeWithdrawal: { type: 'RevokeWithdrawal', data: { complaintId, reason: 'x' } },
  AnnulRegistration: {
    type: 'AnnulRegistration',
    data: { complaintId, ground: 'registered-in-error', otherComplaintId: null, reason: 'x', other: null },
  },
  ReinstateRegistration: { type: 'ReinstateRegistration', data: { complaintId, reason: 'x' } },
};

const { decide, evolve, initial } = complaintDecider;
const after = (history: readonly ComplaintEvent[]): RegisteredComplaint => {
  const state = [complaint(), tied(), ...history].reduce(evolve, initial);
  if (state === null) throw new Error('not registered');
  return state;
};
/** The complaint after a step, or undefined when it is refused. */
function taken(history: readonly ComplaintEvent[], command: ComplaintCommand): RegisteredComplaint | undefined {
  const state = after(history);
  try {
    return decide(command, state).reduce(evolve, state) ?? undefined;
  } catch (error) {
    expect(error).toHaveProperty('code', expect.stringMatching(/^[a-z-]+$/));
    return undefined;
  }
}
const states = Object.keys(histories) as readonly FormalitetTrackState[];
const steps = Object.keys(commands) as readonly (keyof typeof commands)[];
const rowsOf = (state: FormalitetTrackState, step: FormalitetStep) =>
  formalitetTrack.filter((row) => row.state === state && row.may === step);

describe('The formalitet track', () => {
  it.each(states)('knows a point that is %s', (state) => {
    for (const history of histories[state]) expect(formalitetStateOf(after(history), 'p1')).toBe(state);
  });

  it.each(states.flatMap((state) => steps.map((step) => ({ state, step }))))(
    'has of $state and $step what the decisions have, and leads where it says',
    ({ state, step }) => {
      const [row] = rowsOf(state, step);
      const [reached] = histories[state].flatMap((history) => taken(history, commands[step]) ?? []);
      expect(reached !== undefined).toBe(row !== undefined);
      if (!reached || !row) return;
      const now = formalitetStateOf(reached, 'p1');
      if (row.leadsTo === 'another-track') expect(reached.points[0]?.kind).toBe('realitet');
      else if (row.leadsTo === 'where-it-stood') expect(['withdrawn', 'closed', 'annulled']).not.toContain(now);
      else expect(now).toBe(row.leadsTo);
    },
  );

  it('has one row for a step in a state', () => {
    const named = formalitetTrack.map(({ state, may }) => `${state} ${may}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('leads everywhere from where it begins, and is nowhere without a step', () => {
    const reached = new Set<string>(['received']);
    for (const state of reached) for (const row of formalitetTrack) if (row.state === state) reached.add(row.leadsTo);
    for (const state of states) {
      expect(reached).toContain(state);
      expect(formalitetTrack.some((row) => row.state === state)).toBe(true);
    }
  });

  const waitsForAnAnswer = [
    ...(['received', 'dialogue-offered', 'dialogue-accepted', 'dialogue-declined', 'dialogue-held'] as const),
    'second-stage',
  ] as const;
  it.each(waitsForAnAnswer)(
    'lets a point that is %s be answered, or go along with the appeal of the decision that it touches',
    (state) => {
      expect([...rowsOf(state, 'AnswerPoint'), ...rowsOf(state, 'AnswerSecondStage')]).toMatchObject([
        { leadsTo: state === 'second-stage' ? 'answered-twice' : 'answered' },
      ]);
      for (const step of ['ForwardToAppealBoard', 'PassOnToAppealBoard'] as const) {
        expect(rowsOf(state, step)).toMatchObject([{ leadsTo: 'gone-along' }]);
      }
    },
  );

  it('lets the complainant say no to a conversation before and after a yes, and be met after a yes or without one', () => {
    for (const state of ['dialogue-offered', 'dialogue-accepted'] as const) {
      expect(rowsOf(state, 'DeclineDialogue')).toMatchObject([{ leadsTo: 'dialogue-declined' }]);
      expect(rowsOf(state, 'HoldDialogue')).toMatchObject([{ leadsTo: 'dialogue-held' }]);
    }
  });

  it('says of each step, in whole sentences, what follows from it or what it rests on', () => {
    expect(formalitetTrack.filter(({ rule }) => !/^[A-ZÆØÅ].{20,}\.$/s.test(rule))).toEqual([]);
  });

  it('names permissions that there are', () => {
    for (const { by } of formalitetTrack) {
      expect(permissions).toHaveProperty(by.split(',')[0] ?? '');
    }
  });

  it('says where a point stands and what may be done, when a step is not possible', () => {
    const state = after([offered(), held(), settled()]);
    expect(() => decide(commands.AnswerPoint, state)).toThrow(
      expect.objectContaining({
        code: 'step-not-possible',
        facts: {
          field: 'pointId',
          step: 'AnswerPoint',
          state: 'settled',
          may: [
            'AcknowledgeComplaint',
            'CompleteOutstandingAction',
            'PostponeOutstandingAction',
            'CorrectOutstandingAction',
            'WithdrawComplaint',
            'CloseComplaint',
            'AnnulRegistration',
          ],
        },
      }),
    );
  });
});
