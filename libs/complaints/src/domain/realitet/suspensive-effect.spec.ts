import { specification } from '@lydhoer/kernel/testing';
import { closed, complaintId } from '../../testing/complaint-examples.js';
import { annulled } from '../../testing/formalitet-examples.js';
import { appealed, decisionId } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { CorrectSuspensiveEffect, RecordSuspensiveEffect, SuspensiveEffectTold } from './decision.commands.js';
import type { SuspensiveEffectCorrected } from './decision.events.js';

const given = specification(complaintDecider);
const effectOn = (recordedOn: string, effect: RecordSuspensiveEffect['data']['effect'] = 'none') => ({
  ...{ complaintId, decisionId, effect, paragraph: null, immediateExecution: false, note: null },
  recordedOn,
});
const record = (...told: Parameters<typeof effectOn>): RecordSuspensiveEffect => ({
  type: 'RecordSuspensiveEffect',
  data: { ...effectOn(...told), today: '2026-03-02' },
});
const recorded = (...told: Parameters<typeof effectOn>): ComplaintEvent => ({
  type: 'SuspensiveEffectRecorded',
  data: effectOn(...told),
});

describe('A suspensive effect that another one follows', () => {
  const granted = [...appealed('committee'), recorded('2026-02-25', 'exceptionally-granted')];

  it('is not taken from by one of an earlier day, whenever that is typed', () => {
    given(...granted)
      .when(record('2026-02-24'))
      .thenRefuses('date-before-last-step', { field: 'recordedOn', earliest: '2026-02-25' });
  });

  it('ends with one of the same day or a later one', () => {
    given(...granted)
      .when(record('2026-02-25'))
      .then(recorded('2026-02-25'));
    given(...granted)
      .when(record('2026-02-26'))
      .then(recorded('2026-02-26'));
    given(...granted, recorded('2026-02-26'))
      .when(record('2026-02-25'))
      .thenRefuses('date-before-last-step', { field: 'recordedOn', earliest: '2026-02-26' });
  });
});

describe('A suspensive effect that was recorded wrongly', () => {
  const byLaw = { effect: 'by-law', paragraph: '§ 72, stk. 2', immediateExecution: true } as const;
  const told = (changes: Partial<SuspensiveEffectTold> = {}): SuspensiveEffectTold => ({
    ...{ effect: 'none', paragraph: null, immediateExecution: false, recordedOn: '2026-02-25', note: null },
    ...changes,
  });
  const correct = (right: SuspensiveEffectTold | null): CorrectSuspensiveEffect => ({
    type: 'CorrectSuspensiveEffect',
    data: { complaintId, decisionId, recorded: right, reason: 'Tastefejl.', today: '2026-03-02' },
  });
  const facts = ({ effect, paragraph, immediateExecution, recordedOn }: SuspensiveEffectTold) => ({
    ...{ effect, paragraph, immediateExecution, recordedOn },
  });
  const corrected = (was: SuspensiveEffectTold, right: SuspensiveEffectTold | null): SuspensiveEffectCorrected => ({
    type: 'SuspensiveEffectCorrected',
    data: { complaintId, decisionId, was: facts(was), recorded: right, reason: 'Tastefejl.' },
  });
  const record = (effect: SuspensiveEffectTold): ComplaintEvent => ({
    type: 'SuspensiveEffectRecorded',
    data: { complaintId, decisionId, ...effect },
  });
  const after = (...events: readonly ComplaintEvent[]) =>
    events.reduce(complaintDecider.evolve, complaintDecider.initial);
  const is = [...appealed(), record(told())];

  it.each([
    ['effect', told({ effect: 'exceptionally-granted' })],
    ['paragraph', told({ paragraph: '§ 72, stk. 1' })],
    ['day', told({ recordedOn: '2026-02-20' })],
    ['note', told({ note: 'Ankestyrelsen skrev.' })],
    ['effect, with the rule and its execution', told(byLaw)],
  ])('has the right %s, as if it had been recorded so at first', (_what, right) => {
    given(...is)
      .when(correct(right))
      .then(corrected(told(), right));
    expect(after(...is, corrected(told(), right))).toEqual(after(...appealed(), record(right)));
    given(...is, closed())
      .when(correct(right))
      .then(corrected(told(), right));
  });

  it('has the right execution', () => {
    const wrong = told(byLaw);
    const right = { ...wrong, immediateExecution: false };
    given(...appealed(), record(wrong))
      .when(correct(right))
      .then(corrected(wrong, right));
  });

  it('is none where it should not have been recorded: the one before it holds', () => {
    const later = told({ effect: 'exceptionally-granted', recordedOn: '2026-02-27' });
    given(...is, record(later))
      .when(correct(null))
      .then(corrected(later, null));
    expect(after(...is, record(later), corrected(later, null))).toEqual(after(...is));
    expect(after(...is, corrected(told(), null))).toEqual(after(...appealed()));
    given(...is, corrected(told(), null))
      .when(correct(null))
      .thenRefuses('suspensive-effect-not-recorded');
  });

  it('is on no earlier day than the one before it, from the receipt to today', () => {
    const later = told({ effect: 'exceptionally-granted', recordedOn: '2026-02-27' });
    given(...is, record(later))
      .when(correct({ ...later, recordedOn: '2026-02-25' }))
      .then(corrected(later, { ...later, recordedOn: '2026-02-25' }));
    given(...is, record(later))
      .when(correct({ ...later, recordedOn: '2026-02-24' }))
      .thenRefuses('date-before-last-step', { field: 'recorded.recordedOn', earliest: '2026-02-25' });
    given(...is)
      .when(correct(told({ recordedOn: '2026-02-19' })))
      .thenRefuses('date-before-receipt', { field: 'recorded.recordedOn', earliest: '2026-02-20' });
    given(...is)
      .when(correct(told({ recordedOn: '2026-03-03' })))
      .thenRefuses('date-in-the-future', { field: 'recorded.recordedOn', latest: '2026-03-02' });
  });

  it('is what the law allows, and another than was recorded', () => {
    given(...is)
      .when(correct(told({ effect: 'by-law' })))
      .thenRefuses('suspensive-effect-needs-paragraph', { field: 'recorded.paragraph' });
    given(...is)
      .when(correct(told({ immediateExecution: true })))
      .thenRefuses('immediate-execution-needs-suspensive-effect', { field: 'recorded.immediateExecution' });
    given(...appealed('committee'), record(told()))
      .when(correct(told(byLaw)))
      .thenRefuses('suspensive-effect-not-by-law', { field: 'recorded.effect' });
    given(...is)
      .when(correct(told()))
      .thenRefuses('suspensive-effect-unchanged', { field: 'recorded' });
    given(...appealed())
      .when(correct(told()))
      .thenRefuses('suspensive-effect-not-recorded');
    given(...is, annulled())
      .when(correct(null))
      .thenRefuses('registration-annulled');
  });

  it('is that of the decision that is named', () => {
    const other = correct(null);
    given(...is)
      .when({ ...other, data: { ...other.data, decisionId: 'd9' } })
      .thenRefuses('decision-unknown', { field: 'decisionId' });
  });
});
