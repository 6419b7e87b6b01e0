import { specification } from '@lydhoer/kernel/testing';
import { closed } from '../../testing/complaint-examples.js';
import { boardReceived, correct, corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, later, newDecisionId, receipt } from '../../testing/realitet-examples.js';
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
  upheldInPart,
} from '../../testing/realitet-step-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RealitetDay } from './realitet.values.js';

const given = specification(complaintDecider);
const maintained = [...appealed(), reassessed('maintained')];
const upheld = [...appealed(), ...upheldInPart];
const atTheBoard = [...maintained, forwarded()];
const remitted = [...atTheBoard, boardDecided('remitted')];
const decidedAnew = [...remitted, madeAnew('remitted', { decidedOn: '2026-05-04', sentOn: '2026-05-06' })];
const upheldBy = (decidedOn: string, sentOn: string) => [
  ...[...appealed(), reassessed('upheld-in-part')],
  madeAnew('upheld-in-part', { decidedOn, sentOn }),
];
/** As it could be told once: decided anew before Ankestyrelsen's decision had come. */
const decidedBeforeItCame = [
  ...[...atTheBoard, boardDecided('remitted', { receivedOn: '2026-05-05' })],
  madeAnew('remitted', { decidedOn: '2026-05-02', sentOn: '2026-05-06' }),
];
const passed = [...appealed('committee'), passedOn()];
const inCourt = [...passed, boardDecided('affirmed'), beforeCourt(), courtDecided];

/** Each day: what happened, the day that was recorded, the first and the last day that it can have been instead. */
const days: readonly (readonly [RealitetDay, readonly ComplaintEvent[], string, string | null, string | null])[] = [
  ['reassessed', upheld, '2026-03-10', '2026-02-20', '2026-03-11'],
  ['reassessed', atTheBoard, '2026-03-10', '2026-02-20', '2026-03-12'],
  ['new-decision-sent', [...upheld, chose('stands')], '2026-03-11', '2026-03-10', '2026-03-20'],
  ['new-decision-sent', upheldBy('2026-03-08', '2026-03-12'), '2026-03-12', '2026-03-10', later],
  ['new-decision-sent', upheldBy('2026-03-11', '2026-03-12'), '2026-03-12', '2026-03-11', later],
  ['citizen-chose', [...upheld, chose('stands'), forwarded('2026-03-28')], '2026-03-20', '2026-03-11', '2026-03-28'],
  ['citizen-stayed-silent', [...upheld, silent()], '2026-04-10', '2026-04-09', later],
  [
    'citizen-stayed-silent',
    [...upheld, silent(), chose('stands', '2026-04-12', true), forwarded('2026-04-15')],
    ...(['2026-04-10', '2026-04-09', '2026-04-15'] as const),
  ],
  ['forwarded', [...atTheBoard, boardReceived('2026-03-16')], '2026-03-12', '2026-03-10', '2026-03-16'],
  ['passed-on', passed, '2026-02-23', '2026-02-20', '2026-02-24'],
  [
    'passed-on',
    [...appealed('committee'), passedOn(null), boardReceived('2026-02-10')],
    '2026-02-23',
    '2026-02-20',
    later,
  ],
  [
    'passed-on',
    [...appealed('committee'), passedOn(null), boardDecided('affirmed')],
    '2026-02-23',
    '2026-02-20',
    '2026-04-20',
  ],
  ['received-by-appeal-board', [...atTheBoard, boardReceived('2026-03-16')], '2026-03-16', '2026-03-12', later],
  ['received-by-appeal-board', [...passed, boardDecided('affirmed')], '2026-02-24', '2026-02-23', '2026-04-20'],
  [
    'received-by-appeal-board',
    [...appealed('committee'), boardReceived('2026-02-10')],
    '2026-02-10',
    '2026-02-02',
    later,
  ],
  ['received-by-appeal-board', [...passed, boardReceived('2026-02-26')], '2026-02-26', '2026-02-02', later],
  [
    'dispensation-decided',
    [...atTheBoard, dispensation(true), boardDecided('affirmed')],
    '2026-04-15',
    '2026-03-12',
    '2026-04-20',
  ],
  ['decided-by-appeal-board', [...passed, boardDecided('affirmed')], '2026-04-20', '2026-02-23', '2026-04-22'],
  ['decided-by-appeal-board', decidedAnew, '2026-04-20', '2026-03-12', '2026-04-22'],
  [
    'decided-by-appeal-board',
    [...passed, boardDecided('affirmed'), beforeCourt('2026-04-21')],
    '2026-04-20',
    '2026-02-23',
    '2026-04-21',
  ],
  ['decided-by-appeal-board', decidedBeforeItCame, '2026-04-20', '2026-03-12', '2026-05-02'],
  ['appeal-decision-received', inCourt, '2026-04-22', '2026-04-20', '2026-06-15'],
  ['appeal-decision-received', remitted, '2026-04-22', '2026-04-20', later],
  ['appeal-decision-received', decidedAnew, '2026-04-22', '2026-04-20', '2026-05-04'],
  ['decided-anew', decidedBeforeItCame, '2026-05-06', '2026-05-05', later],
  ['decided-anew', decidedAnew, '2026-05-06', '2026-05-04', later],
  ['brought-before-court', inCourt, '2026-05-04', '2026-04-20', '2026-06-15'],
  ['decided-by-court', inCourt, '2026-06-15', '2026-05-04', later],
  ['appeal-withdrawn', [...maintained, givenUp()], '2026-03-15', '2026-03-10', later],
];
/** The days on which a new decision was made after the step before its sending. */
const madeLater: ReadonlySet<string> = new Set(['2026-03-11 new-decision-sent', '2026-05-04 decided-anew']);
const before = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const tooEarly = (step: RealitetDay, first: string) => {
  if (first === '2026-02-20') return 'date-before-receipt';
  return madeLater.has(`${first} ${step}`) ? 'new-decision-was-made-later' : 'date-before-previous-step';
};

describe('The wrong day of a realitet step', () => {
  it.each(days)('is put right: %s', (step, history, was, first, last) => {
    for (const on of [first, last]) {
      if (on === null) continue;
      given(...history)
        .when(correct(step, on))
        .then(corrected(step, was, on));
      given(...history, corrected(step, was, on))
        .when(correct(step, was))
        .then(corrected(step, on, was));
    }
    given(...history)
      .when(correct(step, was))
      .thenRefuses('step-date-unchanged', { field: 'on' });
  });

  it.each(days)('is one between those of the steps around it: %s', (step, history, _was, first, last) => {
    if (first !== null)
      given(...history)
        .when(correct(step, before(first)))
        .thenRefuses(tooEarly(step, first), { field: 'on', earliest: first });
    if (last !== null)
      given(...history)
        .when(correct(step, after(last)))
        .thenRefuses(last === later ? 'date-in-the-future' : 'date-after-next-step', { field: 'on', latest: last });
  });

  it.each([...new Set(days.map(([step]) => step))])('belongs to a step that was taken: %s', (step) => {
    given(...appealed())
      .when(correct(step, '2026-03-10'))
      .thenRefuses('step-not-taken', { field: 'step' });
    given(...appealed())
      .when(correct(step, '2026-03-10', 'p9'))
      .thenRefuses('point-unknown');
  });

  it('that a new decision was made before the remittal came, is put right, and not back', () => {
    const came = corrected('appeal-decision-received', '2026-05-05', '2026-05-02');
    given(...decidedBeforeItCame)
      .when(correct('appeal-decision-received', '2026-05-02'))
      .then(came);
    given(...decidedBeforeItCame, came)
      .when(correct('appeal-decision-received', '2026-05-05'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-05-02' });
  });
  it('is not that of the other way to Ankestyrelsen', () => {
    given(...passed)
      .when(correct('forwarded', '2026-02-22'))
      .thenRefuses('step-not-taken');
    given(...atTheBoard)
      .when(correct('passed-on', '2026-03-11'))
      .thenRefuses('step-not-taken');
    given(...atTheBoard)
      .when(correct('received-by-appeal-board', '2026-03-14'))
      .thenRefuses('step-not-taken');
  });

  it('is not after the closing, and stands corrected after it', () => {
    const over = [...passed, boardDecided('affirmed'), closed('2026-04-30')];
    given(...over)
      .when(correct('appeal-decision-received', '2026-05-01'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-04-30' });
    given(...over)
      .when(correct('appeal-decision-received', '2026-04-30'))
      .then(corrected('appeal-decision-received', '2026-04-22', '2026-04-30'));
    const inFull = [...appealed(), reassessed('upheld-in-full'), madeAnew('upheld-in-full'), closed('2026-03-11')];
    given(...inFull)
      .when(correct('new-decision-sent', '2026-03-13'))
      .then(corrected('new-decision-sent', '2026-03-11', '2026-03-13'));
  });

  it('is not that of a decision sent after a party had it', () => {
    const had = receipt({ decisionId: newDecisionId, receivedOn: '2026-03-14' });
    given(...upheld, had)
      .when(correct('new-decision-sent', '2026-03-15'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-03-14' });
    given(...decidedAnew, receipt({ decisionId: newDecisionId, receivedOn: '2026-05-10' }))
      .when(correct('decided-anew', '2026-05-11'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-05-10' });
  });

  it('from which the citizen’s silence was counted stands until the silence is taken back', () => {
    given(...upheld, silent())
      .when(correct('new-decision-sent', '2026-03-12'))
      .thenRefuses('silence-was-counted-from-this-day', { field: 'step' });
  });
});
