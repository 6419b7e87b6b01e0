import fc from 'fast-check';
import { addDays, Refusal } from '@lydhoer/kernel';
import { specification } from '@lydhoer/kernel/testing';
import { closed, complaint, point, today } from '../../testing/complaint-examples.js';
import { correctDay, correctedDay, talked } from '../../testing/formalitet-correction-examples.js';
import { accepted, annulled, declined, held, offered, settled } from '../../testing/formalitet-examples.js';
import { complaintAfter } from '../../testing/realitet-examples.js';
import { complaintDecider } from '../complaint.decider.js';
import type { ComplaintEvent } from '../complaint.events.js';
import type { RegisteredComplaint } from '../complaint.state.js';
import type { DialogueStepName } from '../formalitet/formalitet.values.js';

const given = specification(complaintDecider);
const conversation = [complaint(), offered('2026-02-23'), accepted('2026-02-24'), held('2026-02-26')] as const;

describe('The wrong day of a conversation', () => {
  it.each<[DialogueStepName, readonly ComplaintEvent[], string, string]>([
    ['dialogue-offered', conversation, '2026-02-23', '2026-02-20'],
    ['dialogue-accepted', conversation, '2026-02-24', '2026-02-25'],
    ['dialogue-held', conversation, '2026-02-26', '2026-03-02'],
    ['dialogue-declined', [complaint(), offered(), declined('2026-02-24'), closed()], '2026-02-24', '2026-02-23'],
  ])('is put right, and back again: %s', (step, history, was, on) => {
    given(...history)
      .when(correctDay(step, on))
      .then(correctedDay(step, was, on));
    given(...history, correctedDay(step, was, on))
      .when(correctDay(step, was))
      .then(correctedDay(step, on, was));
    given(...history)
      .when(correctDay(step, was))
      .thenRefuses('step-date-unchanged', { field: 'on' });
    given(complaint()).when(correctDay(step, on)).thenRefuses('step-not-taken', { field: 'step' });
    given(...history, annulled())
      .when(correctDay(step, on))
      .thenRefuses('registration-annulled');
  });

  it.each<[string, DialogueStepName, string, string, object]>([
    ['before the receipt', 'dialogue-offered', '2026-02-19', 'date-before-receipt', { earliest: '2026-02-20' }],
    ['in the future', 'dialogue-held', '2026-03-03', 'date-in-the-future', { latest: today }],
    ['offered after the yes', 'dialogue-offered', '2026-02-25', 'date-after-next-step', { latest: '2026-02-24' }],
    ['a yes before it', 'dialogue-accepted', '2026-02-22', 'date-before-previous-step', { earliest: '2026-02-23' }],
    ['a yes after it was held', 'dialogue-accepted', '2026-02-27', 'date-after-next-step', { latest: '2026-02-26' }],
    ['held before the yes', 'dialogue-held', '2026-02-23', 'date-before-previous-step', { earliest: '2026-02-24' }],
  ])('does not become one out of order: %s', (_what, step, on, code, facts) => {
    given(...conversation)
      .when(correctDay(step, on))
      .thenRefuses(code, { field: 'on', ...facts });
  });

  it('is of the whole complaint', () => {
    const { data } = correctDay('dialogue-held', '2026-02-25');
    given(...conversation)
      .when({ type: 'CorrectStepDate', data: { ...data, pointId: 'p1' } })
      .thenRefuses('step-has-no-point', { field: 'pointId' });
  });

  it('is not after what the conversation settled, nor that before the conversation', () => {
    const over = [...conversation, settled('2026-02-27')];
    given(...over)
      .when(correctDay('dialogue-held', '2026-02-28'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-27' });
    given(...over)
      .when(correctDay('dialogue-held', '2026-02-27'))
      .then(correctedDay('dialogue-held', '2026-02-26', '2026-02-27'));
    given(...over)
      .when(correctDay('settled-by-dialogue', '2026-02-25'))
      .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-02-26' });
    given(...over)
      .when(correctDay('settled-by-dialogue', '2026-02-26'))
      .then(correctedDay('settled-by-dialogue', '2026-02-27', '2026-02-26'));
    given(complaint(), settled('2026-02-27'), offered('2026-02-21'), declined('2026-02-22'))
      .when(correctDay('settled-by-dialogue', '2026-02-20'))
      .then(correctedDay('settled-by-dialogue', '2026-02-27', '2026-02-20'));
  });

  it('is bound by what this conversation settled, and not by what another did', () => {
    const both = [
      complaint([point('p1'), point('p2')]),
      ...[offered('2026-02-21'), held('2026-02-22'), settled('2026-02-22')],
      ...[offered('2026-02-23'), held('2026-02-24')],
    ];
    given(...both)
      .when(correctDay('dialogue-held', '2026-02-23'))
      .then(correctedDay('dialogue-held', '2026-02-24', '2026-02-23'));
    given(...both)
      .when(correctDay('dialogue-held', '2026-02-21', '2026-02-22'))
      .then(correctedDay('dialogue-held', '2026-02-22', '2026-02-21'));
    given(...both)
      .when(correctDay('settled-by-dialogue', '2026-02-21'))
      .thenRefuses('date-before-previous-step', { field: 'on', earliest: '2026-02-22' });
  });

  it('is the last of its kind, unless another is meant by the day it is recorded for', () => {
    const twice = [complaint(), offered('2026-02-21'), declined('2026-02-22'), offered('2026-02-25')] as const;
    given(...twice)
      .when(correctDay('dialogue-offered', '2026-02-24'))
      .then(correctedDay('dialogue-offered', '2026-02-25', '2026-02-24'));
    given(...twice)
      .when(correctDay('dialogue-offered', '2026-02-20', '2026-02-21'))
      .then(correctedDay('dialogue-offered', '2026-02-21', '2026-02-20'));
    given(...twice)
      .when(correctDay('dialogue-offered', '2026-02-23', '2026-02-21'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-22' });
    given(...twice)
      .when(correctDay('dialogue-offered', '2026-02-24', '2026-02-22'))
      .thenRefuses('step-recorded-for-another-day', { field: 'was' });
  });

  it('is, of two on one day, that of the first when it was earlier, and of the last when it was later', () => {
    const [on, before, later] = ['2026-02-23', '2026-02-21', '2026-02-25'];
    const once = [complaint(), offered(on), declined(on), offered(on)] as const;
    given(...once)
      .when(correctDay('dialogue-offered', before))
      .then(correctedDay('dialogue-offered', on, before));
    given(...once)
      .when(correctDay('dialogue-offered', later))
      .then(correctedDay('dialogue-offered', on, later));
    const days = (to: string) =>
      complaintAfter([...once, correctedDay('dialogue-offered', on, to)]).formalitet.dialogue.map((step) => step.on);
    expect([days(before), days(later)]).toEqual([
      [before, on, on],
      [on, on, later],
    ]);
  });

  it('is never that of another step of the same day', () => {
    given(complaint(), offered('2026-02-23'), accepted('2026-02-24'), held('2026-02-24'))
      .when(correctDay('dialogue-accepted', '2026-02-25'))
      .thenRefuses('date-after-next-step', { field: 'on', latest: '2026-02-24' });
  });

  it('says of any step for which day it is recorded, when the client does', () => {
    given(complaint(), { ...settled('2026-02-25') })
      .when(correctDay('settled-by-dialogue', '2026-02-26', '2026-02-25'))
      .then(correctedDay('settled-by-dialogue', '2026-02-25', '2026-02-26'));
    given(complaint(), { ...settled('2026-02-25') })
      .when(correctDay('settled-by-dialogue', '2026-02-26', '2026-02-24'))
      .thenRefuses('step-recorded-for-another-day', { field: 'was' });
  });
});

/** Which step of a conversation may follow which. */
const next: Readonly<Record<DialogueStepName | 'none', readonly DialogueStepName[]>> = {
  none: ['dialogue-offered'],
  'dialogue-offered': ['dialogue-accepted', 'dialogue-declined', 'dialogue-held'],
  'dialogue-accepted': ['dialogue-declined', 'dialogue-held'],
  'dialogue-declined': ['dialogue-offered'],
  'dialogue-held': ['dialogue-offered'],
};
interface Taken {
  readonly step: DialogueStepName;
  readonly on: string;
}
/** Conversations offered again and again, often on one and the same day. */
const conversations = fc
  .array(fc.record({ pick: fc.nat(), later: fc.constantFrom(0, 0, 1) }), { maxLength: 8 })
  .map((turns) =>
    turns.reduce<readonly Taken[]>((taken, { pick, later }) => {
      const last = taken.at(-1);
      const may = next[last?.step ?? 'none'];
      const step = may[pick % may.length] ?? 'dialogue-offered';
      return [...taken, { step, on: addDays(last?.on ?? '2026-02-22', later) }];
    }, []),
  );
const after = (taken: readonly Taken[], ...more: readonly ComplaintEvent[]): RegisteredComplaint => {
  const state = complaintAfter([complaint(), ...taken.map(({ step, on }) => talked[step](on)), ...more]);
  return { ...state, handledOn: [...state.handledOn].sort() };
};

/** What a correction is refused with, or the complaint after it. */
function corrected(taken: readonly Taken[], at: Taken, on: string): RegisteredComplaint | string {
  try {
    return after(taken, ...complaintDecider.decide(correctDay(at.step, on, at.on), after(taken)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return String(error.code);
  }
}

describe('Whichever step of whichever conversation got a wrong day', () => {
  it('gets each that lies between its neighbours, and is then as if it had been recorded right at first', () => {
    let put = 0;
    fc.assert(
      fc.property(conversations, fc.nat(), fc.integer({ min: -2, max: 8 }), (taken, pick, day) => {
        const place = taken.length === 0 ? 0 : pick % taken.length;
        const wrong = taken[place];
        const on = addDays('2026-02-22', day);
        if (wrong === undefined || on === wrong.on) return;
        const fits = on >= (taken[place - 1]?.on ?? '2026-02-20') && on <= (taken[place + 1]?.on ?? today);
        const result = corrected(taken, wrong, on);
        if (!fits) return;
        put++;
        expect(result).toEqual(after(taken.map((step, at) => (at === place ? { ...step, on } : step))));
      }),
    );
    expect(put).toBeGreaterThan(0);
  });
  it('is never left out of order', () => {
    fc.assert(
      fc.property(conversations, fc.nat(), fc.integer({ min: -4, max: 10 }), (taken, pick, day) => {
        const wrong = taken[taken.length === 0 ? 0 : pick % taken.length];
        const result = wrong && corrected(taken, wrong, addDays('2026-02-22', day));
        if (result === undefined || typeof result === 'string') return;
        const days = result.formalitet.dialogue.map(({ on }) => on);
        expect(days).toEqual([...days].sort());
      }),
    );
  });
});
