import { eventsThatStand } from './events-that-stand.js';
import { complaint, point } from './testing/complaint-examples.js';
import { boardReceived, corrected, takenBack } from './testing/realitet-correction-examples.js';
import { linked, newDecisionId, realitetPoint, receipt, recorded } from './testing/realitet-examples.js';
import {
  beforeCourt,
  boardDecided,
  chose,
  courtDecided,
  dispensation,
  forwarded,
  givenUp,
  madeAnew,
  passedOn,
  reassessed,
  silent,
} from './testing/realitet-step-examples.js';
import { shown } from './testing/shown-events.js';
import type { ComplaintEvent } from './domain/complaint.events.js';
import type { RealitetDay, TakenStepName } from './domain/realitet/realitet.values.js';

const registered = complaint([realitetPoint(), realitetPoint('p2'), point('p3')]);
const of = <E extends ComplaintEvent>(event: E, changes: object): E => ({
  ...event,
  data: { ...event.data, ...changes },
});
/** What stands of some events, without the corrections that say so. */
const standing = (...events: readonly ComplaintEvent[]) =>
  eventsThatStand(shown(...events))
    .filter(({ type }) => type !== 'RealitetStepTakenBack' && type !== 'StepDateCorrected')
    .map(({ type, data }) => ({ type, data }));
const back = (step: TakenStepName, changes: object = {}) =>
  takenBack(step, { takenOn: '2026-03-10', standing: 'to-reassess', ...changes });

describe('A step that was taken back', () => {
  it.each<[TakenStepName, ComplaintEvent]>([
    ['reassessed', reassessed('maintained')],
    ['citizen-chose', chose('stands')],
    ['citizen-stayed-silent', silent()],
    ['forwarded', forwarded()],
    ['passed-on', passedOn()],
    ['received-by-appeal-board', boardReceived('2026-03-14')],
    ['dispensation-decided', dispensation(true)],
    ['decided-by-appeal-board', boardDecided('affirmed')],
    ['decided-anew', madeAnew('remitted')],
    ['brought-before-court', beforeCourt()],
    ['decided-by-court', courtDecided],
    ['appeal-withdrawn', givenUp()],
  ])('is told of no more: %s', (step, event) => {
    const others = [registered, recorded(), linked()];
    expect(standing(...others, event, back(step))).toEqual(others);
    expect(standing(...others, event, back(step), event)).toEqual([...others, event]);
    expect(standing(...others, event, back(step, { pointId: 'p9' }))).toEqual([...others, event]);
  });
  it('of one point stays the other’s', () => {
    const both = of(forwarded(), { pointIds: ['p1', 'p2'], alongPointIds: ['p3'] });
    expect(standing(both, back('forwarded'))).toEqual([of(both, { pointIds: ['p2'] })]);
    expect(
      standing(both, of(forwarded(), { pointIds: ['p9'] }), back('forwarded', { returnedPointIds: ['p3'] })),
    ).toEqual([of(both, { pointIds: ['p2'], alongPointIds: [] }), of(forwarded(), { pointIds: ['p9'] })]);
  });
  it('is the last of its kind', () => {
    const [first, second] = [boardReceived('2026-03-14'), boardReceived('2026-03-15')];
    expect(standing(first, second, back('received-by-appeal-board'))).toEqual([first]);
  });
  it('takes its new decision with it, and what was recorded of that', () => {
    const anew = [
      reassessed('upheld-in-part'),
      reassessed('upheld-in-part', { pointId: 'p2' }),
      madeAnew('upheld-in-part', { pointIds: ['p1', 'p2'] }),
      receipt({ decisionId: newDecisionId }),
      receipt(),
    ];
    const one = standing(...anew, back('reassessed'));
    expect(one).toEqual([anew[1], of(madeAnew('upheld-in-part'), { pointIds: ['p2'] }), ...anew.slice(3)]);
    const none = back('reassessed', { pointId: 'p2', voidedDecisionId: newDecisionId });
    expect(standing(...anew, back('reassessed'), none)).toEqual([receipt()]);
  });
  it('leaves the decision after a remittal where the reassessment is another’s', () => {
    const remitted = madeAnew('remitted', { decisionId: 'decision-3' });
    const events = [reassessed('upheld-in-part'), madeAnew('upheld-in-part'), remitted];
    expect(standing(...events, back('decided-anew', { voidedDecisionId: 'decision-3' }))).toEqual(events.slice(0, 2));
  });
});

describe('A step on another day', () => {
  const on = '2026-12-24';
  it.each<[RealitetDay, ComplaintEvent, object]>([
    ['reassessed', reassessed('maintained'), { reassessedOn: on }],
    ['new-decision-sent', madeAnew('upheld-in-part'), { sentOn: on }],
    ['citizen-chose', chose('stands'), { answeredOn: on }],
    ['citizen-stayed-silent', silent(), { recordedOn: on }],
    ['forwarded', forwarded(), { forwardedOn: on }],
    ['passed-on', passedOn(), { passedOnOn: on }],
    ['received-by-appeal-board', passedOn(), { receivedByAppealBoardOn: on }],
    ['received-by-appeal-board', boardReceived('2026-03-14'), { receivedOn: on }],
    ['dispensation-decided', dispensation(true), { decidedOn: on }],
    ['decided-by-appeal-board', boardDecided('affirmed'), { decidedOn: on }],
    ['appeal-decision-received', boardDecided('affirmed'), { receivedOn: on }],
    ['decided-anew', madeAnew('remitted'), { sentOn: on }],
    ['brought-before-court', beforeCourt(), { broughtOn: on }],
    ['decided-by-court', courtDecided, { decidedOn: on }],
    ['appeal-withdrawn', givenUp(), { withdrawnOn: on }],
  ])('is told on that day: %s', (day, event, changes) => {
    expect(standing(event, corrected(day, '2026-03-10', on))).toEqual([of(event, changes)]);
    expect(standing(event, corrected(day, '2026-03-10', on, 'p9'))).toEqual([event]);
  });
  it('is that of the step that tells the day: no receipt of Ankestyrelsen’s where none was known', () => {
    const [unknown, known] = [passedOn(null), boardReceived('2026-03-14')];
    const day = corrected('received-by-appeal-board', '2026-03-14', on);
    expect(standing(unknown, known, day)).toEqual([unknown, of(known, { receivedOn: on })]);
    expect(standing(unknown, day)).toEqual([unknown]);
  });
  it('is not that of the decision made for another cause', () => {
    const events = [madeAnew('upheld-in-part'), madeAnew('remitted', { decisionId: 'decision-3' })];
    const day = corrected('new-decision-sent', '2026-03-11', on);
    expect(standing(...events, day)).toEqual([of(madeAnew('upheld-in-part'), { sentOn: on }), events[1]]);
  });
  it('of the formalitet track is told by its own event', () => {
    const answered = { type: 'StepDateCorrected', data: { ...corrected('forwarded', 'x', on).data, step: 'answered' } };
    expect(standing(forwarded(), answered as ComplaintEvent)).toEqual([forwarded()]);
  });
});

it('The corrections themselves stand where they were recorded', () => {
  const events = shown(registered, forwarded(), corrected('forwarded', '2026-03-12', '2026-03-13'), back('forwarded'));
  expect(eventsThatStand(events).map(({ type }) => type)).toEqual([
    'ComplaintRegistered',
    'StepDateCorrected',
    'RealitetStepTakenBack',
  ]);
});
