import type { ComplaintEvent } from './domain/complaint.events.js';
import type { CorrectableStep } from './domain/corrections/corrections.values.js';
import { takenFormalitetSteps, type TakenFormalitetStepName } from './domain/formalitet/formalitet.values.js';
import { eventsThatStand } from './events-that-stand.js';
import { answered, complaint, complaintId, point } from './testing/complaint-examples.js';
import { correctedDay, formalitetTakenBack } from './testing/formalitet-correction-examples.js';
import {
  accepted,
  acknowledged,
  action,
  answeredAgain,
  declined,
  held,
  offered,
  secondStageAsked,
  settled,
} from './testing/formalitet-examples.js';
import { shown } from './testing/shown-events.js';

const registered = complaint([point('p1'), point('p2')]);
const corrections = new Set(['FormalitetStepTakenBack', 'StepDateCorrected', 'OutstandingActionCorrected']);
/** What stands of some events, without the corrections that say so. */
const standing = (...events: readonly ComplaintEvent[]) =>
  eventsThatStand(shown(...events))
    .filter(({ type }) => !corrections.has(type))
    .map(({ type, data }) => ({ type, data }));
/** Each step's event, by its day. */
const told: Readonly<Record<TakenFormalitetStepName, (on: string) => ComplaintEvent>> = {
  acknowledged,
  'dialogue-offered': offered,
  'dialogue-accepted': accepted,
  'dialogue-declined': declined,
  'dialogue-held': held,
  'settled-by-dialogue': (on) => settled(on),
  answered: (answeredOn) => answered({ answeredOn }),
  'second-stage-asked': secondStageAsked,
  'second-stage-answered': answeredAgain,
};
const ofOther = (event: ComplaintEvent): ComplaintEvent =>
  ({ ...event, data: { ...event.data, pointId: 'p2' } }) as ComplaintEvent;
const [was, on] = ['2026-02-25', '2026-02-26'];

describe('A step of the formalitet track', () => {
  it.each(takenFormalitetSteps)('is told of no more once it was taken back: %s', (step) => {
    const event = told[step](was);
    expect(standing(registered, event, formalitetTakenBack(step, was))).toEqual([registered]);
    expect(standing(registered, event, formalitetTakenBack(step, was), event)).toEqual([registered, event]);
  });

  it.each(takenFormalitetSteps)('is told on the day that it was put right to: %s', (step) => {
    expect(standing(registered, told[step](was), correctedDay(step, was, on))).toEqual([registered, told[step](on)]);
  });

  it('of another point stays', () => {
    const both = [answered(), ofOther(answered())];
    expect(standing(...both, formalitetTakenBack('answered', was))).toEqual([both[1]]);
    expect(standing(...both, correctedDay('answered', '2026-02-27', on))).toEqual([
      answered({ answeredOn: on }),
      both[1],
    ]);
  });

  it('that is taken back is the last of its kind', () => {
    const [first, second] = [offered('2026-02-21'), offered('2026-02-25')];
    expect(standing(first, declined(), second, formalitetTakenBack('dialogue-offered', was))).toEqual([
      ...[first, declined()],
    ]);
  });

  it('leaves the others where it is of a track of its own, or none was told', () => {
    const steps = [registered, answered()];
    expect(standing(...steps, correctedDay('closed', was, on))).toEqual(steps);
    expect(standing(...steps, correctedDay('acknowledged', was, on))).toEqual(steps);
    expect(standing(...steps, formalitetTakenBack('acknowledged', was))).toEqual(steps);
  });
});

describe('A conversation that was offered again', () => {
  const day = (of: string, to: string) => correctedDay('dialogue-offered' satisfies CorrectableStep, of, to);

  it('has each step known by its day', () => {
    const talks = [offered('2026-02-21'), declined('2026-02-22'), offered('2026-02-25')];
    expect(standing(...talks, day('2026-02-21', '2026-02-20'))).toEqual([offered('2026-02-20'), ...talks.slice(1)]);
    expect(standing(...talks, day('2026-02-25', '2026-02-24'))).toEqual([...talks.slice(0, 2), offered('2026-02-24')]);
  });

  it('of two on one day has the first earlier, or the last later', () => {
    const talks = [offered(was), declined(was), offered(was)];
    expect(standing(...talks, day(was, '2026-02-24'))).toEqual([offered('2026-02-24'), ...talks.slice(1)]);
    expect(standing(...talks, day(was, on))).toEqual([...talks.slice(0, 2), offered(on)]);
  });
});

describe('What an answer left that never was', () => {
  const left = answered({ outstandingActions: [action('a1')] });
  const ofAction = (type: string, actionId: string): ComplaintEvent =>
    ({ type, data: { complaintId, pointId: 'p1', actionId } }) as unknown as ComplaintEvent;

  it('was not postponed, nor done; what another left was', () => {
    const others = [ofAction('OutstandingActionPostponed', 'a2'), ofAction('OutstandingActionDone', 'a2')];
    const own = [ofAction('OutstandingActionPostponed', 'a1'), ofAction('OutstandingActionDone', 'a1')];
    expect(standing(left, ...own, ...others, formalitetTakenBack('answered', was))).toEqual(others);
  });

  it('was put right all the same', () => {
    const right = ofAction('OutstandingActionCorrected', 'a1');
    const types = eventsThatStand(shown(left, right, formalitetTakenBack('answered', was))).map(({ type }) => type);
    expect(types).toEqual(['OutstandingActionCorrected', 'FormalitetStepTakenBack']);
  });
});
