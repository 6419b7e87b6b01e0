import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { complaint, complaintId } from '../../testing/complaint-examples.js';
import { realitetPoint } from '../../testing/realitet-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

const facts = { paragraph: null, immediateExecution: false, recordedOn: '2026-02-25' };
const recorded = (effect: 'none' | 'exceptionally-granted', decisionId = 'd1'): ComplaintEvent => ({
  type: 'SuspensiveEffectRecorded',
  data: { complaintId, decisionId, effect, ...facts, note: 'Ringet.' },
});
const corrected = (right: { effect: 'by-law'; note: string | null } | null): ComplaintEvent => ({
  type: 'SuspensiveEffectCorrected',
  data: {
    ...{ complaintId, decisionId: 'd1', was: { effect: 'none', ...facts }, reason: 'Læst forkert.' },
    recorded: right && { ...facts, recordedOn: '2026-02-24', ...right },
  },
});
/** What the journey tells of decisions and corrections, with its words. */
const told = (...events: readonly ComplaintEvent[]) =>
  stepsOf(knownBy(complaint([realitetPoint()]), ...events), [])
    .filter(({ kind }) => kind === 'decision' || kind === 'correction')
    .map(({ on, line, words }) => [`${on} ${line(new Say(['p1']))}`, ...words.map(({ text }) => text)]);

const none = ['2026-02-25 blev det slået fast, at klagen ikke har opsættende virkning', 'Ringet.'];

describe('A suspensive effect that was recorded wrongly, in the journey', () => {
  it('is as it should have been recorded, and it is told that it was put right', () => {
    expect(told(recorded('none'), corrected({ effect: 'by-law', note: null }))).toEqual([
      ['2026-02-24 blev det slået fast, at klagen har opsættende virkning efter loven'],
      ['2026-03-02 blev det rettet, hvad der var registreret om klagens opsættende virkning', 'Læst forkert.'],
    ]);
  });

  it('is not told where it should not have been recorded; the one before it and another decision’s are', () => {
    const other = recorded('exceptionally-granted', 'd2');
    expect(told(recorded('none'), recorded('exceptionally-granted'), other, corrected(null))).toEqual([
      none,
      ['2026-02-25 blev det slået fast, at klagen undtagelsesvis har opsættende virkning', 'Ringet.'],
      ['2026-03-02 blev det rettet, at klagens opsættende virkning ikke skulle være registreret', 'Læst forkert.'],
    ]);
  });
});
