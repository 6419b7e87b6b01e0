import type { ComplaintEvent } from '../../domain/complaint.events.js';
import { corrected } from '../../testing/realitet-correction-examples.js';
import { appealed, withDeadlines } from '../../testing/realitet-examples.js';
import { chose, silent, upheldInPart } from '../../testing/realitet-step-examples.js';
import { knownBy } from '../../testing/shown-events.js';
import { Say } from './say.js';
import { stepsOf } from './steps.js';

/** What the journey says of the citizen's choice after a partial uphold; the last day for it is 8 April. */
const choices = (...events: readonly ComplaintEvent[]): readonly string[] =>
  stepsOf(knownBy(...withDeadlines([...appealed(), ...upheldInPart, ...events])), [])
    .filter(({ kind }) => kind === 'choice')
    .map(({ on, line }) => `${on} ${line(new Say(['p1']))}`);

const said = 'havde borgeren ikke sagt, om resten af klagen fastholdes: den bortfalder';
const held = 'holdt borgeren fast i resten af klagen';

describe('The silence of the citizen in the journey', () => {
  it('is told, also when the answer came too late', () => {
    expect(choices(silent())).toEqual([`2026-04-10 ${said}`]);
    expect(choices(silent(), chose('stands', '2026-04-09', true))).toEqual([
      `2026-04-09 ${held}, men efter fristen`,
      `2026-04-10 ${said}`,
    ]);
  });
  it('is none once an answer turned up that was given in time', () => {
    expect(choices(silent(), chose('stands', '2026-04-08'))).toEqual([`2026-04-08 ${held}`]);
    expect(choices(silent(), chose('dropped', '2026-04-08'))).toEqual([
      '2026-04-08 lod borgeren resten af klagen falde',
    ]);
  });
  it('is judged by the day of the answer as it is put right', () => {
    const putRight = corrected('citizen-chose', '2026-04-09', '2026-04-08');
    const [answer, ...others] = choices(silent(), chose('stands', '2026-04-09', true), putRight);
    expect([answer, others.some((line) => line.includes('ikke sagt'))]).toEqual([`2026-04-08 ${held}`, false]);
  });
});
